import type { Comparison, Difference, DifferenceDetail, DifferenceSide } from '../model/difference.ts';
import type { Sides } from '../model/sides.ts';

/** A difference as two of the articles show it. */
export interface PairDifference {
  /** Its place in the document, from 1: the number that every output shows. */
  readonly number: number;
  /** With the two sides and their details alone; its note still speaks of all. */
  readonly difference: Difference;
  readonly sides: Sides<DifferenceSide>;
}

/** The differences that concern both articles, and in which these two do differ. */
export function differencesOfPair(
  { differences }: Pick<Comparison, 'differences'>,
  ids: Sides<string>,
): readonly PairDifference[] {
  const isOfPair = (article: string): boolean => article === ids.left || article === ids.right;
  return differences.flatMap((difference, index) => {
    const [left, right] = [ids.left, ids.right].map((id) =>
      difference.sides.find(({ article }) => article === id),
    );
    if (left === undefined || right === undefined || isSame(left, right)) return [];
    const details = difference.details?.flatMap((detail) => detailOfPair(detail, isOfPair) ?? []);
    return [
      {
        number: index + 1,
        difference: { ...difference, sides: [left, right], ...(details !== undefined && { details }) },
        sides: { left, right },
      },
    ];
  });
}

const isSame = (a: DifferenceSide, b: DifferenceSide): boolean =>
  (a.span === null) === (b.span === null) &&
  a.text === b.text &&
  a.voice === b.voice &&
  a.speaker === b.speaker;

/** A detail as far as it speaks of the two; null where it speaks of others alone. */
function detailOfPair(
  detail: DifferenceDetail,
  isOfPair: (article: string) => boolean,
): DifferenceDetail | null {
  switch (detail.kind) {
    case 'words':
      return detail;
    case 'places':
      return { ...detail, of: detail.of.filter(({ article }) => isOfPair(article)) };
    case 'nearest':
    case 'alone':
      return isOfPair(detail.article) ? detail : null;
  }
}
