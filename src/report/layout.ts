import stringWidth from 'string-width';
import { inLog, oneLine } from './plain.ts';
import { shortened as cut } from './tui/text.ts';
import { wrapLine } from './tui/wrap.ts';

/** Text wrapped to a width in terminal columns, with a first-line and a hanging indent. The text is made plain first. */
export function wrapped(
  text: string,
  width: number,
  first = '',
  rest: string = ' '.repeat(stringWidth(first)),
): string {
  const room = Math.max(20, width - Math.max(stringWidth(first), stringWidth(rest)));
  const lines = wrapLine([{ text: inLog(oneLine(text)), style: 'plain' }], room);
  const words = lines.map((pieces) => pieces.map((piece) => piece.text).join(''));
  return `${words.map((line, index) => (index === 0 ? first : rest) + line).join('\n')}\n`;
}

/** Text cut to a number of terminal columns, with an ellipsis where something is cut. */
export const shortened = (text: string, columns: number): string => cut(inLog(oneLine(text)), columns);

/** The same, cut between two words where that leaves half of it. */
export function begun(text: string, columns: number): string {
  const cut = shortened(text, columns);
  const space = cut.endsWith('…') ? cut.lastIndexOf(' ') : -1;
  return space > columns / 2 ? `${cut.slice(0, space)} …` : cut;
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `1 article`, `3 articles`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
