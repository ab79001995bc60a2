// Writes src/language/data/en/parts-of-speech.txt: how often a dictionary form is a noun, a verb, an adjective and an adverb in
// WordNet's tagged corpus. Words that are nouns alone are left out: whatever the table does not hold is taken for one.
import { writeFileSync } from 'node:fs';
import { functionWords } from '../src/language/data/en/function-words.ts';
import { cosine } from '../src/language/vectors.ts';
import { byCodeUnit } from '../src/model/list.ts';
import { loadWordNet, partsOfSpeech } from './lib/wordnet.ts';

const wordNet = loadWordNet();
const words = new Set([...wordNet.senses.values()].flatMap((sense) => sense.words));

/** Where the corpus never shows a word, its number of senses tells a little. */
const countOf = (word: string, part: (typeof partsOfSpeech)[number]): number => {
  const senses = wordNet.sensesOf(word, part).length;
  return senses === 0 ? 0 : wordNet.taggedCount(word, part) + 1;
};

/** Words so rare that the shipped vectors lack them are not met. */
const isKnown = (word: string): boolean => cosine(word, 'word') !== null;

const lines = [...words]
  .filter((word) => /^[a-z]{2,}$/u.test(word) && !functionWords.has(word) && isKnown(word))
  .map((word) => ({ word, counts: partsOfSpeech.map((part) => countOf(word, part)) }))
  .filter(({ counts: [noun = 0, ...others] }) => {
    const other = others.reduce((sum, count) => sum + count, 0);
    // One tagged use in fifty is a slip or a rarity that context would only mistake.
    return other > noun / 50 && (other > 1 || noun === 0);
  })
  .map(({ word, counts }) => `${word} ${counts.join(' ')}`)
  .sort(byCodeUnit);
writeFileSync(
  new URL('../src/language/data/en/parts-of-speech.txt', import.meta.url),
  `${lines.join('\n')}\n`,
);
console.log(`${lines.length} words`);
