import type { SentenceLink } from '../model/alignment.ts';
import { at } from '../model/list.ts';
import { otherSide, type SideName } from '../model/sides.ts';
import type { SentenceGroup } from './identical.ts';
import type { ScoredPair } from './link-score.ts';
import { coveredShare, type Overlap } from './overlap.ts';
import type { Table } from './table.ts';

/** A link whose conflicts are still to be looked for. */
export type BareLink = Omit<SentenceLink, 'conflicts'>;

/**
 * Pairs from this score on are links. On ten pairs of independent accounts labelled by hand from which nothing was learned
 * (`tests/align/labelled/independent-dev.ts`) precision .87, recall .68; over the articles learned from, a quarter left
 * out at a time, .83 and .63. At .36 the latter are .79 and .67: what is gained there is mostly pairs on one matter that
 * say different things of it.
 */
const LINK_THRESHOLD = 0.45;
/** Sentences that share a single word are linked only where that and what is near it make up half of one of them. */
const ONE_WORD_COVERAGE = 0.5;
/**
 * Where each side covers this share of the other, they say the same; below it one says clearly more. On pairs of
 * translations of one sentence .5 keeps 83 % as the same and tells 73 % of those apart of which one was cut in half.
 */
const SAME_COVERAGE = 0.5;
/** What a further sentence must add to the best single one, as a share of the sentence that both stand for. */
const SPLIT_GAIN = 0.1;

/** Sentences in the same words say the same. */
export const identicalLinks = (groups: readonly SentenceGroup[]): BareLink[] =>
  groups.map((group) => ({ ...group, relation: 'same', score: 1 }));

/**
 * Makes links of the pairs that score well enough. A sentence that the other article splits into neighbouring sentences
 * becomes one link (1:n or n:1), if together they say more of it than either; all other pairs are a link each, and
 * links may share a sentence.
 */
export function linksOf(pairs: readonly ScoredPair[], table: Table): BareLink[] {
  const chosen = pairs.filter(isLink);
  const rows = splits(chosen, 'left', table);
  const columns = splits(chosen, 'right', table);
  // A pair inside a split of either side belongs to neither: what is split into what cannot be told.
  const inRows = new Set(rows.flat());
  const inColumns = new Set(columns.flat());
  const groups = [
    ...rows.filter((group) => !group.some((pair) => inColumns.has(pair))),
    ...columns.filter((group) => !group.some((pair) => inRows.has(pair))),
  ];
  const grouped = new Set(groups.flat());
  const singles = chosen.filter((pair) => !grouped.has(pair)).map((pair) => [pair]);
  return [...groups, ...singles].map((group) => linkOf(group, table));
}

const isLink = ({ score, overlap }: ScoredPair): boolean => score >= LINK_THRESHOLD && isEnough(overlap);

/** True where two sentences have enough in common for a link. */
export const isEnough = ({ sharedTerms, left, right }: Overlap): boolean =>
  sharedTerms > 1 || Math.max(left, right) >= ONE_WORD_COVERAGE;

/** Runs of neighbouring sentences that share one sentence of `side` as their best partner and complete each other. */
function splits(chosen: readonly ScoredPair[], side: SideName, table: Table): ScoredPair[][] {
  const other = otherSide(side);
  const best = new Map<number, ScoredPair>();
  for (const pair of chosen) {
    const known = best.get(pair[other]);
    if (known === undefined || pair.score > known.score) best.set(pair[other], pair);
  }
  const runs: ScoredPair[][] = [];
  for (const index of [...best.keys()].sort((a, b) => a - b)) {
    const pair = best.get(index);
    if (pair === undefined) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.[side] === pair[side] && last[other] === index - 1) run.push(pair);
    else runs.push([pair]);
  }
  return runs.filter((run) => run.length > 1 && completeEachOther(run, side, table));
}

function completeEachOther(run: readonly ScoredPair[], side: SideName, table: Table): boolean {
  const sentence = table[side][at(run, 0)[side]];
  if (sentence === undefined) return false;
  const singles = run.map(({ overlap }) => overlap[side]);
  return coveredShare(sentence, jointCover(run, side)) >= Math.max(...singles) + SPLIT_GAIN;
}

/** How well each term of the one sentence is stood for by the best of its partners. */
function jointCover(group: readonly ScoredPair[], side: SideName): Float64Array {
  const covers = group.map(({ overlap }) => (side === 'left' ? overlap.coverOfLeft : overlap.coverOfRight));
  return at(covers, 0).map((_, place) => Math.max(...covers.map((cover) => cover[place] ?? 0)));
}

function linkOf(group: readonly ScoredPair[], table: Table): BareLink {
  const left = [...new Set(group.map((pair) => pair.left))];
  const right = [...new Set(group.map((pair) => pair.right))];
  const isSame =
    Math.min(coverOfSide(group, 'left', left, table), coverOfSide(group, 'right', right, table)) >=
    SAME_COVERAGE;
  return {
    left,
    right,
    relation: isSame ? 'same' : 'partial',
    score: group.reduce((sum, { score }) => sum + score, 0) / group.length,
  };
}

/** Share of all that one side of a link says which the other side stands for. */
function coverOfSide(
  group: readonly ScoredPair[],
  side: SideName,
  indices: readonly number[],
  table: Table,
): number {
  let covered = 0;
  let total = 0;
  for (const index of indices) {
    const sentence = table[side][index];
    if (sentence === undefined) continue;
    const pairs = group.filter((pair) => pair[side] === index);
    covered += coveredShare(sentence, jointCover(pairs, side)) * sentence.total;
    total += sentence.total;
  }
  return total === 0 ? 0 : covered / total;
}
