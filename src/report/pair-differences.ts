import type { Comparison, Difference, DifferenceSide } from '../model/difference.ts';
import type { Sides } from '../model/sides.ts';

/** A difference as two of the articles show it. */
export interface PairDifference {
  /** Its place in the document, from 1: the number that every output shows. */
  readonly number: number;
  /** With the two sides alone. */
  readonly difference: Difference;
  readonly sides: Sides<DifferenceSide>;
}

/** The differences that concern both articles, and in which these two do differ. */
export function differencesOfPair(
  { differences }: Pick<Comparison, 'differences'>,
  ids: Sides<string>,
): readonly PairDifference[] {
  return differences.flatMap((difference, index) => {
    const places = [ids.left, ids.right].map((id) =>
      difference.sides.findIndex(({ article }) => article === id),
    );
    const [left, right] = places.map((place) => difference.sides[place]);
    if (left === undefined || right === undefined || isSame(left, right)) return [];
    const note = noteOfPair(difference, places);
    return [
      {
        number: index + 1,
        difference: { ...difference, sides: [left, right], note },
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

/** The parts of the note that speak of the two; a note whose parts cannot be told apart stays as it is. */
function noteOfPair({ note, sides, kind }: Difference, places: readonly number[]): string {
  const parts = note.split(' · ');
  if (sides.length === 2 || parts.length < sides.length || parts.length > sides.length + 1) return note;
  const detail = parts.length === sides.length ? [] : [detailOfPair(parts[sides.length] ?? '', kind, places)];
  return [...places.map((place) => parts[place] ?? ''), ...detail].join(' · ');
}

const PLACES = 'sentence ';

/** `sentence 1 of 14, 9 of 15, 3 of 8` lists a place for each side; other details speak of all. */
function detailOfPair(detail: string, kind: Difference['kind'], places: readonly number[]): string {
  if (kind !== 'prominence' || !detail.startsWith(PLACES)) return detail;
  const listed = detail.slice(PLACES.length).split(', ');
  return `${PLACES}${places.map((place) => listed[place] ?? '').join(', ')}`;
}
