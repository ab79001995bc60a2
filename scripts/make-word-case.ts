/**
 * Learns which English words are written in lower case, from news: `npx tsx scripts/make-word-case.ts`.
 * Writes `src/language/data/en/word-case.ts`. A word at the start of a sentence is a name only if it is not one of these.
 */
import { writeFileSync } from 'node:fs';
import { splitSentences } from '../src/language/sentences.ts';
import { hasDataset, readRows } from '../tests/eval/datasets.ts';

/** Fewer sightings than this inside sentences say nothing certain. */
const FEWEST = 8;
/** Share in lower case from which a capital within a sentence is an exception, and from which it is common. */
const LOWER_SHARE = 0.8;
const MIXED_SHARE = 0.2;

const WORD = /\p{L}[\p{L}’']*/gu;
const SETS = ['volume/news-8k.jsonl.gz', 'events/allsides.train.jsonl.gz'];

interface Count {
  lower: number;
  capital: number;
}

function countCases(texts: Iterable<string>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const text of texts) {
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end);
      const words = [...sentence.matchAll(WORD)];
      const capitals = words.filter(([word]) => /^\p{Lu}/u.test(word)).length;
      // Headlines write every word with a capital and would teach nothing but that.
      if (words.length < 6 || capitals * 2 > words.length) continue;
      for (const { 0: word, index } of words) {
        if (/^\P{L}*$|[.:!?"“”'‘’([]\s*$/u.test(sentence.slice(Math.max(0, index - 3), index))) continue;
        addSighting(counts, word.replace(/['’].*$/u, ''));
      }
    }
  }
  return counts;
}

function addSighting(counts: Map<string, Count>, word: string): void {
  const key = word.toLowerCase();
  const count = counts.get(key) ?? { lower: 0, capital: 0 };
  if (word === key) count.lower++;
  else count.capital++;
  counts.set(key, count);
}

function wordsWithShare(counts: Map<string, Count>, from: number, below: number): string {
  return [...counts]
    .filter(([word, { lower, capital }]) => {
      const share = lower / (lower + capital);
      return (
        word.length > 1 &&
        lower + capital >= FEWEST &&
        share >= from &&
        share < below &&
        /^[a-z]+$/u.test(word)
      );
    })
    .map(([word]) => word)
    .sort()
    .join(' ');
}

function asLines(words: string): string {
  return words.replace(/(.{90,110}) /gu, '$1\n  ');
}

if (SETS.every(hasDataset)) {
  const counts = countCases(
    SETS.flatMap((set) => readRows<{ readonly text: string }>(set).map((row) => row.text)),
  );
  const source = `/**
 * How English news writes words inside sentences.
 *
 * source: written by scripts/make-word-case.ts, which counts the words of about 10,000 news articles.
 * note: \`lowerCaseWords\` stand in lower case at least ${LOWER_SHARE * 100} % of the time, \`mixedCaseWords\` at least ${MIXED_SHARE * 100} %:
 *   the latter are names as well (\`bill\`, \`house\`). Words that are seldom seen stand in neither.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\\s+/u));

export const lowerCaseWords: ReadonlySet<string> = list(\`
  ${asLines(wordsWithShare(counts, LOWER_SHARE, 2)).trim()}\`.trim());

export const mixedCaseWords: ReadonlySet<string> = list(\`
  ${asLines(wordsWithShare(counts, MIXED_SHARE, LOWER_SHARE)).trim()}\`.trim());
`;
  writeFileSync(new URL('../src/language/data/en/word-case.ts', import.meta.url), source);
} else {
  console.log('the news sets are not here: nothing was learned');
}
