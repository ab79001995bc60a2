import type { EventFace, RelatedEvent } from '../../model/event.ts';
import type { DescribedFrom } from '../grouping/grouping.ts';
import { faceOf } from './face.ts';
import { labelOf } from './label.ts';
import { type NamesAt, namesReadOnce, type RelatedGroup, reasonFor } from './related.ts';

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

/**
 * What each group is about, and what it has to do with those that it is near.
 *
 * @param namesAt the names of an article, where they were read before
 */
export function describeGroups(
  { collection, meter }: DescribedFrom,
  groups: readonly GroupToDescribe[],
  namesAt: NamesAt = namesReadOnce(collection.articleAt),
): readonly DescribedGroup[] {
  return groups.map(({ members, related }) => ({
    label: labelOf(collection, members),
    face: faceOf({ collection, meter }, members),
    related: related.map(({ pair }) => reasonFor(collection.articleAt, pair, namesAt)),
  }));
}
