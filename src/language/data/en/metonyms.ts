/**
 * What stands for a country or a party in news without being its name, folded.
 *
 * source: seats of government and party names of English-language news, written out for this project.
 * note: capitals stand with the countries (`demonyms.ts`), save those of countries whose names have several words.
 */
const lines: readonly string[] = [
  'north korea: pyongyang, dprk',
  'south korea: seoul',
  'u.s.: white house, capitol hill, pentagon, state department',
  'britain: downing street, whitehall, number 10',
  'france: elysee, elysee palace',
  'russia: the kremlin',
  'germany: bundestag',
  'democrats: democratic party, democratic national committee, dnc, democrat',
  'republicans: republican party, republican national committee, rnc, gop, republican',
  'conservatives: conservative party, tory party, tories, tory, conservative',
  'labour: labour party',
];

/** Each such name → what it stands for. */
export const metonyms: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => {
    const [whole = '', parts = ''] = line.split(': ');
    return [whole, ...parts.split(', ')].map((part) => [part, whole] as const);
  }),
);
