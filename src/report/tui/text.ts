import stringWidth from 'string-width';
import { plain } from '../plain.ts';

/**
 * Stands in a line where the two columns meet and is drawn as a rule at a fixed column (see `frame-changes.ts`). A
 * character for private use: in article text it is replaced, so that no article can move the rule.
 */
export const COLUMN_RULE = '\ue000';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const NOT_DRAWABLE = /\p{Cs}|\ue000/gu;
// Terminals disagree on the width of what is not seen (a soft hyphen is a column in some); the joiners that scripts and
// emoji need are kept.
const NOT_SEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
const ASCII = /^[\u0020-\u007e]*$/u;

/** A piece of article text ready to be drawn: on one line, without controls, edges kept. */
export function drawable(text: string): string {
  return ASCII.test(text)
    ? text
    : plain(text).replace(/\s+/gu, ' ').replace(NOT_DRAWABLE, '\ufffd').replace(NOT_SEEN, '');
}

/** The same without white space at the edges: for titles, names, whole phrases. */
export const label = (text: string): string => drawable(text.replace(/\s+/gu, ' ')).trim();

/** Splitting into graphemes takes quadratic time: 7 seconds for a word of 100,000 quotation marks. */
const MEASURED_AT_ONCE = 1024;

/** Width in terminal columns; of what is much wider than any terminal, within a column a thousand. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (let start = 0; start < text.length; start += MEASURED_AT_ONCE)
    width += stringWidth(text.slice(start, start + MEASURED_AT_ONCE));
  return width;
}

export interface Cut {
  readonly text: string;
  readonly width: number;
  readonly rest: string;
}

/** Code units that a grapheme may have on average before the whole text is looked at: far more than any script needs. */
const UNITS_PER_COLUMN = 32;

/** The longest beginning that fits into `columns`, by whole graphemes; takes time for what is kept, not for the rest. */
export function beginning(text: string, columns: number): Cut {
  if (ASCII.test(text.slice(0, columns + 1))) {
    const kept = text.slice(0, Math.max(0, columns));
    return { text: kept, width: kept.length, rest: text.slice(kept.length) };
  }
  const near = (columns + 1) * UNITS_PER_COLUMN;
  return (
    (text.length > near ? overflow(text, text.slice(0, near), columns) : null) ??
    overflow(text, text, columns) ?? { text, width: widthOf(text), rest: '' }
  );
}

/** Where `part`, a beginning of the text, becomes wider than `columns`; null where it does not. */
function overflow(text: string, part: string, columns: number): Cut | null {
  let width = 0;
  for (const { segment, index } of graphemes.segment(part)) {
    const next = width + widthOf(segment);
    if (next > columns) return { text: text.slice(0, index), width, rest: text.slice(index) };
    width = next;
  }
  return null;
}

/** Text cut to `columns`, with an ellipsis where something is cut. */
export function shortened(text: string, columns: number): string {
  const whole = beginning(text, columns);
  return whole.rest === '' ? text : `${beginning(text, columns - 1).text.trimEnd()}…`;
}

/** Text cut or filled to exactly `columns`. */
export function padded(text: string, columns: number): string {
  const short = shortened(text, columns);
  return short + ' '.repeat(Math.max(0, columns - widthOf(short)));
}
