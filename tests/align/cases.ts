import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { at } from '../../src/model/list.ts';
import type { Span } from '../../src/model/span.ts';
import { readRows, seedsFolder } from '../eval/datasets.ts';
import type { JudgedPairs } from './judged-pairs.ts';
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
export const labelledCases = (labelled: readonly LabelledArticles[]): AlignmentCase[] =>
  casesOf(labelled, ({ links, open }, keysOf) => {
    const known = { links: keysOf(links), open: keysOf(open) };
    return (key) => (known.links.has(key) ? true : known.open.has(key) ? undefined : false);
  });

/** Articles of which only some pairs of sentences were judged. */
export const judgedArticleCases = (judged: readonly JudgedPairs[]): AlignmentCase[] =>
  casesOf(judged, ({ links, others }, keysOf) => {
    const known = { links: keysOf(links), others: keysOf(others) };
    return (key) => (known.links.has(key) ? true : known.others.has(key) ? false : undefined);
  });

type Places = readonly (readonly [left: number, right: number])[];

/** Whole documents by set and id, with what is known of the pairs of sentences at places of their texts. */
function casesOf<T extends { readonly set: string; readonly left: string; readonly right: string }>(
  rows: readonly T[],
  knowledgeOf: (
    row: T,
    keysOf: (places: Places) => ReadonlySet<string>,
  ) => (key: string) => boolean | undefined,
): AlignmentCase[] {
  const texts = new Map<string, string>();
  for (const set of new Set(rows.map((row) => row.set))) {
    for (const row of readRows<TextRow>(set)) texts.set(row.id, row.text);
  }
  return rows.map((row) => {
    const left = articleOfText(texts.get(row.left) ?? '');
    const right = articleOfText(texts.get(row.right) ?? '');
    const isLink = knowledgeOf(
      row,
      (places) => new Set(places.map(([a, b]) => pairKey(sentenceAt(left, a), sentenceAt(right, b)))),
    );
    return { left, right, isLink: (i, j) => isLink(pairKey(i, j)) };
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

interface TranslationRow {
  readonly a: string;
  readonly b: string;
}

/** Sentences of a made-up document. */
const MADE_UP_LENGTH = 10;

/**
 * Made-up pairs of documents from independent translations of the same news sentences (MTRef): ten sentences that
 * share words with each other, so that the wrong partners are near; on the right some of them missing, two told as
 * one, and in every third document all moved. The set is in small letters; names get their capitals back first.
 */
export function translationCases(part: 'train' | 'dev'): AlignmentCase[] {
  const capitals = usualCapitals();
  const rows = readRows<TranslationRow>(`wording/word-alignment-mtref.${part}.jsonl.gz`).map(({ a, b }) => ({
    a: recased(a, capitals),
    b: recased(b, capitals),
  }));
  return groupedByWords(rows).map((group, place) => madeUpCase(group, place));
}

function madeUpCase(rows: readonly TranslationRow[], number: number): AlignmentCase {
  const lefts = rows.map((_, row) => row).filter((row) => (row + number) % 5 !== 0);
  const rights: number[][] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if ((row + number) % 5 === 2) continue;
    if ((row + number) % 5 === 4) rights.at(-1)?.push(row);
    else rights.push([row]);
  }
  // A stride without a common factor visits each sentence once.
  const told =
    number % 3 === 0 ? rights.map((_, place) => at(rights, (place * 5 + 2) % rights.length)) : rights;
  const order = new Set(told).size === rights.length ? told : rights;
  return {
    left: articleOf(lefts.map((row) => at(rows, row).a)),
    right: articleOf(order.map((parts) => parts.map((row) => at(rows, row).b).join(' '))),
    isLink: (i, j) => at(order, j).includes(at(lefts, i)),
  };
}

/** The set holds several translations of some sentences: rows that share more of their words than this are the same. */
const SAME_SENTENCE = 0.35;

/** Each row not yet taken, in order, with the nine that share most telling words with it and are not the same sentence. */
function groupedByWords(rows: readonly TranslationRow[]): TranslationRow[][] {
  const words = rows.map(({ a, b }) => new Set(`${a} ${b}`.toLowerCase().match(/[\p{L}\p{Nd}]{4,}/gu)));
  const weightOf = inverseDocumentFrequency(words);
  const totals = words.map((set) => [...set].reduce((sum, word) => sum + weightOf(word), 0));
  const shared = (row: number, other: number): number =>
    [...at(words, row)].reduce((sum, word) => sum + (at(words, other).has(word) ? weightOf(word) : 0), 0);
  const isSame = (row: number, other: number): boolean =>
    shared(row, other) > SAME_SENTENCE * Math.min(at(totals, row), at(totals, other));
  const free = new Set(rows.keys());
  const groups: TranslationRow[][] = [];
  for (const first of rows.keys()) {
    if (!free.has(first)) continue;
    const nearest = [...free].map((row) => ({ row, shared: shared(row, first) }));
    nearest.sort((x, y) => y.shared - x.shared || x.row - y.row);
    const group = [first];
    for (const { row } of nearest) {
      if (group.length < MADE_UP_LENGTH && !group.some((other) => row === other || isSame(row, other)))
        group.push(row);
    }
    for (const row of group) free.delete(row);
    if (group.length === MADE_UP_LENGTH) groups.push(group.sort((x, y) => x - y).map((row) => at(rows, row)));
  }
  return groups;
}

/** Words that news writes with a capital inside a sentence more often than not. */
function usualCapitals(): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of readRows<TextRow>('events/allsides.train.jsonl.gz').slice(0, 800)) {
    for (const [, word = ''] of text.matchAll(/(?<=\p{Ll},? )(\p{L}+)/gu)) {
      const folded = word.toLowerCase();
      counts.set(folded, (counts.get(folded) ?? 0) + (word === folded ? -1 : 1));
    }
  }
  return new Set([...counts].flatMap(([word, lead]) => (lead > 0 ? [word] : [])));
}

