import { antonyms } from './data/en/antonyms.ts';
import { loadLanguageData } from './load.ts';

/** What the first word is to the second: `vehicle` is `broader` to `tank`. */
export type LexicalRelation = 'synonym' | 'antonym' | 'broader' | 'narrower';

/** Partners of a word, each behind the mark of its relation: `=` the same sense, `!` the opposite, `>` broader. */
export type LexicalPartners = ReadonlySet<string>;

const NO_PARTNERS: LexicalPartners = new Set();

let wordNet: string | undefined;
let newsOpposites: ReadonlyMap<string, readonly string[]> | undefined;
const partnersOf = new Map<string, LexicalPartners>();

/**
 * How two lemmas are related in the dictionary (WordNet 3.0, and a list of opposites of news English); null where they
 * are not, or not known. Where several relations hold, the first of antonym, synonym, broader, narrower.
 */
export const lexicalRelation = (a: string, b: string): LexicalRelation | null =>
  relationBetween(a, lexicalPartners(a), b, lexicalPartners(b));

/** As `lexicalRelation`, with the partners at hand: for callers that compare many words with many. */
export function relationBetween(
  a: string,
  ofA: LexicalPartners,
  b: string,
  ofB: LexicalPartners,
): LexicalRelation | null {
  if (a === b) return 'synonym';
  if (ofA.size === 0 && ofB.size === 0) return null;
  if (areOpposites(a, ofA, b, ofB)) return 'antonym';
  if (ofA.has(`=${b}`) || ofB.has(`=${a}`)) return 'synonym';
  if (ofB.has(`>${a}`)) return 'broader';
  return ofA.has(`>${b}`) ? 'narrower' : null;
}

/** True for words of which one denies the other: `rise` and `fall`, `legal` and `illegal`. */
export const areAntonyms = (lemmaA: string, lemmaB: string): boolean =>
  areOpposites(lemmaA, lexicalPartners(lemmaA), lemmaB, lexicalPartners(lemmaB));

/** As `areAntonyms`, with the partners at hand. */
export const areOpposites = (a: string, ofA: LexicalPartners, b: string, ofB: LexicalPartners): boolean =>
  ofA.has(`!${b}`) || ofB.has(`!${a}`);

/** The related words of a lemma. Only words of the tables are remembered: that stays bounded whatever is asked. */
export function lexicalPartners(word: string): LexicalPartners {
  const known = partnersOf.get(word);
  if (known !== undefined) return known;
  wordNet ??= new TextDecoder().decode(loadLanguageData('en/lexical-relations.txt'));
  newsOpposites ??= readNewsOpposites();
  const listed = partnersInLine(wordNet, word);
  const opposites = newsOpposites.get(word) ?? [];
  if (listed.length === 0 && opposites.length === 0) return NO_PARTNERS;
  const found = new Set([...listed, ...opposites]);
  partnersOf.set(word, found);
  return found;
}

/** What stands behind the word in lines sorted by word. Searched, not parsed: few of the 17,000 lines are ever asked for. */
function partnersInLine(lines: string, word: string): readonly string[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = lines.indexOf('\n', start);
    const first = lines.slice(start, lines.indexOf(' ', start));
    if (first === word) return lines.slice(start + word.length + 1, end).split(' ');
    if (first < word) low = end + 1;
    else high = start;
  }
  return [];
}

function readNewsOpposites(): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, string[]>();
  for (const line of antonyms) {
    const [left = [], right = []] = line.split(' / ').map((side) => side.split(', '));
    for (const a of left) opposites.set(a, [...(opposites.get(a) ?? []), ...right.map((b) => `!${b}`)]);
  }
  return opposites;
}
