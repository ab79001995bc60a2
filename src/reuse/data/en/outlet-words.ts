/**
 * Words at the end of an outlet's name that a credit leaves out: `Alder News Agency` is credited as `Alder`.
 * source: own list, from how agencies and newspapers sign their reports.
 * note: only compared at the end of a name, and never all of a name's words are taken.
 */
export const droppedOutletWords: ReadonlySet<string> = new Set([
  'agency',
  'com',
  'corp',
  'corporation',
  'group',
  'inc',
  'ltd',
  'net',
  'network',
  'news',
  'newswire',
  'online',
  'org',
  'service',
  'wire',
]);

/**
 * Short names that are not the initials of at least three words.
 * source: how the agencies themselves sign.
 */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['associated press', 'ap'],
  ['australian associated press', 'aap'],
  ['canadian press', 'cp'],
  ['dow jones newswires', 'dj'],
  ['press association', 'pa'],
  ['press trust of india', 'pti'],
  ['united news of india', 'uni'],
]);

/**
 * Words of a metadata line that say the text was changed after it was first published.
 * source: own list of the labels that news sites use.
 * note: only asked of two articles of one URL.
 */
export const updateWords: RegExp =
  /\b(?:updated?|corrected|correction|clarification|amended|revised|recast)\b/iu;
