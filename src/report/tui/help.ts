import { kindOrder, kindWords } from '../kinds.ts';
import { EMPTY, type Line, line, type Segment, segment } from './line.ts';
import type { Style } from './style.ts';

type Row = readonly [key: string, does: string];

const everywhere: readonly Row[] = [
  ['↑ ↓', 'choose, or scroll a text'],
  ['PgUp PgDn Home End', 'the same by page, to the start and the end'],
  ['Enter', 'open what is chosen'],
  ['q or Esc', 'back; in the list of events q quits'],
  ['Ctrl-C', 'stop the analysis and quit, from everywhere'],
  ['?', 'this help'],
];
const onEvents: readonly Row[] = [
  ['/', 'filter: the list narrows as you type; Enter keeps the filter, Esc drops it'],
  ['s', 'sort by number of articles, strongest difference, date or label'],
];
const onEvent: readonly Row[] = [
  ['Enter on an article', 'mark it; Enter on a second one compares the two'],
  ['Enter on a statement', 'compare at this statement'],
];
const onBoth: readonly Row[] = [
  ['e', 'evidence: in a comparison for the chosen difference, else for all that is compared'],
  ['w', 'who and what is called how, and how often'],
  ['f', 'choose the kinds of difference that are shown'],
  ['x', 'what was cut from the inputs, and why'],
];
const onPair: readonly Row[] = [
  ['n  N', 'next and previous difference'],
  ['o', 'sentences in the order of the left or of the right article'],
  ['y', 'a citation to copy: both quotes, publisher, date, place in the text'],
];
const signs: readonly Row[] = [
  ['═', 'the sentences make the same statement'],
  ['≈', 'partly the same'],
  ['↕', 'the two articles tell it at different points of their order'],
  ['● ○ ·', 'of a statement: the article has it; has it within another sentence; not found'],
  ['[12 words]', 'the words of difference 12; the same number stands on the other side'],
  ['[3 … [4 … 3] … 4]', 'where differences overlap, the end says which one ends'],
  ['QUOTE', 'words in quotation marks; reported: reported speech; narrator: the article’s own words'],
  ['not found', 'no sentence there says it; what comes nearest is named'],
];

/** The left column of a table; glued, so that its spaces stay and the right column is wrapped beside it. */
const termOf = (term: string, style: Style): Segment => ({
  text: `   ${term.padEnd(22)}`,
  style,
  isGlued: true,
});

const table = (rows: readonly Row[]): readonly Line[] =>
  rows.map(([key, does]) => [termOf(key, 'strong'), segment(does)]);

const heading = (text: string): readonly Line[] => [EMPTY, line(text, 'dim')];

/** Every key and every sign. */
export const helpLines = (): readonly Line[] => [
  ...heading('Everywhere'),
  ...table(everywhere),
  ...heading('Events'),
  ...table(onEvents),
  ...heading('Event'),
  ...table(onEvent),
  ...heading('Event and comparison'),
  ...table(onBoth),
  ...heading('Comparison'),
  ...table(onPair),
  ...heading('Signs'),
  ...table(signs),
  ...heading('Kinds of difference'),
  ...kindOrder.map((kind): Line => {
    const { name, family, meaning } = kindWords[kind];
    return [termOf(name.toLowerCase(), family), segment(meaning)];
  }),
];
