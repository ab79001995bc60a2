import { at, byCodeUnit } from '../../model/list.ts';
import type { Furniture } from '../../model/reuse.ts';
import type { WordRange } from '../passages/word-passage.ts';
import type { ReuseSettings } from '../settings.ts';
import type { TextIndex } from '../words/text-index.ts';
import type { Corpus } from './corpus.ts';
import type { TextCache } from './text-cache.ts';

/** A fingerprint that is furniture or boilerplate, and who carries it. */
export interface CommonFingerprint {
  /** Number of the first text that carries it. */
  readonly first: number;
  /** Unrelated texts that carry it. */
  readonly carriers: number;
  /** True where one publisher alone has enough of them. */
  readonly isOfOnePublisher: boolean;
}

export type CommonFingerprints = ReadonlyMap<number, CommonFingerprint>;

/**
 * True where furniture and boilerplate are all that a pair shares: with the words of common runs taken away, no
 * passage has a run of `passageWords` left. The fingerprints of a long run stand at most
 * `passageWords - fingerprintWords + 1` words apart, so all of it is taken but for as many words at its ends.
 *
 * @param passages of one side, in that side's words
 * @param common fingerprints, ascending
 */
export function isFurnitureOnly(
  passages: readonly WordRange[],
  text: TextIndex,
  common: Int32Array,
  { passageWords, fingerprintWords }: ReuseSettings,
): boolean {
  const isCommon = (hash: number): boolean => holds(common, hash);
  return passages.every(({ start, end }) => {
    let ownSince = start;
    for (const run of commonRuns(text, isCommon, fingerprintWords, { start, end })) {
      if (run.start - ownSince >= passageWords) return false;
      ownSince = run.end;
    }
    return end - ownSince < passageWords;
  });
}

/** The fingerprints, ascending: this can be handed to other threads. */
export const sortedFingerprints = (common: CommonFingerprints): Int32Array =>
  Int32Array.from(common.keys()).sort();

function holds(sorted: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

/** The stretches of a range that common fingerprints cover, in order; those that touch are one. */
function commonRuns(
  text: TextIndex,
  isCommon: (hash: number) => boolean,
  width: number,
  { start, end }: WordRange,
): readonly WordRange[] {
  const runs: WordRange[] = [];
  const hashes = text.fingerprintHashes;
  let open: WordRange | null = null;
  for (let i = start; i + width <= end; i++) {
    if (!isCommon(hashes[i] ?? 0)) continue;
    if (open !== null && i <= open.end) open = { start: open.start, end: i + width };
    else {
      if (open !== null) runs.push(open);
      open = { start: i, end: i + width };
    }
  }
  if (open !== null) runs.push(open);
  return runs;
}

/** As many are told: the most widespread. A site that changes its boxes every day has thousands. */
const MOST_TOLD = 100;

/**
 * What was taken for furniture, each stretch in the first article that carries it, the most widespread first.
 *
 * @param firstOf the article of the number by which `common` calls a text
 */
export function listFurniture(
  common: CommonFingerprints,
  { ids, publishers }: Corpus,
  firstOf: (text: number) => number,
  cache: TextCache,
  { fingerprintWords }: ReuseSettings,
): readonly Furniture[] {
  const found = [...byFirstCarrier(common)].flatMap(([first, own]) => {
    const article = firstOf(first);
    const text = cache.get(article);
    const whole = { start: 0, end: text.words.count };
    return commonRuns(text, (hash) => own.has(hash), fingerprintWords, whole).map((run): Furniture => {
      const inside = fingerprintsIn(text, own, fingerprintWords, run);
      return {
        article: at(ids, article),
        span: { start: text.words.starts[run.start] ?? 0, end: text.words.ends[run.end - 1] ?? 0 },
        articles: inside.reduce((most, { carriers }) => Math.max(most, carriers), 0),
        publisher: inside.every(({ isOfOnePublisher }) => isOfOnePublisher) ? at(publishers, article) : null,
      };
    });
  });
  return found
    .sort(
      (a, b) => b.articles - a.articles || byCodeUnit(a.article, b.article) || a.span.start - b.span.start,
    )
    .slice(0, MOST_TOLD);
}

function byFirstCarrier(common: CommonFingerprints): ReadonlyMap<number, CommonFingerprints> {
  const byFirst = new Map<number, Map<number, CommonFingerprint>>();
  for (const [hash, fingerprint] of common) {
    const own = byFirst.get(fingerprint.first) ?? new Map<number, CommonFingerprint>();
    byFirst.set(fingerprint.first, own.set(hash, fingerprint));
  }
  return byFirst;
}

function fingerprintsIn(
  text: TextIndex,
  common: CommonFingerprints,
  width: number,
  { start, end }: WordRange,
): readonly CommonFingerprint[] {
  const found: CommonFingerprint[] = [];
  for (let i = start; i + width <= end; i++) {
    const fingerprint = common.get(text.fingerprintHashes[i] ?? 0);
    if (fingerprint !== undefined) found.push(fingerprint);
  }
  return found;
}
