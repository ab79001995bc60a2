import { linesOf, loadLanguageText } from './load.ts';

/** How often a dictionary form is used as each, in a tagged corpus. */
export interface PartCounts {
  readonly noun: number;
  readonly verb: number;
  readonly adjective: number;
  readonly adverb: number;
}

let table: ReadonlyMap<string, PartCounts> | undefined;

/** The parts of speech of a dictionary form (WordNet 3.0 and its tagged corpus); undefined for nouns and unknown words. */
export function partCounts(lemma: string): PartCounts | undefined {
  table ??= readTable(loadLanguageText('en/parts-of-speech.txt'));
  return table.get(lemma);
}

/** A line holds the dictionary form and its four counts. */
function readTable(text: string): ReadonlyMap<string, PartCounts> {
  const counts = new Map<string, PartCounts>();
  for (const line of linesOf(text)) {
    const [word = '', noun, verb, adjective, adverb] = line.split(' ');
    counts.set(word, {
      noun: Number(noun),
      verb: Number(verb),
      adjective: Number(adjective),
      adverb: Number(adverb),
    });
  }
  return counts;
}
