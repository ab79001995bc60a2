import { pushTo } from '../model/list.ts';
import { antonyms } from './data/en/antonyms.ts';
import { linesOf, loadLanguageText } from './load.ts';

/** What the first word is to the second: `vehicle` is `broader` to `tank`. */
export type LexicalRelation = 'synonym' | 'antonym' | 'broader' | 'narrower';

/** Partners of a word, each behind the mark of its relation: `=` the same sense, `!` the opposite, `>` broader. */
export type LexicalPartners = ReadonlySet<string>;

const NO_PARTNERS: LexicalPartners = new Set();

let wordNet: string | undefined;
let newsOpposites: ReadonlyMap<string, readonly string[]> | undefined;
let opposites: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let phraseStarts: ReadonlySet<string> | undefined;
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

/** True for words or phrases of which one denies the other: `rise` and `fall`, `legal` and `illegal`. */
export const areAntonyms = (lemmaA: string, lemmaB: string): boolean =>
  oppositesOf(lemmaA)?.has(lemmaB) ?? false;

/** All opposites of a lemma or phrase (`turn down`, `left-wing`); undefined where there are none. */
export function oppositesOf(lemma: string): ReadonlySet<string> | undefined {
  opposites ??= readOpposites();
  return opposites.get(lemma);
}

/** True for the first word of a phrase that has an opposite: `turn` of `turn down`. */
export function opensOpposedPhrase(word: string): boolean {
  opposites ??= readOpposites();
  phraseStarts ??= new Set([...opposites.keys()].flatMap((key) => /^(.+?)[ -]/u.exec(key)?.[1] ?? []));
  return phraseStarts.has(word);
}

/** As `areAntonyms`, with the partners at hand. */
export const areOpposites = (a: string, ofA: LexicalPartners, b: string, ofB: LexicalPartners): boolean =>
  ofA.has(`!${b}`) || ofB.has(`!${a}`);

/** The related words of a lemma. Only words of the tables are remembered: that stays bounded whatever is asked. */
export function lexicalPartners(word: string): LexicalPartners {
  const known = partnersOf.get(word);
  if (known !== undefined) return known;
  newsOpposites ??= readNewsOpposites();
  const listed = partnersInLine(wordNetLines(), word);
  const listedOpposites = newsOpposites.get(word) ?? [];
  if (listed.length === 0 && listedOpposites.length === 0) return NO_PARTNERS;
  const found = new Set([...listed, ...listedOpposites]);
  partnersOf.set(word, found);
  return found;
}

function wordNetLines(): string {
  wordNet ??= loadLanguageText('en/lexical-relations.txt');
  return wordNet;
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
  const found = new Map<string, string[]>();
  for (const line of antonyms) {
    const [left = [], right = []] = line.split(' / ').map((side) => side.split(', '));
    for (const a of left) for (const b of right) pushTo(found, a, `!${b}`);
  }
  return found;
}

/** Of both tables, in both directions. */
function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = found.get(a);
    if (known === undefined) found.set(a, new Set([b]));
    else known.add(b);
  };
  const relate = (a: string, marked: readonly string[]): void => {
    for (const partner of marked) {
      if (!partner.startsWith('!')) continue;
      add(a, partner.slice(1));
      add(partner.slice(1), a);
    }
  };
  newsOpposites ??= readNewsOpposites();
  for (const [word, marked] of newsOpposites) relate(word, marked);
  for (const line of linesOf(wordNetLines())) {
    if (!line.includes('!')) continue;
    const [word = '', ...marked] = line.split(' ');
    relate(word, marked);
  }
  return found;
}
