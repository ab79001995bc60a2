import { at } from '../../model/list.ts';
import type { ArticleProfile } from '../profile/profile.ts';
import type { RatedGrouping } from './grouping.ts';
import type { Neighbour } from './near-events.ts';

/** A sentence belongs to another event where so much of its weight stands in that event's article too. */
const LEAST_SHARE = 0.4;
/** Events that a round-up tells of, at least, and sentences of it for each. */
const LEAST_EVENTS = 2;
const LEAST_SENTENCES = 2;
/** Share of its sentences that they make up together. */
const LEAST_COVERED = 0.5;

/**
 * Single articles that tell of several events one after the other: different sentences of theirs belong to different
 * events, and those have nothing to do with each other. (The first report of a big story is near to many events as
 * well, but there the same sentences belong to all.)
 */
export class RoundUps {
  readonly #groups: ReadonlySet<number>;

  constructor(grouping: RatedGrouping, neighbours: readonly (readonly Neighbour[])[]) {
    const found = neighbours.flatMap((list, group) =>
      at(grouping.groups, group).length === 1 && isRoundUp(grouping, list, neighbours) ? group : [],
    );
    this.#groups = new Set(found);
  }

  has(group: number): boolean {
    return this.#groups.has(group);
  }
}

function isRoundUp(
  { collection, groups }: RatedGrouping,
  list: readonly Neighbour[],
  neighbours: readonly (readonly Neighbour[])[],
): boolean {
  if (list.length < LEAST_EVENTS) return false;
  const own = at(list, 0).pair;
  const position = at(groups, at(list, 0).group).includes(own.left) ? own.right : own.left;
  const profile = collection.profiles.of(position);
  const covered = new Set<number>();
  const told: number[] = [];
  for (const { group, pair } of list) {
    const other = pair.left === position ? pair.right : pair.left;
    const sentences = sentencesIn(profile, collection.profiles.of(other), collection.idf);
    const own = sentences.filter((sentence) => !covered.has(sentence));
    const isApart = told.every((before) => !at(neighbours, before).some((link) => link.group === group));
    if (own.length < LEAST_SENTENCES || own.length * 2 < sentences.length || !isApart) continue;
    for (const sentence of own) covered.add(sentence);
    told.push(group);
  }
  return told.length >= LEAST_EVENTS && covered.size >= profile.sentenceCount * LEAST_COVERED;
}

/** The sentences of an article that another one answers, by the weight of the terms that stand in both. */
function sentencesIn(profile: ArticleProfile, other: ArticleProfile, idf: Float32Array): readonly number[] {
  const all = new Float64Array(profile.sentenceCount);
  const found = new Float64Array(profile.sentenceCount);
  const others = new Set(other.terms);
  for (let k = 0; k < profile.terms.length; k += 1) {
    const term = profile.terms[k] ?? 0;
    const weight = idf[term] ?? 0;
    const isFound = others.has(term);
    for (let n = profile.sentenceStarts[k] ?? 0; n < (profile.sentenceStarts[k + 1] ?? 0); n += 1) {
      const sentence = profile.sentences[n] ?? 0;
      all[sentence] = (all[sentence] ?? 0) + weight;
      if (isFound) found[sentence] = (found[sentence] ?? 0) + weight;
    }
  }
  return [...all.keys()].filter((sentence) => (found[sentence] ?? 0) > (all[sentence] ?? 0) * LEAST_SHARE);
}
