import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import type { Partners } from '../linking/neighbours.ts';
import { isContentWord } from '../words.ts';

/**
 * Whether two words stand in one frame, by the very words beside both: one modifier in front (`security update` / `security
 * patch`), one object behind (`cost my life` / `risked my life`), or a genitive of one noun in either form (`a package of
 * measures` / `a series of measures`, `the committee's chairwoman` / `the head of the committee`).
 *
 * @param partners the right words that each left word is linked with
 */
export function sharesFrame(
  { left, right }: Sides<readonly Token[]>,
  place: Sides<number>,
  partners: Partners,
): boolean {
  const areLinked = (i: number, j: number): boolean => partners.get(i)?.includes(j) ?? false;
  const [front, otherFront] = [modifiersOf(left, place.left), modifiersOf(right, place.right)];
  const [behind, otherBehind] = [genitiveOf(left, place.left), genitiveOf(right, place.right)];
  const holds = (some: readonly number[], others: readonly number[]): boolean =>
    some.some((i) => others.some((j) => areLinked(i, j)));
  if (holds(front, otherFront) || holds(behind, otherBehind)) return true;
  if (holds(front, otherBehind) || holds(behind, otherFront)) return true;
  return haveSameObject(left, right, place, areLinked);
}

/** The word right in front, over a hyphen or a genitive: `committee` of `committee's chairwoman`. */
function modifiersOf(tokens: readonly Token[], index: number): readonly number[] {
  const before = tokens[index - 1];
  const isJoint = before?.text === '-' || before?.norm === "'s" || before?.norm === "'";
  const front = isJoint ? index - 2 : index - 1;
  const token = tokens[front];
  return token !== undefined && isContentWord(token) ? [front] : [];
}

/** Words between `of` and its noun: `a series of trade enforcement actions`. */
const MAX_TO_NOUN = 4;

function genitiveOf(tokens: readonly Token[], index: number): readonly number[] {
  if (tokens[index + 1]?.norm !== 'of') return [];
  const found: number[] = [];
  for (let place = index + 2; place < Math.min(tokens.length, index + 3 + MAX_TO_NOUN); place += 1) {
    const token = at(tokens, place);
    if (isContentWord(token)) found.push(place);
    else if (found.length > 0 || token.kind === 'punctuation') break;
  }
  return found;
}

/** The same one or two words behind both, up to a content word. */
function haveSameObject(
  left: readonly Token[],
  right: readonly Token[],
  place: Sides<number>,
  areLinked: (i: number, j: number) => boolean,
): boolean {
  for (let step = 1; step <= 2; step += 1) {
    const [a, b] = [left[place.left + step], right[place.right + step]];
    if (a === undefined || b === undefined || a.norm !== b.norm || a.kind === 'punctuation') return false;
    if (isContentWord(a)) return areLinked(place.left + step, place.right + step);
  }
  return false;
}
