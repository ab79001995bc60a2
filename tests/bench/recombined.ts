import { at } from '../../src/model/list.ts';
import type { ReuseRelation } from '../../src/model/reuse.ts';
import { type PlantKind, plantCopies, plantKinds } from '../reuse/plant.ts';
import { Random } from '../reuse/random.ts';

/** One line of a made-up file, with the names of fields that real sets have. */
export interface MadeArticle {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly text: string;
}

/** A copy that was planted, and what it is to its source by how it was made. */
export interface PlantedPair {
  readonly source: string;
  readonly copy: string;
  readonly kind: PlantKind;
  readonly relation: ReuseRelation;
}

const SENTENCES_AN_ARTICLE = 96;
const SENTENCES_A_PARAGRAPH = 4;
const PUBLISHERS = 997;
const SEED = 4;

/** Of so many articles one is the source of a copy for each kind of edit: about every tenth is a copy. */
const SOURCE_EVERY = 110;

/** With two further articles that are not in the file, to take words and stories from. */
const STEP = SOURCE_EVERY + 2;

/**
 * Any number of articles of real length out of the short sentences of real ones, with planted copies. Two articles
 * that are no copies share no run of 20 words: a sentence has at most 13, so such a run holds the seam of two
 * sentences with at least four words on one side of it, four words tell which sentences they are, and no two
 * sentences ever meet twice (see {@link sentenceAt}).
 *
 * The same texts give the same articles; a longer file begins with the articles of a shorter one.
 *
 * @param onPlanted is told of each copy before it comes
 */
export function* recombined(
  texts: Iterable<string>,
  count: number,
  onPlanted: (pair: PlantedPair) => void,
): Generator<MadeArticle> {
  const pool = sentencePool(texts);
  for (let made = 0, number = 0; made < count; number += STEP) {
    for (const article of batch(pool, number, onPlanted)) {
      if (made++ < count) yield article;
    }
  }
}

/** A source, its copies, and articles of their own: {@link SOURCE_EVERY} in all. */
function* batch(
  pool: readonly string[],
  number: number,
  onPlanted: (pair: PlantedPair) => void,
): Generator<MadeArticle> {
  const random = new Random(SEED + number);
  const source = { id: idOf(number), text: textOf(pool, number) };
  const hosts = [textOf(pool, number + SOURCE_EVERY), textOf(pool, number + SOURCE_EVERY + 1)];
  yield article(number, source.text);
  for (const [i, { kind, relation, text }] of plantCopies([source], hosts, random).entries()) {
    onPlanted({ source: source.id, copy: idOf(number + 1 + i), kind, relation });
    // Spaces in another number, not a line for every word, which no reader takes for an article.
    yield article(number + 1 + i, text.replaceAll('\n  ', '  '));
  }
  for (let i = 1 + plantKinds.length; i < SOURCE_EVERY; i++)
    yield article(number + i, textOf(pool, number + i));
}

const article = (number: number, text: string): MadeArticle => ({
  id: idOf(number),
  source: `Publisher ${number % PUBLISHERS}`,
  date: `2020-${two(1 + (number % 12))}-${two(1 + (number % 28))}`,
  text,
});

const two = (value: number): string => String(value).padStart(2, '0');

/** Different for each number below 2³², in an order that has nothing to do with the file's. */
const idOf = (number: number): string => `made-${(Math.imul(number, 0x9e3779b1) >>> 0).toString(36)}`;

function textOf(pool: readonly string[], number: number): string {
  const paragraphs: string[] = [];
  for (let place = 0; place < SENTENCES_AN_ARTICLE; place += SENTENCES_A_PARAGRAPH) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, i) =>
      at(pool, sentenceAt(number, place + i, pool.length)),
    );
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}

/**
 * Which sentence stands at a place of an article. An article walks round the pool, whose size is a prime number, in
 * steps of one width, and those of one width walk different parts of the way: so the width and the first sentence of
 * a seam tell the one article and place where it is.
 */
function sentenceAt(number: number, place: number, size: number): number {
  const widths = size - 1;
  const width = 1 + (number % widths);
  const lap = Math.floor(number / widths);
  const step = lap * SENTENCES_AN_ARTICLE + place;
  if (step >= size) throw new RangeError(`${size} sentences are too few for article ${number}`);
  // Below 2⁵³: both factors are below 2²⁶.
  return (((width * 7919) % size) + step * width) % size;
}

const MIN_WORDS = 6;
const MAX_WORDS = 13;

/** So many words at the beginning or the end of a sentence are those of no other. */
const TELLING_WORDS = 4;

/** Short sentences in a mixed order, told apart by their first and their last words; as many as a prime number. */
function sentencePool(texts: Iterable<string>): readonly string[] {
  const heads = new Set<string>();
  const tails = new Set<string>();
  const pool: string[] = [];
  for (const text of texts) {
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      const words = wordsOf(sentence);
      if (words.length < MIN_WORDS || words.length > MAX_WORDS) continue;
      const head = words.slice(0, TELLING_WORDS).join(' ');
      const tail = words.slice(-TELLING_WORDS).join(' ');
      if (heads.has(head) || tails.has(tail)) continue;
      heads.add(head);
      tails.add(tail);
      pool.push(sentence);
    }
  }
  return new Random(SEED).shuffled(pool).slice(0, primeUpTo(pool.length));
}

/** As the stage counts words: `don't` is two. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function primeUpTo(most: number): number {
  for (let candidate = most; candidate > 1; candidate--) if (isPrime(candidate)) return candidate;
  throw new RangeError('no texts to make articles of');
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++)
    if (candidate % divisor === 0) return false;
  return true;
}
