/**
 * Organisations and states that news calls by several names, folded: the names of a line are one, the last stands for
 * all. `Islamic State` is found where both words stand one after the other with capitals.
 *
 * source: common usage of English-language news, written out for this project.
 * note: only names that are the same body whoever speaks. What one side calls another (`the regime`) is a difference in
 *   naming, not an alias.
 */
const names: readonly string[] = [
  'daesh, isil, islamic state, isis',
  'al qaida, qaida, al qaeda, qaeda',
  'hizbullah, hizballah, hezbollah',
  'united states, u.s.',
  'united kingdom, great britain, britain',
  'united nations, un',
  'european union, eu',
  'united arab emirates, emirati, uae',
  'soviet union, ussr',
  'saudi arabia, saudi',
  'north korea, dprk',
  'south korea, rok',
  'hong kong, hongkong',
  'world trade organization, world trade organisation, wto',
  'international monetary fund, imf',
  'european central bank, ecb',
  'north atlantic treaty organization, nato',
  'african union, au',
  'red cross, icrc',
  'associated press, ap',
  'supreme court, scotus',
  'federal reserve, fed',
  'grand old party, gop, republican',
];

/** Name of one to four folded words → the name that stands for it. */
export const aliases: ReadonlyMap<string, string> = new Map(
  names.flatMap((line) => {
    const same = line.split(', ');
    return same.slice(0, -1).map((name) => [name, same.at(-1) ?? name] as const);
  }),
);

/** Words that a name of several words begins with. */
export const aliasStarts: ReadonlySet<string> = new Set(
  [...aliases.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);

export const LONGEST_ALIAS = 4;
