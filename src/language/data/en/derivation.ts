/**
 * Endings that make one English word from another without making it another matter: `Peru`/`Peruvian`,
 * `strategy`/`strategic`, `remove`/`removal`. The empty ending is the bare stem.
 *
 * source: the suffixes of derivation as any grammar of English lists them, written out for this project.
 * note: `-less`, `-ful` and `-free` are left out: they turn a word round (`careful`/`careless`). The agent endings
 *   `-er`, `-or` are in: `report`/`reporter` linked by alignment differ in form, not in choice of word.
 */
export const derivationalSuffixes: ReadonlySet<string> = new Set([
  '',
  ...`e y s al ial ical ic ics i n an ian ean ese ish ite er or ar ist ism ment ness ity ty ety ility bility ble able
  ible ion tion ation ition sion ssion cation ive ative ly ally ily ed d ing ance ence ancy ency ant ent ize ise ized
  ised izing ising ization isation ify ified th ship hood dom ce cy t tic atic le`.split(/\s+/u),
]);

/**
 * British spellings turned into American ones, so that `defence`/`defense` is no choice of word.
 *
 * source: the regular correspondences of the two spellings, as any style guide lists them.
 * note: applied to both words, so a rule that catches a word wrongly (`four` → `for`) does harm only where the other
 *   word is exactly that.
 */
export const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/our(?=.|$)/u, 'or'],
  [/(?<=[a-z]{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz'],
  [/(?<=[a-z]{3})yse(?=[sd]?$)/u, 'yze'],
  [/ence(?=s?$)/u, 'ense'],
  [/tre(?=s?$)/u, 'ter'],
  [/mme(?=s?$)/u, 'm'],
  [/ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
  [/ogue(?=s?$)/u, 'og'],
];
