import { existsSync } from 'node:fs';
import { inLog, oneLine } from '../report/plain.ts';

export const COMMANDS: readonly string[] = [
  'events',
  'reuse',
  'compare',
  'explain',
  'report',
  'habits',
  'dedup',
  'check',
];

/** Every option of every command (a test holds the list to the help pages). */
export const OPTIONS: readonly string[] = [
  ...['map', 'jobs', 'quiet', 'verbose', 'config', 'print-config', 'help', 'version', 'format'],
  ...['in', 'kinds', 'out', 'from', 'event', 'by', 'keep', 'dropped', 'force'],
  ...['against', 'fail-on', 'within', 'no-within', 'show-text'],
];

/** What the parser complains of, and the same in words for people. */
const COMPLAINTS: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [
    /^Unknown arguments?: (\S+?)(?:, .*)?$/u,
    ([option = '']) => `no such option: ${dashed(option)}${didYouMean(option)}`,
  ],
  [/^Not enough arguments following: (\S+)$/u, ([option = '']) => `--${option} needs a value`],
  [/^Missing required arguments?: (\S+)$/u, ([option = '']) => `--${option} is missing`],
  [
    /^Not enough non-option arguments: /u,
    () => 'name two articles or more: files, or ids with --in <folder>',
  ],
  [
    /^Invalid values: Argument: (\S+), Given: (.*), Choices: (.*)$/u,
    ([option = '', given = '', choices = '']) =>
      `--${option} ${given.replaceAll('"', '')}: choose one of ${choices.replaceAll('"', '')}`,
  ],
];

const dashed = (option: string): string => (option.length === 1 ? `-${option}` : `--${option}`);

function didYouMean(option: string): string {
  const meant = nearest(option, OPTIONS);
  return meant === null ? '' : `; did you mean --${meant}?`;
}

/** A complaint of the parser as two lines: what is wrong, and where to look it up. */
export function usageFault(message: string, words: readonly string[]): string {
  const line = oneLine(message);
  const known = COMPLAINTS.find(([pattern]) => pattern.test(line));
  const told = known === undefined ? line : known[1](known[0].exec(line)?.slice(1) ?? []);
  const command = words.find((word) => COMMANDS.includes(word));
  return `variorum: ${inLog(told)}\nTry 'variorum ${command === undefined ? '' : `${command} `}--help'.\n`;
}

/** The command that the first of the paths may have been meant as, where no file has this name; null where none is near. */
export function mistypedCommand([first]: readonly string[]): string | null {
  if (first === undefined || !/^[a-z]{3,12}$/iu.test(first) || existsSync(first)) return null;
  return nearest(first.toLowerCase(), COMMANDS);
}

/** More slips than these in one word make it another word. */
const MOST_SLIPS = 2;

function nearest(word: string, names: readonly string[]): string | null {
  const rated = names.map((name) => ({ name, slips: slipsBetween(word, name) }));
  const [best] = rated.sort((a, b) => a.slips - b.slips);
  const most = word.length < 5 ? 1 : MOST_SLIPS;
  return best !== undefined && best.slips <= most ? best.name : null;
}

/** Letters put in, left out, exchanged or swapped with the next (optimal string alignment; Damerau 1964). */
function slipsBetween(a: string, b: string): number {
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? a.length;
}
