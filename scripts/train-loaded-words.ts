// Writes src/language/data/en/loaded-word-model.ts: what the words of the project's own lexicon of loaded words have in
// common, against the other words of news, so that loaded words which it does not list are told as well. Reads running news
// for its plain words; no labelled set takes part.
import { writeFileSync } from 'node:fs';
import { lemmaOf } from '../src/language/lemma.ts';
import { loadedEntry, loadedLexicon } from '../src/language/loaded-lexicon.ts';
import { loadedWordFeatures } from '../src/language/loaded-word-features.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { byCodeUnit } from '../src/model/list.ts';
import { hasDataset, readRows } from '../tests/eval/datasets.ts';
import { fitLogistic } from './lib/logistic-regression.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
/** Every fourth article, of each the beginning: 2,000 articles of 60 outlets hold the words of news. */
const EVERY = 4;
const CHARACTERS = 3000;
const LEAST_COUNT = 4;
const PENALTY = 1;

if (hasDataset(NEWS)) train();
else console.log(`skipped: needs ${NEWS}`);

function train(): void {
  const words = new Set([...plainWords(), ...loadedLexicon()]);
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const word of [...words].sort(byCodeUnit)) {
    const features = loadedWordFeatures(word);
    if (features === null) continue;
    const entry = loadedEntry(word, lemmaOf(word));
    // A loaded word is an example as often as its group is strong; a plain word once.
    const times = entry === null ? 1 : Math.round(entry.strength);
    for (let n = 0; n < times; n++) {
      rows.push([...features.slice(1)]);
      labels.push(entry === null ? 0 : 1);
    }
  }
  const width = rows[0]?.length ?? 0;
  const fitted = fitLogistic(
    { width, features: Float32Array.from(rows.flat()), isPositive: Uint8Array.from(labels) },
    PENALTY,
  );
  writeFileSync(
    new URL('../src/language/data/en/loaded-word-model.ts', import.meta.url),
    moduleOf([fitted.bias, ...fitted.weights]),
  );
  console.log(`${labels.length} examples, ${labels.filter((label) => label === 1).length} of them loaded`);
}

/** Content words of running news that are mostly written small. */
function plainWords(): string[] {
  const counts = new Map<string, { all: number; capitalised: number }>();
  for (const [place, { text }] of readRows<{ text: string }>(NEWS).entries()) {
    if (place % EVERY !== 0) continue;
    for (const token of tokenise(text.slice(0, CHARACTERS))) {
      if (token.kind !== 'word' || token.isFunctionWord) continue;
      const count = counts.get(token.norm) ?? { all: 0, capitalised: 0 };
      count.all += 1;
      if (token.isCapitalised) count.capitalised += 1;
      counts.set(token.norm, count);
    }
  }
  return [...counts].flatMap(([word, { all, capitalised }]) =>
    all >= LEAST_COUNT && capitalised <= all * 0.6 ? [word] : [],
  );
}

function moduleOf(weights: readonly number[]): string {
  const numbers = weights.map((weight) => Number(weight.toFixed(4)));
  return `/**
 * Log-odds that a word is loaded, by its features in the order of \`loadedWordFeatures\`.
 *
 * source: written by \`scripts/train-loaded-words.ts\`, trained to tell the words of \`loaded-words.ts\` from the other words of
 *   news; no text that was labelled for bias took part.
 * note: many of the plain words are loaded in truth, so that the log-odds are too low as a whole; a threshold takes that up.
 */
export const loadedWordModel: readonly number[] = [
  ${numbers.join(', ')},
];
`;
}
