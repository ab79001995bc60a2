// Writes src/language/data/en/lexical-relations.txt: synonyms, antonyms and broader terms of English words that are
// met in news, from WordNet 3.0. A line holds a word, then its partners: `=` the same sense, `!` the opposite,
// `>` the term one step broader. Each pair stands once (`=` and `!` on the line of the word that sorts first).
import { writeFileSync } from 'node:fs';
import { at, byCodeUnit } from '../src/model/list.ts';
import { loadGlove } from './lib/glove.ts';
import { loadWordNet, type Sense, wordNetLicence } from './lib/wordnet.ts';

/** Words rarer than this are not worth their bytes. */
const VOCABULARY = 50_000;
/**
 * Among how many of a word's most frequent senses the relation must stand: `bank` is rarely an act of flying.
 * Opposites count in any sense: WordNet has `rise` / `fall` (in price) at the seventh.
 */
const sensesOfMark: Readonly<Record<string, number>> = { '=': 4, '>': 2, '!': Number.POSITIVE_INFINITY };
const SYMMETRIC: ReadonlySet<string> = new Set(['=', '!']);
const markOfPointer: Readonly<Record<string, string>> = { '!': '!', '@': '>' };

const wordNet = loadWordNet();
const vocabulary = new Set(loadGlove().words.slice(0, VOCABULARY));
const partners = new Map<string, Set<string>>();

function relate(a: string, mark: string, b: string): void {
  if (a === b) return;
  const [first, second] = SYMMETRIC.has(mark) && byCodeUnit(b, a) < 0 ? [b, a] : [a, b];
  partners.set(first, (partners.get(first) ?? new Set()).add(mark + second));
}

const wordsOf = (sense: Sense, which: number, mark: string): readonly string[] =>
  (which === 0 ? sense.words : [at(sense.words, which - 1)]).filter(
    (word) =>
      vocabulary.has(word) &&
      wordNet.sensesOf(word, sense.partOfSpeech).slice(0, sensesOfMark[mark]).includes(sense.id),
  );

for (const sense of wordNet.senses.values()) {
  const synonyms = wordsOf(sense, 0, '=');
  for (const a of synonyms) for (const b of synonyms) relate(a, '=', b);
  for (const pointer of sense.pointers) {
    const mark = markOfPointer[pointer.symbol];
    const other = wordNet.senses.get(pointer.sense);
    if (mark === undefined || other === undefined) continue;
    const others = wordsOf(other, pointer.target, mark);
    for (const a of wordsOf(sense, pointer.source, mark)) for (const b of others) relate(a, mark, b);
  }
}
const lines = [...partners]
  .map(([word, marked]) => [word, ...[...marked].sort(byCodeUnit)].join(' '))
  .sort(byCodeUnit);
writeFileSync(
  new URL('../src/language/data/en/lexical-relations.txt', import.meta.url),
  `${lines.join('\n')}\n`,
);
// Lemmas and vectors are made with WordNet too.
writeFileSync(new URL('../src/language/data/en/wordnet-licence.txt', import.meta.url), wordNetLicence());
console.log(`${lines.length} words`);
