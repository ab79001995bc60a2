import type { Habit, HabitsDocument, SourceHabits } from '../model/habits.ts';
import { shortText } from '../model/text.ts';
import { csvRows } from './csv.ts';
import { jsonChunks } from './json.ts';
import { counted, wrapped } from './layout.ts';
import { oneLine } from './plain.ts';

export type HabitsFormat = 'text' | 'json' | 'csv';

/** What each source does, in one of the formats of `variorum habits`. */
export function renderHabits(
  document: HabitsDocument,
  format: HabitsFormat,
  width: number,
): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonChunks(document);
    case 'csv':
      return csvRows(header, document.sources.flatMap(csvOf));
    case 'text':
      return habitsText(document, width);
  }
}

const header = [
  'source',
  'articles',
  'kind',
  'habit',
  'value',
  'low',
  'high',
  'unit',
  'count',
  'of',
  'examples',
];

const csvOf = ({ source, articles, habits }: SourceHabits): (string | number | null)[][] =>
  habits.map(({ kind, name, value, interval, unit, sum, of, examples }) => [
    source,
    articles,
    kind,
    name,
    value,
    interval?.low ?? null,
    interval?.high ?? null,
    unit,
    sum,
    of,
    examples.map(({ text, count }) => `${text} (${count})`).join('; '),
  ]);

function* habitsText(document: HabitsDocument, width: number): Generator<string> {
  const { by, articles, events, unknown, sources } = document;
  const known = `${counted(sources.length, 'source')} by ${by}`;
  yield wrapped(`${counted(articles, 'article')} on ${counted(events, 'event')}, ${known}`, width);
  if (unknown > 0)
    yield wrapped(`${counted(unknown, 'article')} of which the ${by} is not known: not counted`, width);
  yield wrapped(HOW_TO_READ, width);
  for (const source of sources) yield* sourceText(source, width);
}

const HOW_TO_READ =
  'In parentheses: the 95 % interval, where five articles or more carry it, and what was counted. Without an interval a figure stands on too few articles to say anything of a habit.';

function* sourceText(source: SourceHabits, width: number): Generator<string> {
  yield '\n';
  const own = `${counted(source.articles, 'article')} with words of its own (${counted(source.words, 'word')}) on ${counted(source.events, 'event')}`;
  yield wrapped(`${oneLine(source.source)}: ${own}`, width);
  for (const { of, articles } of source.reprints)
    yield wrapped(
      `${counted(articles, 'article')} with the words of ${oneLine(of)}: not counted`,
      width,
      '  ',
    );
  if (source.versions > 0)
    yield wrapped(
      `${counted(source.versions, 'further version')} of its own texts: not counted`,
      width,
      '  ',
    );
  let kind = '';
  for (const habit of source.habits.filter(isShown)) {
    if (habit.kind !== kind) yield `  ${habit.kind}\n`;
    kind = habit.kind;
    yield wrapped(habitWords(habit), width, '    ', '      ');
  }
}

/** What was not found at all, and frames that nothing can be said of, stand in the other formats. */
const isShown = ({ kind, sum, interval }: Habit): boolean =>
  sum !== 0 && (kind !== 'frames' || interval !== null);

/** `doubting verbs: 12.5 in 100 verbs of saying (4.0 to 22.1; 3 of 24), such as claim (2), deny`. */
function habitWords({ kind, name, unit, sum, of, value, interval, examples }: Habit): string {
  const digits = unit === 'between the poles' ? 3 : 1;
  const number = (figure: number): string => figure.toFixed(digits).replace('-', '\u2212');
  const size = Number.isInteger(sum) ? `${wholeNumber(sum)} of ${of}` : `${of} words`;
  const range = interval === null ? '' : `${number(interval.low)} to ${number(interval.high)}; `;
  const figure = unit === 'z' ? `z ${number(value ?? 0)}` : `${number(value ?? 0)} ${unit}`;
  const shown = examples.map(exampleWords).join(kind === 'selection' ? '; ' : ', ');
  return `${name}: ${figure} (${range}${size})${shown === '' ? '' : `, such as ${shown}`}`;
}

const wholeNumber = (figure: number): string => String(figure).replace('-', '\u2212');

const exampleWords = ({ text, count }: Habit['examples'][number]): string =>
  `${shortText(oneLine(text), LONGEST_EXAMPLE)}${count > 1 ? ` (${count})` : ''}`;

const LONGEST_EXAMPLE = 72;
