import { at } from '../../model/list.ts';
import { readEdgeMatter } from './edges.ts';
import { isMarkedTeaser, isTeaserMarker } from './furniture.ts';
import { firstWordOf } from './leading-words.ts';
import type { Line } from './line.ts';
import { asksOrCalls, isHeadlineShaped } from './line-shape.ts';
import type { Worksheet } from './worksheet.ts';

/** A headline of fewer words that stands twice is a refrain, a speaker's name or a time as well. */
const MIN_TWIN_WORDS = 4;

/** First lines glued to a headline are no longer than this many words; more is the article's own paragraph. */
const MAX_GLUED_WORDS = 80;

/** No list of other stories between two paragraphs has more headlines. */
const MAX_LISTED = 12;

/**
 * Cuts headlines of other stories that stand twice in a row, the second time perhaps with their first lines glued
 * to them (`Minister resignsThe minister said …`): the picture's caption and the link of a teaser box.
 *
 * Only inside or below running text: above it, a line that stands twice is the article's own headline, and where no
 * prose is, it is a refrain.
 */
export function cutTwinTeasers(sheet: Worksheet): void {
  const lines = sheet.kept();
  const start = lines.findIndex(
    (line) => line.prose && !isTwinHeadline(line) && readEdgeMatter(line) === null,
  );
  if (start === -1) return;
  for (let i = start; i + 1 < lines.length; i++) {
    const [first, second] = [at(lines, i), at(lines, i + 1)];
    if (!isTwinHeadline(first) || !(isCopy(first, second) || isGlued(first, second))) continue;
    sheet.cut(first, 'teaser');
    sheet.cut(second, 'teaser');
    i += 1;
  }
}

/** Running text that asks or calls nothing has no headline's shape, which is quickly seen. */
const isTwinHeadline = (line: Line): boolean =>
  (!line.prose || asksOrCalls(line.text)) &&
  line.words >= MIN_TWIN_WORDS &&
  isHeadlineShaped(line) &&
  !/^["“‘«]/.test(line.text);

const isCopy = (first: Line, second: Line): boolean =>
  firstWordOf(first.text) === firstWordOf(second.text) && first.phrase === second.phrase;

/** The second line begins with the first and goes on without a space, with a capital: nobody writes so. */
const isGlued = (first: Line, second: Line): boolean =>
  second.text.startsWith(first.text) &&
  second.words <= first.words + MAX_GLUED_WORDS &&
  /^["“‘]?\p{Lu}/u.test(second.text.slice(first.text.length));

/** Cuts `Read also: Minister resigns`, and `Related articles` with the headlines that follow it. */
export function cutMarkedTeasers(sheet: Worksheet): void {
  let listed = 0;
  for (const line of sheet.kept()) {
    if (isTeaserMarker(line.text)) {
      sheet.cut(line, 'furniture');
      listed = MAX_LISTED;
    } else if (isMarkedTeaser(line.text)) {
      sheet.cut(line, 'teaser');
      listed = 0;
    } else if (listed > 0 && isHeadlineShaped(line) && !asksOrCalls(line.text)) {
      sheet.cut(line, 'teaser');
      listed -= 1;
    } else {
      listed = 0;
    }
  }
}
