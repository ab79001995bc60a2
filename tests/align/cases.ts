import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { at } from '../../src/model/list.ts';
import type { Span } from '../../src/model/span.ts';
import { readRows, seedsFolder } from '../eval/datasets.ts';
import type { LabelledArticles } from './labelled-articles.ts';

/** Two articles and what is known of each pair of their sentences: true, false, or undefined where nobody can say. */
export interface AlignmentCase {
  readonly left: AnalysedArticle;
  readonly right: AnalysedArticle;
  readonly isLink: (left: number, right: number) => boolean | undefined;
}

interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly cluster: string;
}

export const articleOfText = (text: string): AnalysedArticle =>
  analyseArticle({ ...articleOfSentences('text', []), text, sentences: splitSentences(text) });

export const articleOf = (sentences: readonly string[]): AnalysedArticle =>
  analyseArticle(articleOfSentences('sentences', sentences));

const pairKey = (left: number, right: number): string => `${left} ${right}`;

/** The articles labelled by hand, as whole documents. */
export function labelledCases(labelled: readonly LabelledArticles[]): AlignmentCase[] {
  const texts = new Map<string, string>();
  for (const set of new Set(labelled.map((row) => row.set))) {
    for (const row of readRows<TextRow>(set)) texts.set(row.id, row.text);
  }
  return labelled.map((row) => {
    const left = articleOfText(texts.get(row.left) ?? '');
    const right = articleOfText(texts.get(row.right) ?? '');
    const keyOf = ([a, b]: readonly [number, number]): string =>
      pairKey(sentenceAt(left, a), sentenceAt(right, b));
    const links = new Set(row.links.map(keyOf));
    const open = new Set(row.open.map(keyOf));
    return {
      left,
      right,
      isLink: (i, j) => (links.has(pairKey(i, j)) ? true : open.has(pairKey(i, j)) ? undefined : false),
    };
  });
}

const sentenceAt = (article: AnalysedArticle, offset: number): number =>
  article.sentences.findIndex(({ span }) => span.start <= offset && offset < span.end);

interface EcbRow {
  readonly doc_pair: readonly [string, string];
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly links: readonly (readonly [number, number, number])[];
}

/**
 * Pairs of ECB+ documents on one event, as whole documents. Only the annotated sentences are known; of all others
 * nothing is.
 *
 * @param step every `step`-th pair is taken
 */
export function ecbCases(part: 'train' | 'dev', step: number): AlignmentCase[] {
  const texts = new Map(
    readRows<TextRow>(`events/ecbplus.${part}.jsonl.gz`).map((row) => [row.id, row.text]),
  );
  const rows = readRows<EcbRow>(`sentences/ecbplus-alignment.${part}.jsonl.gz`);
  return rows
    .filter((_, place) => place % step === 0)
    .map((row) => {
      const left = annotated(texts.get(row.doc_pair[0]) ?? '', row.left);
      const right = annotated(texts.get(row.doc_pair[1]) ?? '', row.right);
      const links = new Set(row.links.map(([i, j]) => pairKey(i, j)));
      return {
        left: left.article,
        right: right.article,
        isLink: (i, j) => {
          const a = left.rowOf.get(i);
          const b = right.rowOf.get(j);
          return a === undefined || b === undefined ? undefined : links.has(pairKey(a, b));
        },
      };
    });
}

/** A document, and which of its sentences are the annotated ones. */
function annotated(text: string, sentences: readonly string[]) {
  const article = articleOfText(text);
  const rowOf = new Map<number, number>();
  for (const [row, sentence] of sentences.entries()) {
    const start = text.indexOf(sentence);
    const place: Span = { start, end: start + sentence.length };
    for (const { index, span } of article.sentences) {
      if (start >= 0 && span.start < place.end && place.start < span.end && !rowOf.has(index))
        rowOf.set(index, row);
    }
  }
  return { article, rowOf };
}

interface SuperpalRow {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly right_doc: readonly string[];
  readonly links: readonly (readonly [number, number, unknown])[];
}

/** SuperPAL: a summary against each of its sources. Its links are incomplete; what is not among them is not wrong. */
export function superpalCases(): AlignmentCase[] {
  return readRows<SuperpalRow>('sentences/superpal.dev.jsonl.gz').flatMap((row) =>
    [...new Set(row.right_doc)].map((source) => {
      const rows = row.right.flatMap((_, place) => (row.right_doc[place] === source ? [place] : []));
      const links = new Set(row.links.map(([i, j]) => pairKey(i, rows.indexOf(j))));
      return {
        left: articleOf(row.left),
        right: articleOf(rows.map((place) => at(row.right, place))),
        isLink: (i: number, j: number) => links.has(pairKey(i, j)),
      };
    }),
  );
}

/** Pairs of articles of different events, drawn by a fixed rule. */
export function unrelatedCases(set: string, count: number): AlignmentCase[] {
  const rows = readRows<TextRow>(set).filter(({ text }) => text.length > 800 && text.length < 4500);
  const cases: AlignmentCase[] = [];
  // Two strides that share no factor meet ever new pairs, from all over the file.
  for (let step = 1; cases.length < count && step < 20 * count; step += 1) {
    const left = at(rows, (step * 101) % rows.length);
    const right = at(rows, (step * 257 + 53) % rows.length);
    if (left.cluster === right.cluster) continue;
    cases.push({ left: articleOfText(left.text), right: articleOfText(right.text), isLink: () => false });
  }
  return cases;
}

interface ExpectedAlignment {
  readonly left: string;
  readonly right: string;
  readonly leftSentences: readonly string[];
  readonly rightSentences: readonly string[];
  readonly links: readonly (readonly [number, number, string])[];
}

/** The two seeds on one event, cut at the sentence beginnings that their key names. */
export function seedCase(): AlignmentCase {
  const expected: {
    readonly alignment: ExpectedAlignment;
    readonly articles: Record<string, { bodyLastWords: string }>;
  } = JSON.parse(readFileSync(join(seedsFolder, 'expected.json'), 'utf8'));
  const { alignment } = expected;
  const cut = (id: string, firstWords: readonly string[]): AnalysedArticle => {
    const text = readFileSync(join(seedsFolder, `${id}.txt`), 'utf8');
    const last = expected.articles[id]?.bodyLastWords ?? '';
    const starts: number[] = [];
    for (const words of firstWords) starts.push(text.indexOf(words, (starts.at(-1) ?? -1) + 1));
    return articleOf(
      starts.map((start, place) =>
        text.slice(start, starts[place + 1] ?? text.indexOf(last) + last.length).trim(),
      ),
    );
  };
  const links = new Set(alignment.links.map(([i, j]) => pairKey(i, j)));
  return {
    left: cut(alignment.left, alignment.leftSentences),
    right: cut(alignment.right, alignment.rightSentences),
    isLink: (i, j) => links.has(pairKey(i, j)),
  };
}
