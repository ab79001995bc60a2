import type { Span } from '../../model/span.ts';
import { readEdgeMatter } from './edges.ts';
import { isCommentMarker, isTeaserMarker } from './furniture.ts';
import type { Line } from './line.ts';

/**
 * The text of a whole page (menus, the article, links, comments), told by many short lines of which several are
 * furniture beyond doubt. A saved article with a few such lines is left to the rules of the edges.
 */
const MIN_SHORT_LINES = 20;
const MIN_FURNITURE_LINES = 5;
const MIN_SHORT_SHARE = 0.4;

/** A paragraph counts with its words, but not with more than this, so that one long comment is not an article. */
const MAX_LINE_WEIGHT = 60;

/** A paragraph that stands alone between short lines is the summary on a card as often as it is the article's. */
const ALONE = 0.3;
const CARD_WORDS = 40;

/** A line of this many words without a full stop is a long headline or a careless paragraph: a little for the body. */
const LONG_SHORT_LINE_WORDS = 12;

const SHORT_LINE = -6;
const KNOWN_LINE = -12;
const TEASER_MARKER = -40;
const COMMENT_MARKER = -150;
const COMMENTER = -40;

/**
 * Finds the body in the text of a whole page as the run of lines with the largest sum of weights, running text
 * counting for and menus against (maximum subsequence segmentation, Pasternack and Roth 2009, with hand-set weights
 * in place of their learned ones).
 *
 * @returns a range of `lines`, or null where the text does not look like a whole page
 */
export function findBodyRange(lines: readonly Line[]): Span | null {
  let short = 0;
  for (const line of lines) if (!line.prose) short += 1;
  if (short < MIN_SHORT_LINES || short < lines.length * MIN_SHORT_SHARE) return null;
  const weights = lines.map(weigh);
  const furniture = weights.filter((weight) => weight <= KNOWN_LINE).length;
  return furniture < MIN_FURNITURE_LINES ? null : heaviestRun(weights);
}

function weigh(line: Line, index: number, lines: readonly Line[]): number {
  if (isCommentMarker(line.text)) return COMMENT_MARKER;
  if (isTeaserMarker(line.text)) return TEASER_MARKER;
  if (readEdgeMatter(line) !== null) return KNOWN_LINE;
  if (/^.{1,40} (?:says|said|wrote|writes):$/.test(line.text)) return COMMENTER;
  if (!line.prose) return line.words >= LONG_SHORT_LINE_WORDS ? line.words / 3 : SHORT_LINE;
  // `Amazon is not waiting until …`: the first words of another story, cut off by a template.
  if (/(?:\.{3}|…|\[…\])$/.test(line.text)) return SHORT_LINE;
  const alone = line.words < CARD_WORDS && !lines[index - 1]?.prose && !lines[index + 1]?.prose;
  return Math.min(line.words, MAX_LINE_WEIGHT) * (alone ? ALONE : 1);
}

/** The first of the runs with the largest sum (Kadane), or null where no weight is positive. */
function heaviestRun(weights: readonly number[]): Span | null {
  let best: Span | null = null;
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += weight;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}
