// Writes src/language/data/en/vectors.bin: 100,000 word vectors of one byte a dimension.
//   1. GloVe 6B, 100 dimensions: the most frequent words that the tokeniser can give.
//   2. All-but-the-top (Mu & Viswanath 2018): the mean and the top principal components carry frequency, not meaning.
//   3. Retrofitting (Faruqui et al. 2015): each vector moves towards its synonyms, derived words and inflected forms,
//      so that `withdraw` and `withdrawal`, `affect` and `influence` come closer than mere topic brings them.
//   4. Rounding to int8 by each row's largest value; a cosine needs no scale, only the rounded row's length.
// See src/language/vectors-layout.ts for the layout of the file.
import { writeFileSync } from 'node:fs';
import { lemmaOf } from '../src/language/lemma.ts';
import { at } from '../src/model/list.ts';
import { encodeVectors } from './lib/encode-vectors.ts';
import { gloveDimensions as dimensions, type Glove, loadGlove } from './lib/glove.ts';
import { loadWordNet, type Sense, type WordNet } from './lib/wordnet.ts';

const WORDS = 100_000;
/** Components are estimated on the frequent words: rare ones are mostly names, whose spread says little of language. */
const WORDS_OF_COMPONENTS = 20_000;
const COMPONENTS = 8;
const POWER_ITERATIONS = 500;
const RETROFIT_ROUNDS = 10;
/** How much the neighbours together weigh against a word's own vector (1 in the paper); chosen on STS-B train. */
const NEIGHBOUR_WEIGHT = 1.5;
/** Senses beyond these are too rare to pull a word. */
const SENSES = 4;
/** WordNet's pointers that tie words: derivationally related, pertains to, similar to. */
const weightOfPointer: Readonly<Record<string, number>> = { '+': 1, '\\': 1, '&': 0.5 };

type Row = Float64Array<ArrayBuffer>;

const dot = (a: Row, b: Row): number => a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
const scaled = (row: Row, factor: number): Row => row.map((value) => value * factor);
const minus = (a: Row, b: Row): Row => a.map((value, d) => value - (b[d] ?? 0));
const normalised = (row: Row): Row => scaled(row, 1 / (Math.sqrt(dot(row, row)) || 1));
/** The part of a row that is at right angles to each of the (orthonormal) directions. */
const without = (row: Row, directions: readonly Row[]): Row =>
  directions.reduce((rest, direction) => minus(rest, scaled(direction, dot(rest, direction))), row);

function meanOf(rows: readonly Row[]): Row {
  const mean = new Float64Array(dimensions);
  for (const row of rows)
    for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] ?? 0) + (row[d] ?? 0) / rows.length;
  return mean;
}

function covarianceOf(rows: readonly Row[]): readonly Row[] {
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const row of rows) {
    for (const [d, line] of covariance.entries()) {
      const value = row[d] ?? 0;
      for (let e = 0; e < dimensions; e++) line[e] = (line[e] ?? 0) + value * (row[e] ?? 0);
    }
  }
  return covariance;
}

/** Principal directions by power iteration, each kept at right angles to the ones before. */
function principalComponents(rows: readonly Row[], count: number): readonly Row[] {
  const covariance = covarianceOf(rows);
  const found: Row[] = [];
  while (found.length < count) {
    let direction = normalised(new Float64Array(dimensions).map((_, d) => 1 / (1 + d + found.length)));
    for (let round = 0; round < POWER_ITERATIONS; round++) {
      const image = new Float64Array(dimensions).map((_, d) => dot(at(covariance, d), direction));
      direction = normalised(without(image, found));
    }
    found.push(direction);
  }
  return found;
}

function allButTheTop(glove: Glove, words: readonly string[]): Row[] {
  const rows = words.map((word) => Float64Array.from(glove.vectorOf(word)));
  const frequent = rows.slice(0, WORDS_OF_COMPONENTS);
  const mean = meanOf(frequent);
  const components = principalComponents(
    frequent.map((row) => minus(row, mean)),
    COMPONENTS,
  );
  return rows.map((row) => normalised(without(minus(row, mean), components)));
}

/** Weighted ties between words of the vocabulary, each in both directions. */
class Ties {
  readonly neighbours: readonly Map<number, number>[];
  readonly #rank: ReadonlyMap<string, number>;

  constructor(words: readonly string[]) {
    this.neighbours = words.map(() => new Map());
    this.#rank = new Map(words.map((word, rank) => [word, rank]));
  }

  add(a: string, b: string, weight: number): void {
    const i = this.#rank.get(a);
    const j = this.#rank.get(b);
    if (i === undefined || j === undefined || i === j) return;
    for (const [from, to] of [
      [i, j],
      [j, i],
    ] as const) {
      const ties = at(this.neighbours, from);
      ties.set(to, Math.max(weight, ties.get(to) ?? 0));
    }
  }
}

/** The words of a sense for which it is among their usual senses. */
const usualWords = (wordNet: WordNet, sense: Sense, which: number): readonly string[] =>
  (which === 0 ? sense.words : [at(sense.words, which - 1)]).filter((word) =>
    wordNet.sensesOf(word, sense.partOfSpeech).slice(0, SENSES).includes(sense.id),
  );

function tieWords(words: readonly string[], wordNet: WordNet): Ties {
  const ties = new Ties(words);
  for (const sense of wordNet.senses.values()) {
    const synonyms = usualWords(wordNet, sense, 0);
    for (const a of synonyms) for (const b of synonyms) ties.add(a, b, 1);
    for (const pointer of sense.pointers) {
      const weight = weightOfPointer[pointer.symbol];
      const other = wordNet.senses.get(pointer.sense);
      if (weight === undefined || other === undefined) continue;
      const partners = usualWords(wordNet, other, pointer.target);
      for (const a of usualWords(wordNet, sense, pointer.source))
        for (const b of partners) ties.add(a, b, weight);
    }
  }
  for (const word of words) ties.add(word, lemmaOf(word), 1);
  return ties;
}

function retrofit(rows: readonly Row[], { neighbours }: Ties): Row[] {
  const moved = [...rows];
  for (let round = 0; round < RETROFIT_ROUNDS; round++) {
    for (const [i, ties] of neighbours.entries()) {
      if (ties.size === 0) continue;
      const total = [...ties.values()].reduce((sum, weight) => sum + weight, 0);
      const next = Float64Array.from(at(rows, i));
      for (const [j, weight] of ties) {
        const share = (NEIGHBOUR_WEIGHT * weight) / total;
        const neighbour = at(moved, j);
        for (let d = 0; d < dimensions; d++) next[d] = (next[d] ?? 0) + share * (neighbour[d] ?? 0);
      }
      moved[i] = scaled(next, 1 / (1 + NEIGHBOUR_WEIGHT));
    }
  }
  return moved;
}

const glove = loadGlove();
const words = glove.words.slice(0, WORDS);
const rows = retrofit(allButTheTop(glove, words), tieWords(words, loadWordNet()));
const file = encodeVectors(words, rows);
writeFileSync(new URL('../src/language/data/en/vectors.bin', import.meta.url), file);
console.log(`${words.length} words, ${(file.length / 1e6).toFixed(1)} MB`);