const recased = (sentence: string, capitals: ReadonlySet<string>): string =>
  sentence
    .split(' ')
    .map((word, place) =>
      place === 0 || capitals.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
    )
    .join(' ');

interface JudgedRow {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly genre: string;
}

/** From so much likeness of 5 on two sentences report the same, up to so much they do not; between, nobody can say. */
const SAME_FROM = 4;
const OTHER_UP_TO = 1.5;

/** Made-up pairs of documents from news sentences whose likeness was judged (STS benchmark), in the order of the set. */
export function judgedCases(part: 'train' | 'dev'): AlignmentCase[] {
  const rows = readRows<JudgedRow>(`sentences/stsb.${part}.jsonl.gz`).filter(
    ({ genre }) => genre === 'main-news',
  );
  const cases: AlignmentCase[] = [];
  for (let start = 0; start + MADE_UP_LENGTH <= rows.length; start += MADE_UP_LENGTH) {
    const group = rows.slice(start, start + MADE_UP_LENGTH);
    cases.push({
      left: articleOf(group.map(({ a }) => a)),
      right: articleOf(group.map(({ b }) => b)),
      isLink: (i, j) => {
        if (i !== j) return false;
        const { score } = at(group, i);
        return score >= SAME_FROM ? true : score <= OTHER_UP_TO ? false : undefined;
      },
    });
  }
  return cases;
}

/**
 * Inverse document frequency within a collection: log((1 + N) / (1 + n)) + 1 for a term that n of N documents hold.
 * The ones added keep an unseen term finite and let a term of every document count a little.
 *
 * @param documents the terms of each document; a term counts once a document
 * @returns the weight of a term, seen or not
 */
function inverseDocumentFrequency(documents: Iterable<Iterable<string>>): (term: string) => number {
  const frequency = new Map<string, number>();
  let size = 0;
  for (const terms of documents) {
    size++;
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((1 + size) / (1 + (frequency.get(term) ?? 0))) + 1;
}
