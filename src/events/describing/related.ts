import type { RelatedEvent } from '../../model/event.ts';
import { at } from '../../model/list.ts';
import { commonNames, type NamesRead, namesOf, sharedWordsOf } from '../evidence/shared-words.ts';
import type { RatedGrouping } from '../grouping/grouping.ts';
import { neighboursOf } from '../grouping/near-events.ts';
import { RoundUps } from '../grouping/round-ups.ts';
import { dayRangeOf, gapBetween } from '../profile/article-day.ts';
import type { ArticleAt } from '../profile/collection.ts';
import { rounded } from './face.ts';

/** A reader steps on to the nearest; more is a list and no path. */
const MOST_RELATED = 5;
/** What comes within so many days of an event, with its names, follows it up. */
const FOLLOW_UP_DAYS = 30;
const NAMES_TOLD = 3;

/** Two articles of two groups that are near each other. Plain data. */
export interface RelatedPair {
  /** Positions. */
  readonly own: number;
  readonly other: number;
  readonly probability: number;
  /** Whether the other's group is a round-up; null where neither is one. */
  readonly isRoundUp: boolean | null;
}

export interface RelatedGroup {
  readonly group: number;
  readonly pair: RelatedPair;
}

/**
 * For each group those that it has to do with without being one with them, the likest first. Links run from group to
 * group and are never followed further: what a round-up tells of is linked to it, not through it.
 */
export function relatedGroups(grouping: RatedGrouping): readonly (readonly RelatedGroup[])[] {
  const neighbours = neighboursOf(grouping);
  const roundUps = new RoundUps(grouping, neighbours);
  return neighbours.map((list, own) =>
    list.slice(0, MOST_RELATED).map(({ group, pair: { left, right, probability } }) => {
      const isLeftOwn = at(grouping.groups, own).includes(left);
      const isRoundUp = roundUps.has(own) || roundUps.has(group) ? roundUps.has(group) : null;
      const sides = isLeftOwn ? { own: left, other: right } : { own: right, other: left };
      return { group, pair: { ...sides, probability, isRoundUp } };
    }),
  );
}

/** The names in the article at a position. */
export type NamesAt = (position: number) => NamesRead;

/** Reads each article's names once: an article stands in ten pairs and more. */
export function namesReadOnce(articleAt: ArticleAt): NamesAt {
  const known = new Map<number, NamesRead>();
  return (position) => {
    const read = known.get(position) ?? namesOf(articleAt(position));
    known.set(position, read);
    return read;
  };
}

/** What two articles of two groups show the groups to have to do with each other. */
export function reasonFor(
  articleAt: ArticleAt,
  pair: RelatedPair,
  namesAt: NamesAt,
): Omit<RelatedEvent, 'event'> {
  return { ...kindOf(articleAt, pair, namesAt), probability: rounded(pair.probability) };
}

function kindOf(
  articleAt: ArticleAt,
  pair: RelatedPair,
  namesAt: NamesAt,
): Pick<RelatedEvent, 'kind' | 'reason'> {
  const { isRoundUp } = pair;
  const [own, other] = [articleAt(pair.own), articleAt(pair.other)];
  const names = commonNames({ left: namesAt(pair.own), right: namesAt(pair.other) });
  // Two events of one subject without a name in common are few: only then their words are read.
  const words = (): readonly string[] => sharedWordsOf({ left: own, right: other }).words.common;
  const [a, b] = [dayRangeOf(own.publishedAt), dayRangeOf(other.publishedAt)];
  const days = a === null || b === null ? null : gapBetween(a, b) * (a.first <= b.first ? 1 : -1);
  const when = days === null ? '' : `; ${distance(days)}`;
  const told = (list: readonly string[]): string => list.slice(0, NAMES_TOLD).join(', ');
  if (isRoundUp !== null) {
    const reason = isRoundUp ? 'a round-up that tells of this too' : 'told of in this round-up';
    return {
      kind: 'round-up',
      reason: `${reason} (${told(names.length > 0 ? names : words())})${when}`,
    };
  }
  if (names.length === 0) return { kind: 'same-subject', reason: `same subject: ${told(words())}${when}` };
  const isFollowUp = days !== null && Math.abs(days) <= FOLLOW_UP_DAYS && days !== 0;
  return { kind: isFollowUp ? 'follow-up' : 'same-names', reason: `${told(names)}${when}` };
}

/** `14 days later`, `5 months earlier`; days from the event to the other. */
function distance(days: number): string {
  if (days === 0) return 'the same day';
  const direction = days > 0 ? 'later' : 'earlier';
  const count = Math.abs(days);
  if (count < 60) return `${count} day${count === 1 ? '' : 's'} ${direction}`;
  const months = Math.round(count / 30.44);
  return months < 24 ? `${months} months ${direction}` : `${Math.round(count / 365.25)} years ${direction}`;
}
