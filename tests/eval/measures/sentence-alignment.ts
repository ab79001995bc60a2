import { wordsOf } from '../../../src/align/article-words.ts';
import { lexiconOf } from '../../../src/align/lexicon.ts';
import { likenessOf } from '../../../src/align/likeness.ts';
import { overlapOf } from '../../../src/align/overlap.ts';
import { compareSentences } from '../../../src/align/pair-scores.ts';
import { termsOfPair } from '../../../src/align/pair-terms.ts';
import { alignArticles } from '../../../src/align/sentences.ts';
import { englishEncoder } from '../../../src/language/encoder.ts';
import { at } from '../../../src/model/list.ts';
import {
  type AlignmentCase,
  articleOf,
  ecbCases,
  labelledCases,
  seedCase,
  superpalCases,
  translationCases,
  unrelatedCases,
} from '../../align/cases.ts';
import { independentDev } from '../../align/labelled/independent-dev.ts';
import { labelledVal } from '../../align/labelled-articles.ts';
import { hasSeeds, readRows } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

/** Every `ECB_STEP`-th document pair of ECB+ dev: enough for the second decimal, in a few seconds. */
const ECB_STEP = 3;
const UNRELATED_PAIRS = 100;

export const measure: Measure = {
  name: 'sentence alignment',
  needs: [
    'sentences/ecbplus-alignment.dev.jsonl.gz',
    'sentences/ecbplus-pairs.dev.jsonl.gz',
    'sentences/superpal.dev.jsonl.gz',
    'events/ecbplus.dev.jsonl.gz',
    'events/allsides.train.jsonl.gz',
    'events/allsides.val.jsonl.gz',
  ],
  run: () => [
    ...labelled(),
    ...independent(),
    ...translations(),
    ...ecb(),
    ...superpal(),
    ...pairs(),
    ...seeds(),
    ...unrelated(),
  ],
};

const lexicon = lexiconOf(englishEncoder);

interface Judged {
  readonly score: number;
  readonly isLink: boolean;
}

/** Every pair of sentences that the labels know, with its score (0 where it was no candidate) and whether it was linked. */
function judge({ left, right, isLink }: AlignmentCase): (Judged & { readonly isFound: boolean })[] {
  const key = (i: number, j: number): string => `${i} ${j}`;
  const scores = new Map(
    compareSentences(left, right, lexicon).scores.map((pair) => [key(pair.left, pair.right), pair.score]),
  );
  const found = new Map<string, number>();
  for (const link of alignArticles(left, right)) {
    for (const i of link.left) for (const j of link.right) found.set(key(i, j), link.score);
  }
  return left.sentences.flatMap((_, i) =>
    right.sentences.flatMap((__, j) => {
      const known = isLink(i, j);
      if (known === undefined) return [];
      const linked = found.get(key(i, j));
      return [{ isLink: known, isFound: linked !== undefined, score: scores.get(key(i, j)) ?? linked ?? 0 }];
    }),
  );
}

function counts(cases: readonly AlignmentCase[]) {
  const judged = cases.flatMap(judge);
  const found = judged.filter(({ isFound }) => isFound);
  const right = found.filter(({ isLink }) => isLink).length;
  const all = judged.filter(({ isLink }) => isLink).length;
  return { judged, right, other: found.length - right, precision: right / found.length, recall: right / all };
}

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function labelled(): Figure[] {
  const { judged, precision, recall } = counts(labelledCases(labelledVal));
  return [
    { name: 'Labelled articles val: link precision', value: precision },
    { name: 'Labelled articles val: link recall', value: recall },
    { name: 'Labelled articles val: link F1', value: f1(precision, recall) },
    { name: 'Labelled articles val: AUC of scores', value: areaUnderCurve(judged) },
  ];
}

