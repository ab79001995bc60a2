import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { ENCLOSING, hasRole, isSpace } from './characters.ts';

const CLOSERS_OF: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”‟'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['【', '】'],
  ['《', '》'],
]);
const MAY_STAND_BEFORE_OPENING = /[\s([{“‘'«—–\-/]/u;

/**
 * A quotation or bracket up to this length, about three sentences of news, is one unit of what is said; a longer
 * one is split within, so that sentences stay comparable in size.
 */
const LONGEST_ENCLOSED = 360;
const DEEPEST = 12;

interface Opening {
  readonly mark: string;
  readonly index: number;
}

/**
 * The outermost quotations and brackets of a block, marks included, as far as they close within
 * {@link LONGEST_ENCLOSED} characters. In order and disjoint.
 *
 * @param marks where quotation marks and brackets stand in the block, perhaps among other marks
 */
export function findEnclosed(block: string, marks: readonly number[]): Span[] {
  const enclosed: Span[] = [];
  let open: Opening[] = [];
  for (const index of marks) {
    if (!hasRole(block, index, ENCLOSING)) continue;
    const mark = block.charAt(index);
    open = open.filter((opening) => index - opening.index < LONGEST_ENCLOSED);
    const match = open.findLastIndex((opening) => CLOSERS_OF.get(opening.mark)?.includes(mark) === true);
    if (match >= 0 && (mark !== '"' || mayClose(block, index))) {
      const start = at(open, match).index;
      open.length = match;
      while (enclosed.length > 0 && at(enclosed, enclosed.length - 1).start > start) enclosed.pop();
      enclosed.push({ start, end: index + 1 });
    } else if (CLOSERS_OF.has(mark) && open.length < DEEPEST && (mark !== '"' || mayOpen(block, index))) {
      open.push({ mark, index });
    }
  }
  return enclosed;
}

// A straight mark tells its side by its neighbours: `said "We` opens, `go." He` closes, `5" pipe` does neither well.
const mayClose = (block: string, index: number): boolean =>
  index > 0 && !isSpace(block.charCodeAt(index - 1));

const mayOpen = (block: string, index: number): boolean =>
  (index === 0 || MAY_STAND_BEFORE_OPENING.test(block.charAt(index - 1))) &&
  /\S/u.test(block.charAt(index + 1));
