import { type CharacterRole, foldTable, roleOf, SEPARATOR, SPECIAL } from './characters.ts';
import { mix } from './hash.ts';

/**
 * The words of a text as numbers. A word is a run of letters, digits and marks, with case, compatibility forms and
 * encoding of accents folded; everything else stands between words (`don't` is two words, whichever apostrophe it
 * has). In scripts without spaces each character is a word. Two words are the same when both lanes of their hash are:
 * 64 bits, so that a false match is not to be expected among a billion different words.
 */
export interface Words {
  readonly count: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** UTF-16 offsets of each word. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const LOW_SEED = 0x811c9dc5 | 0;
const SMALLEST_ROOM = 4096;
const HIGH_SEED = 0x9747b28c | 0;

const absorbLow = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const absorbHigh = (hash: number, unit: number): number =>
  Math.imul(((hash << 13) | (hash >>> 19)) ^ unit, 0x5bd1e995);

function absorbAll(hash: number, units: string, absorb: (hash: number, unit: number) => number): number {
  let result = hash;
  for (let i = 0; i < units.length; i++) result = absorb(result, units.charCodeAt(i));
  return result;
}

/** A word that has more than plain letters, or, without a hash, what is passed over. */
interface SpecialWord {
  readonly end: number;
  readonly hash: { readonly low: number; readonly high: number } | null;
}

/** Reads, character by character, what begins at `start` and has a special character in it. */
function readSpecial(text: string, start: number): SpecialWord {
  const { kind, width } = roleOf(text, start);
  if (kind !== 'letter' && kind !== 'single') return { end: start + width, hash: null };
  let low = LOW_SEED;
  let high = HIGH_SEED;
  let end = start;
  let role = roleOf(text, start);
  do {
    low = absorbAll(low, role.units, absorbLow);
    high = absorbAll(high, role.units, absorbHigh);
    end += role.width;
    role = roleOf(text, end);
  } while (end < text.length && continuesWord(kind, role.kind));
  return { end, hash: { low, high } };
}

/** Marks and ignored characters continue every word, letters only one of letters. */
const continuesWord = (first: 'letter' | 'single', next: CharacterRole['kind']): boolean =>
  next === 'mark' || next === 'ignored' || (first === 'letter' && next === 'letter');

type WordBuffer = Omit<Words, 'count'>;

const emptyBuffer = (size: number): WordBuffer => ({
  low: new Int32Array(size),
  high: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size),
});

/**
 * Reads the words of a text into a buffer that has room for a word a code unit, and returns how many there are: one
 * loop over the code units, without a string a word. Words with special characters, rare in most languages, are read
 * aside, which keeps everything here in registers: three times as fast as a reader with fields and a method a word.
 */
function scanInto(text: string, { low, high, starts, ends }: WordBuffer): number {
  const length = text.length;
  let count = 0;
  let i = 0;
  while (i < length) {
    let unit = foldTable[text.charCodeAt(i)] ?? SEPARATOR;
    if (unit === SEPARATOR) {
      i++;
      continue;
    }
    const start = i;
    let a = LOW_SEED;
    let b = HIGH_SEED;
    while (unit > SEPARATOR) {
      a = absorbLow(a, unit);
      b = absorbHigh(b, unit);
      i++;
      unit = i < length ? (foldTable[text.charCodeAt(i)] ?? SEPARATOR) : SEPARATOR;
    }
    if (unit === SPECIAL) {
      const { end, hash } = readSpecial(text, start);
      i = end;
      if (hash === null) continue;
      a = hash.low;
      b = hash.high;
    }
    low[count] = mix(a);
    high[count] = mix(b);
    starts[count] = start;
    ends[count] = i;
    count++;
  }
  return count;
}

/** Reads the words of one text after another into the same memory. */
export class WordReader {
  #buffer = emptyBuffer(0);

  /** The words of `text`, as a view of the reader's memory that is good until it reads again. */
  scan(text: string): Words {
    if (this.#buffer.low.length < text.length)
      this.#buffer = emptyBuffer(Math.max(SMALLEST_ROOM, text.length));
    return { count: scanInto(text, this.#buffer), ...this.#buffer };
  }
}

/** The words of a text, in memory of their own: one piece for all four lists, which costs less than four. */
export function readWords(text: string, reader: WordReader = new WordReader()): Words {
  const { count, ...lists } = reader.scan(text);
  const memory = new Int32Array(count * 4);
  const copy = (list: Int32Array, place: number): Int32Array => {
    const own = memory.subarray(place * count, (place + 1) * count);
    own.set(list.subarray(0, count));
    return own;
  };
  return {
    count,
    low: copy(lists.low, 0),
    high: copy(lists.high, 1),
    starts: copy(lists.starts, 2),
    ends: copy(lists.ends, 3),
  };
}

/** Equal for the same words in the same order: 64 bits of hash beside the count. */
export function keyOfAll({ low, high, count }: Words): string {
  let a = count;
  let b = ~count;
  for (let i = 0; i < count; i++) {
    a = Math.imul(a, 0x2c1b3c6d) + (low[i] ?? 0);
    b = Math.imul((b << 7) | (b >>> 25), 0x297a2d39) ^ (high[i] ?? 0);
  }
  return `${count}:${a | 0}:${b}`;
}