function independent(): Figure[] {
  const { judged, precision, recall } = counts(labelledCases(independentDev));
  return [
    { name: 'Independent accounts labelled to measure on: link precision', value: precision },
    { name: 'Independent accounts labelled to measure on: link recall', value: recall },
    { name: 'Independent accounts labelled to measure on: link F1', value: f1(precision, recall) },
    { name: 'Independent accounts labelled to measure on: AUC of scores', value: areaUnderCurve(judged) },
  ];
}

function translations(): Figure[] {
  const { judged, precision, recall } = counts(translationCases('dev'));
  return [
    { name: 'Made-up documents of translations, dev: link precision', value: precision },
    { name: 'Made-up documents of translations, dev: link recall', value: recall },
    { name: 'Made-up documents of translations, dev: link F1', value: f1(precision, recall) },
    { name: 'Made-up documents of translations, dev: AUC of scores', value: areaUnderCurve(judged) },
  ];
}

function ecb(): Figure[] {
  const { judged, precision, recall } = counts(ecbCases('dev', ECB_STEP));
  return [
    { name: 'ecbplus-alignment.dev in whole documents: link precision', value: precision },
    { name: 'ecbplus-alignment.dev in whole documents: link F1', value: f1(precision, recall) },
    { name: 'ecbplus-alignment.dev in whole documents: best F1 of scores', value: bestF1(judged) },
    { name: 'ecbplus-alignment.dev in whole documents: AUC of scores', value: areaUnderCurve(judged) },
  ];
}

function superpal(): Figure[] {
  const { judged, precision, recall } = counts(superpalCases());
  return [
    { name: 'superpal.dev: link recall', value: recall },
    { name: 'superpal.dev: link precision (labels incomplete)', value: precision },
    { name: 'superpal.dev: best F1 of scores', value: bestF1(judged) },
  ];
}

function pairs(): Figure[] {
  const rows = readRows<{ a: string; b: string; score: number }>('sentences/ecbplus-pairs.dev.jsonl.gz');
  const judged = rows.map(({ a, b, score }) => {
    const words = { left: wordsOf(articleOf([a]), lexicon), right: wordsOf(articleOf([b]), lexicon) };
    const terms = termsOfPair(words, lexicon);
    const [first, second] = [at(terms.left, 0), at(terms.right, 0)];
    return {
      score: likenessOf(first, second, overlapOf(first, second, terms.likeness, lexicon)),
      isLink: score > 0,
    };
  });
  return [
    { name: 'ecbplus-pairs.dev by the sentences alone: best F1', value: bestF1(judged) },
    { name: 'ecbplus-pairs.dev by the sentences alone: AUC', value: areaUnderCurve(judged) },
  ];
}

function seeds(): Figure[] {
  if (!hasSeeds) return [];
  const { right, other } = counts([seedCase()]);
  return [
    { name: 'Seeds 000/001: links found of 11', value: right },
    { name: 'Seeds 000/001: other links', value: other, lowerIsBetter: true },
  ];
}

function unrelated(): Figure[] {
  const cases = unrelatedCases('events/allsides.val.jsonl.gz', UNRELATED_PAIRS);
  return [
    {
      name: 'Articles of different events: links a pair of articles',
      value: counts(cases).other / cases.length,
      lowerIsBetter: true,
    },
  ];
}

/** Probability that a true pair scores above a false one; ties count half (Mann & Whitney 1947). */
function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && at(sorted, end).score === at(sorted, start).score) end += 1;
    const tied = sorted.slice(start, end).filter(({ isLink }) => isLink).length;
    rankSum += (tied * (start + 1 + end)) / 2;
    positives += tied;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** F1 at the threshold that suits the set best. */
function bestF1(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  const positives = sorted.filter(({ isLink }) => isLink).length;
  let right = 0;
  let best = 0;
  for (const [place, { isLink }] of sorted.entries()) {
    if (isLink) right += 1;
    best = Math.max(best, (2 * right) / (place + 1 + positives));
  }
  return best;
}
