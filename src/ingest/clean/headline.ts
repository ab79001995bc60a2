import { at } from '../../model/list.ts';
import type { Line } from './line.ts';
import { asksOrCalls, holdsSentenceBreak, isHeadlineShaped, phraseOf } from './line-shape.ts';

/** Share of a headline's longer words that its body must hold. Half of real ones hold more than two thirds. */
const MIN_SHARED = 0.3;

/** Words of fewer letters say nothing about what a line is about. */
const MIN_LETTERS = 4;

/** Words agree in their first letters: `discuss` and `discussed`, `cooperate` and `cooperation`. */
const STEM_LETTERS = 5;

/** Running text must make up this share of the words below a headline; a poem or a list has no headline to cut. */
const MIN_PROSE_SHARE = 0.5;

/** The body's first words are enough to tell what it is about, and keep a long text cheap. */
const MAX_BODY_CHARACTERS = 40_000;

const stemsOf = (text: string): string[] =>
  phraseOf(text)
    .split(' ')
    .filter((word) => word.length >= MIN_LETTERS)
    .map((word) => word.slice(0, STEM_LETTERS));

/**
 * Two lines say the same headline: the same words, or nearly, whatever site name stands behind one of them. Both as
 * `phraseOf` writes them.
 */
export function isSameHeadline(first: string, second: string): boolean {
  if (first === second) return first !== '';
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return (
    short.split(' ').length >= 4 &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) &&
    short.length >= long.length * 0.6
  );
}

/**
 * Picks the line above the body that is its headline, or null where none is sure: it has the shape of one, and
 * it stands twice or shares its longer words with the body.
 *
 * @param head the lines above the first running text
 * @param body the lines from there on
 * @param nearest whether the best-sharing line wins (the text of a whole page, where menus stand above the
 *   headline) instead of the first that qualifies (a saved article, where a lede line stands below it)
 */
export function pickHeadline(head: readonly Line[], body: readonly Line[], nearest: boolean): Line | null {
  if (head.length === 0 || !isMostlyProse(body)) return null;
  const stems = new Set(
    stemsOf(
      body
        .map((line) => line.text)
        .join(' ')
        .slice(0, MAX_BODY_CHARACTERS),
    ),
  );
  const copies = new Map<string, number>();
  for (const line of head) copies.set(line.phrase, (copies.get(line.phrase) ?? 0) + 1);
  let best: Line | null = null;
  let bestScore = 0;
  for (const line of head) {
    const score = scoreHeadline(line, stems, (copies.get(line.phrase) ?? 0) > 1);
    if (score > bestScore) {
      best = line;
      bestScore = score;
      if (!nearest) return best;
    }
  }
  return best;
}

/** Shared longer words × their share; 0 where the line cannot be a headline. */
function scoreHeadline(line: Line, body: ReadonlySet<string>, twice: boolean): number {
  if (!isHeadlineShaped(line) || isCaption(line.text)) return 0;
  if (asksOrCalls(line.text) && !twice) return 0;
  const own = stemsOf(line.text);
  const shared = own.filter((stem) => body.has(stem)).length;
  const share = own.length === 0 ? 0 : shared / own.length;
  if (share < MIN_SHARED && !twice) return 0;
  return shared * share + (twice ? 0.5 : 0);
}

/** `The court in 2015. (A. Person/Agency)`, `The author writes. | AGENCY The law fizzles`, `Story highlights …`. */
const isCaption = (text: string): boolean =>
  holdsSentenceBreak(text) ||
  /\)$|\s\|\s/.test(text) ||
  /^(?:story highlights|share|close|watch|listen|photos?:|video:|image:)/i.test(text);

function isMostlyProse(body: readonly Line[]): boolean {
  if (body.length === 0 || !at(body, 0).prose) return false;
  let words = 0;
  let prose = 0;
  for (const line of body) {
    words += line.words;
    if (line.prose) prose += line.words;
  }
  return prose >= words * MIN_PROSE_SHARE;
}
