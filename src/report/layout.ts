import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { inLog, oneLine } from './plain.ts';

/** Text wrapped to a width in terminal columns, with a first-line and a hanging indent. The text is made plain first. */
export function wrapped(
  text: string,
  width: number,
  first = '',
  rest: string = ' '.repeat(stringWidth(first)),
): string {
  const room = Math.max(20, width - Math.max(stringWidth(first), stringWidth(rest)));
  const lines = wrapAnsi(inLog(oneLine(text)), room, { hard: true }).split('\n');
  return `${lines.map((line, index) => (index === 0 ? first : rest) + line).join('\n')}\n`;
}

/** Text cut to a number of terminal columns, with an ellipsis where something is cut. */
export function shortened(text: string, columns: number): string {
  const line = inLog(oneLine(text));
  if (line.length <= columns && PRINTABLE_ASCII.test(line)) return line;
  if (stringWidth(line) <= columns) return line;
  if (PRINTABLE_ASCII.test(line)) return `${line.slice(0, Math.max(0, columns - 1)).trimEnd()}…`;
  let kept = '';
  for (const character of line) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** One column a character: nearly every line, and the width of each beginning need not be measured. */
const PRINTABLE_ASCII = /^[ -~]*$/u;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `1 article`, `3 articles`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
