import { countryOfCapital, countryOfWord } from '../../language/data/en/demonyms.ts';
import { americanStates, cities } from '../../language/data/en/geography.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps, type Span, textOf } from '../../model/span.ts';
import { isOneContext } from '../context/one-context.ts';
import { isOfSameContent } from '../linking/same-content.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';

/** A place that a sentence gives for where something is or goes, `in Geneva`. */
interface Place extends Span {
  readonly range: TokenRange;
  readonly preposition: string;
  /** Of its last word: one city is not in another, a city may be in a state. */
  readonly sort: 'country' | 'state' | 'city' | 'unknown';
  /** That it is, or is the capital of. */
  readonly country: string | null;
}

/** Places that fill one slot and are two: `held in Geneva` / `held in Vienna`. */
export function otherPlaces(
  linked: LinkedSentences,
): readonly { readonly left: Span; readonly right: Span }[] {
  const rights = placesOf(linked.right);
  return placesOf(linked.left).flatMap((left) => {
    const right = rights.find((other) => areOtherPlaces(linked, left, other));
    if (right === undefined) return [];
    const isTold = isToldOf(linked.right, linked.left, left) || isToldOf(linked.left, linked.right, right);
    return isTold && !linked.isEdited ? [] : [{ left, right }];
  });
}

const where = new Set(['in', 'near', 'outside', 'off']);
const directions = new Set(['from', 'to']);

function placesOf(side: LinkedSide): readonly Place[] {
  return side.tokens.flatMap((token, index) => {
    const preposition = where.has(token.norm) ? 'in' : directions.has(token.norm) ? token.norm : null;
    const first = side.tokens[index + 1];
    if (preposition === null || first === undefined) return [];
    const name = side.sentences.flatMap(({ names }) => names).find((one) => overlaps(one, first));
    if (name === undefined) {
      const sort = sortOf(first);
      const range = { start: index + 1, end: index + 2 };
      return sort === 'unknown'
        ? []
        : [{ start: first.start, end: first.end, range, preposition, sort, country: countryOf(first) }];
    }
    if (name.start !== first.start || name.kind !== 'name' || name.title !== null) return [];
    let end = index + 1;
    while (end < side.tokens.length && at(side.tokens, end).start < name.end) end += 1;
    return [
      {
        start: name.start,
        end: name.end,
        range: { start: index + 1, end },
        preposition,
        sort: sortOf(at(side.tokens, end - 1)),
        country: countryOf(at(side.tokens, end - 1)),
      },
    ];
  });
}

const countryOf = ({ norm }: Token): string | null =>
  countryOfWord.get(norm) ?? countryOfCapital.get(norm) ?? null;

function sortOf({ norm }: Token): Place['sort'] {
  if (americanStates.has(norm)) return 'state';
  if (cities.has(norm) || countryOfCapital.has(norm)) return 'city';
  return countryOfWord.get(norm) === norm ? 'country' : 'unknown';
}

function areOtherPlaces(linked: LinkedSentences, left: Place, right: Place): boolean {
  if (left.preposition !== right.preposition || left.sort !== right.sort) return false;
  // `Kiev` / `Kyiv`: two spellings.
  if (left.country !== null && left.country === right.country) return false;
  const areLinked = linked.groups.some(
    (group) =>
      group.kind === 'other' &&
      group.left.some((index) => left.range.start <= index && index < left.range.end) &&
      group.right.some((index) => right.range.start <= index && index < right.range.end),
  );
  if (!areLinked) return false;
  // What is no known place may be a part of the other: only sentences that say the same leave one slot for both.
  return left.sort === 'unknown'
    ? left.preposition === 'in' && isOfSameContent(linked)
    : isOfSameContent(linked) || isOneContext(linked, left.range, right.range, 'many');
}

/** Whether the article of the one side names the place of the other anywhere. */
const isToldOf = ({ article }: LinkedSide, { article: other }: LinkedSide, place: Place): boolean =>
  article.article.text.includes(textOf(other.article.text, place));
