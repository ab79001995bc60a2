import { at } from '../../model/list.ts';
import type { DayRange } from './article-day.ts';
import type { ArticleProfile, TermedProfile } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The profiles of a collection in memory that all threads see. As objects they would take three times the memory, most
 * of it for what describes a list and not for what stands in it, and each thread would need its own. Plain data.
 *
 * A profile lies in one piece: five int32 (terms, places in sentences, runs, sentences, bytes of the rest), the terms
 * and runs (int32), counts and sentence starts (uint16), roles and sentences (uint8), and the rest as JSON.
 */
export interface ProfileData {
  readonly blocks: readonly SharedArrayBuffer[];
  /** Block and byte of each article's profile. */
  readonly places: Int32Array;
  /** First and last day of publication; `NO_DAY` where it is not known. */
  readonly days: Int32Array;
}

const HEADER = 5;
/** A thread gets all blocks with every task, so they are few. */
const BLOCK_BYTES = 4_000_000;
const NO_DAY = -0x80000000;

type Rest = Pick<ArticleProfile, 'hasTitle' | 'opening' | 'years'>;

/** Profiles as they were packed; each is read anew when it is asked for. */
export class PackedProfiles {
  readonly data: ProfileData;

  constructor(data: ProfileData) {
    this.data = data;
  }

  get size(): number {
    return this.data.places.length / 2;
  }

  of(article: number): ArticleProfile {
    const { block, start, lists } = this.#open(article);
    const [terms, places, runs, sentenceCount, restBytes] = lists;
    let next = start + 4 * HEADER;
    const take = (bytes: number): number => {
      const begin = next;
      next += bytes;
      return begin;
    };
    return {
      day: this.day(article),
      terms: new Int32Array(block, take(4 * terms), terms),
      runs: new Int32Array(block, take(4 * runs), runs),
      counts: new Uint16Array(block, take(2 * terms), terms),
      sentenceStarts: new Uint16Array(block, take(2 * (terms + 1)), terms + 1),
      roles: new Uint8Array(block, take(terms), terms),
      sentences: new Uint8Array(block, take(places), places),
      sentenceCount,
      ...readRest(new Uint8Array(block, take(restBytes), restBytes)),
    };
  }

  /** Numbers of the distinct content terms, ascending. */
  terms(article: number): Int32Array {
    const { block, start, lists } = this.#open(article);
    return new Int32Array(block, start + 4 * HEADER, lists[0]);
  }

  day(article: number): DayRange | null {
    const first = this.data.days[2 * article] ?? NO_DAY;
    return first === NO_DAY ? null : { first, last: this.data.days[2 * article + 1] ?? first };
  }

  #open(article: number) {
    const block = at(this.data.blocks, this.data.places[2 * article] ?? 0);
    const start = this.data.places[2 * article + 1] ?? 0;
    const [terms = 0, places = 0, runs = 0, sentences = 0, rest = 0] = new Int32Array(block, start, HEADER);
    return { block, start, lists: [terms, places, runs, sentences, rest] as const };
  }
}

/** Numbers the terms of profiles in the order in which they come, and packs them. */
export class ProfilePacker {
  readonly #vocabulary: Vocabulary;
  readonly #blocks: SharedArrayBuffer[] = [];
  readonly #places: number[] = [];
  readonly #days: number[] = [];
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(profile: TermedProfile): void {
    const piece = pieceOf(profile, this.#vocabulary);
    if (this.#waitingBytes + piece.length > BLOCK_BYTES) this.#flush();
    this.#places.push(this.#blocks.length, this.#waitingBytes);
    this.#days.push(profile.day?.first ?? NO_DAY, profile.day?.last ?? NO_DAY);
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
  }

  pack(): PackedProfiles {
    this.#flush();
    return new PackedProfiles({
      blocks: this.#blocks,
      places: sharedInts(this.#places),
      days: sharedInts(this.#days),
    });
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const block = new SharedArrayBuffer(this.#waitingBytes);
    const bytes = new Uint8Array(block);
    let end = 0;
    for (const piece of this.#waiting) {
      bytes.set(piece, end);
      end += piece.length;
    }
    this.#blocks.push(block);
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/** A list in memory that goes with every task of a thread and is copied with none. */
export function sharedInts(values: ArrayLike<number>): Int32Array<SharedArrayBuffer> {
  const list = new Int32Array(new SharedArrayBuffer(4 * values.length));
  list.set(values);
  return list;
}

/** One profile, its lists in the order of the numbers of its terms. */
function pieceOf(profile: TermedProfile, vocabulary: Vocabulary): Uint8Array {
  const { terms, spellings, counts, roles, sentenceStarts, sentences, runs, sentenceCount } = profile;
  const ids = Int32Array.from(terms, (term, k) => vocabulary.idOf(term, at(spellings, k)));
  const order = Uint16Array.from(ids.keys()).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  const rest = restOf(profile);
  const size = order.length;
  const bytes =
    4 * (HEADER + size + runs.length) + 2 * (2 * size + 1) + size + sentences.length + rest.length;
  const piece = new Uint8Array(Math.ceil(bytes / 4) * 4);
  let end = 0;
  const room = (length: number): number => {
    const begin = end;
    end += length;
    return begin;
  };
  const lengths = [size, sentences.length, runs.length, sentenceCount, rest.length];
  new Int32Array(piece.buffer, room(4 * HEADER), HEADER).set(lengths);
  const packedTerms = new Int32Array(piece.buffer, room(4 * size), size);
  new Int32Array(piece.buffer, room(4 * runs.length), runs.length).set(runs);
  const packedCounts = new Uint16Array(piece.buffer, room(2 * size), size);
  const packedStarts = new Uint16Array(piece.buffer, room(2 * (size + 1)), size + 1);
  const packedRoles = piece.subarray(room(size), end);
  const packedSentences = piece.subarray(room(sentences.length), end);
  let places = 0;
  for (let position = 0; position < size; position += 1) {
    const k = order[position] ?? 0;
    packedTerms[position] = ids[k] ?? 0;
    packedCounts[position] = counts[k] ?? 0;
    packedRoles[position] = roles[k] ?? 0;
    for (let n = sentenceStarts[k] ?? 0; n < (sentenceStarts[k + 1] ?? 0); n += 1) {
      packedSentences[places] = sentences[n] ?? 0;
      places += 1;
    }
    packedStarts[position + 1] = places;
  }
  piece.set(rest, end);
  return piece;
}

/** JSON knows no infinity: a figure without a bound loses it, and gets it back when it is read. */
const restOf = ({ hasTitle, opening, years }: TermedProfile): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ hasTitle, opening, years } satisfies Rest));

function readRest(bytes: Uint8Array): Rest {
  // A decoder does not read shared memory: it gets a copy.
  const rest: Rest = JSON.parse(new TextDecoder().decode(bytes.slice()));
  const figures = rest.opening.figures.map(({ unit, least, most }) => ({
    unit,
    least: least ?? Number.NEGATIVE_INFINITY,
    most: most ?? Number.POSITIVE_INFINITY,
  }));
  return { ...rest, opening: { ...rest.opening, figures } };
}
