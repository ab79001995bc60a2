/**
 * Words for numbers, folded.
 *
 * source: the numerals of English as any grammar lists them; magnitudes also as news abbreviates them.
 * note: `m` is a million beside a currency and a metre otherwise, so it stands with the currencies in the code.
 */

const numbered = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

/** Below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ...numbered('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 30, 10),
]);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** `hundreds of people`: the order of magnitude, no more. */
export const vagueMagnitudes: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** After `one`: it counts nothing there (`one day`, `one of them`). */
export const afterIndefiniteOne: ReadonlySet<string> = new Set(
  'day another thing way hand side point such where who that which can could may might must should would will has is was'.split(' '),
);

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

const bound = (kind: Bound, phrases: string): [string, Bound][] => phrases.split(', ').map((phrase) => [phrase, kind]);

/** What stands before a number and says how it is meant. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...bound('at-least', 'at least, more than, over, above, no fewer than, no less than, not less than, upwards of, a minimum of, greater than, in excess of, exceeding'),
  ...bound('at-most', 'at most, up to, fewer than, less than, under, below, no more than, not more than, as many as, as much as, a maximum of'),
  ...bound('about', 'about, around, nearly, almost, some, roughly, approximately, close to, an estimated, estimated, circa, c, ca, approx, just over, just under, ~'),
]);

export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...bound('at-least', 'or more, or above, or over, plus'),
  ...bound('at-most', 'or less, or fewer, or under'),
  ...bound('about', 'or so'),
]);
