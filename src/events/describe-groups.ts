import type { EventFace, RelatedEvent } from '../model/event.ts';
import { at } from '../model/list.ts';
import { faceOf } from './face.ts';
import type { Grouping } from './grouping.ts';
import { labelOf } from './label.ts';
import { NameReader, type RelatedGroup, reasonFor } from './related.ts';

/** A group of articles, with the groups that it has to do with. Plain data. */
export interface GroupToDescribe {
  /** Positions, ascending. */
  readonly members: readonly number[];
  readonly related: readonly RelatedGroup[];
}

export interface DescribedGroup {
  readonly label: string;
  readonly face: EventFace;
  /** Parallel to those of the group. */
  readonly related: readonly Omit<RelatedEvent, 'event'>[];
}

/** What each group is about, and what it has to do with those that it is near. */
export function describeGroups(
  among: Pick<Grouping, 'collection' | 'meter'>,
  groups: readonly GroupToDescribe[],
): readonly DescribedGroup[] {
  const { articles } = among.collection;
  const reader = new NameReader();
  return groups.map(({ members, related }) => ({
    label: labelOf(among.collection, members),
    face: faceOf(among, members),
    related: related.map(({ pair }) =>
      reasonFor({ own: at(articles, pair.own), other: at(articles, pair.other) }, pair, reader),
    ),
  }));
}
