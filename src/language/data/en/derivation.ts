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
 * Words made from others by more than an ending, each line a family with its base first: `expel`/`expulsion`.
 *
 * source: the vowel changes and Latin stems of English word formation as any grammar lists them, written out for this project.
 * note: only families whose members are told of one deed or quality; `carry`/`carriage` are two matters.
 */
const families = [
  ...['expel expulsion', 'repel repulsion', 'compel compulsion', 'propel propulsion', 'destroy destruction'],
  ...['decide decision', 'divide division', 'collide collision', 'invade invasion', 'evade evasion', 'persuade persuasion'],
  ...['conclude conclusion', 'exclude exclusion', 'include inclusion', 'explode explosion', 'erode erosion'],
  ...['intrude intrusion', 'receive reception', 'perceive perception', 'deceive deception', 'describe description'],
  ...['resume resumption', 'consume consumption', 'assume assumption', 'presume presumption', 'redeem redemption'],
  ...['permit permission', 'admit admission', 'submit submission', 'omit omission', 'convert conversion'],
  ...['expand expansion', 'extend extension extent', 'suspend suspension', 'apply application', 'marry marriage'],
  ...['acquire acquisition', 'oppose opposition', 'absorb absorption', 'corrupt corruption', 'disrupt disruption'],
  ...['abolish abolition', 'publish publication', 'believe belief', 'relieve relief', 'grieve grief', 'prove proof'],
  ...['lose loss', 'die death dead', 'bury burial', 'live life', 'give gift', 'speak speech', 'choose choice', 'fly flight'],
  ...['think thought', 'know knowledge', 'grow growth', 'succeed success', 'proceed procedure', 'respond response'],
  ...['defend defense', 'offend offense', 'pretend pretense', 'steal theft', 'sell sale', 'bear birth', 'shoot shot'],
  ...['strike stroke', 'feed food', 'bleed blood', 'advise advice', 'weigh weight', 'strong strength', 'long length'],
  ...['wide width', 'deep depth', 'high height', 'broad breadth', 'hot heat', 'poor poverty', 'true truth', 'angry anger'],
  ...['hungry hunger', 'punish punitive', 'anxious anxiety', 'clear clarity', 'vary variety various', 'pursue pursuit', 'seize seizure'],
];

/** The base of each such word. */
export const irregularBases: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => {
    const words = family.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

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
