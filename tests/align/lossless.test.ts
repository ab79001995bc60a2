import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../src/align/event.ts';
import { collate } from '../../src/align/statements.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Clause } from '../../src/model/alignment.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { hasDataset, hasSeeds, readRows, seedsFolder } from '../eval/datasets.ts';

async function read(path: string): Promise<AnalysedArticle[]> {
  const articles: Article[] = [];
  for await (const article of readArticles([path])) articles.push(article);
  return articles.map(analyseArticle);
}

/** What must hold of the statements of any articles: nothing is lost, nothing told twice, every part lies inside. */
function expectLossless(articles: readonly AnalysedArticle[]): void {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const alignments = alignEvent(articles);
  const statements = collate(articles, alignments);
  const placed = statements.flatMap(({ members }) =>
    members.flatMap(({ article, sentences }) => sentences.map((index) => `${article} ${index}`)),
  );
  const all = articles.flatMap(({ article, sentences }) =>
    sentences.map(({ index }) => `${article.id} ${index}`),
  );
  expect(placed.toSorted()).toEqual(all.toSorted());
  const isInside = (id: string, { sentence, start, end }: Clause): boolean => {
    const text = byId.get(id)?.sentences[sentence]?.text ?? '';
    return 0 <= start && start < end && end <= text.length && text.slice(start, end).trim() !== '';
  };
  for (const { left, right, links } of alignments) {
    for (const { clauses } of links) {
      expect(clauses?.left.every((clause) => isInside(left, clause)) ?? true).toBe(true);
      expect(clauses?.right.every((clause) => isInside(right, clause)) ?? true).toBe(true);
    }
  }
  for (const { members, alsoIn = [] } of statements) {
    for (const { article, sentences, clauses = [] } of members) {
      expect(clauses.every((clause) => isInside(article, clause))).toBe(true);
      expect(clauses.every(({ sentence }) => sentences.includes(sentence))).toBe(true);
    }
    for (const { article, clause } of alsoIn) {
      expect(isInside(article, clause)).toBe(true);
      const own = members.find((member) => member.article === article);
      expect(own?.sentences.includes(clause.sentence) ?? false).toBe(false);
    }
  }
}

describe('every sentence of every article stands in exactly one statement', () => {
  it('of the demonstration articles, though they tell of many events', async () => {
    expectLossless(await read('corpus'));
  });

  it.skipIf(!hasSeeds)('of the seeds', async () => {
    expectLossless(await read(seedsFolder));
  });

  const SET = 'events/allsides.train.jsonl.gz';
  /** All 500 with VARIORUM_ALL_PAIRS=1; the sample takes a few seconds. */
  const pairs = process.env['VARIORUM_ALL_PAIRS'] === '1' ? 500 : 25;

  it.skipIf(!hasDataset(SET))(
    'of pairs of real articles',
    () => {
      const rows = readRows<{ text: string }>(SET);
      const article = (id: string, row: number): AnalysedArticle => {
        const { text } = at(rows, row % rows.length);
        return analyseArticle({ ...articleOfSentences(id, []), text, sentences: splitSentences(text) });
      };
      // Neighbours in the file are mostly of one event.
      for (let pair = 0; pair < pairs; pair += 1)
        expectLossless([article('a', pair * 5), article('b', pair * 5 + 1)]);
    },
    240_000,
  );
});
