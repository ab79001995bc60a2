import { availableParallelism } from 'node:os';
import { Pool } from '../parallel/pool.ts';
import type { ReuseAnswer, ReuseTask } from '../parallel/reuse-entry.ts';
import type { PairTask, VerifiedPair } from '../reuse/passages/verify.ts';
import type { TextProfiles } from '../reuse/search/profiles.ts';
import type { VerifiedTasks } from '../reuse/search/search.ts';
import type { ReuseSettings } from '../reuse/settings.ts';
import type { ArticleStore } from './article-store.ts';

/** Threads are started when this much text has been read: before, a thread takes longer to start than it saves. */
const WORTH_THREADS = 12_000_000;

/** What threads do for a search, if any are worth starting. They read texts from where those were put aside. */
export class ReuseThreads {
  readonly #count: number;
  readonly #startsAt: number;
  readonly #store: ArticleStore;
  readonly #settings: ReuseSettings;
  #pool: Pool<ReuseTask, ReuseAnswer> | null = null;

  /** @param jobs threads; 0 for one a processor core, and none for small inputs */
  constructor(jobs: number, store: ArticleStore, settings: ReuseSettings) {
    this.#count = jobs === 0 ? availableParallelism() : jobs;
    this.#startsAt = jobs === 0 ? WORTH_THREADS : 0;
    this.#store = store;
    this.#settings = settings;
  }

  /** As many tasks keep the threads busy, and hold little in memory. */
  get most(): number {
    return this.#count * 2;
  }

  /** Starts them where that is worth it; false where it is not. @param read characters so far */
  start(read: number): boolean {
    if (this.#count > 1 && read >= this.#startsAt)
      this.#pool ??= new Pool(new URL('../parallel/reuse-entry.ts', import.meta.url), this.#count);
    return this.#pool !== null;
  }

  /** The profiles of articles by their numbers in the store. Only after a start. */
  async profile(numbers: Int32Array): Promise<TextProfiles> {
    const texts = this.#store.places(numbers);
    const answer = await this.#started().run({ kind: 'profile', texts, settings: this.#settings });
    if (answer.kind !== 'profile') throw new TypeError(`a thread answered with ${answer.kind}`);
    return answer.profiles;
  }

  /**
   * What comparing the pairs gives; null where no threads were started.
   *
   * @param numbers of each text of the tasks, its number in the store
   */
  async verify(tasks: readonly PairTask[], numbers: Int32Array): Promise<VerifiedTasks | null> {
    if (this.#pool === null) return null;
    const common = shared(tasks[0]?.common);
    const asked = tasks.map(({ pairs }): ReuseTask => {
      const places = [...new Set(pairs)];
      const placeOf = new Map(places.map((text, place) => [text, place]));
      const task = { pairs: pairs.map((text) => placeOf.get(text) ?? 0), common };
      const texts = this.#store.places(Int32Array.from(places, (text) => numbers[text] ?? 0));
      return { kind: 'verify', task, texts, settings: this.#settings };
    });
    const verified: (readonly VerifiedPair[])[] = [];
    for await (const answer of this.#pool.map(asked)) {
      if (answer.kind !== 'verify') throw new TypeError(`a thread answered with ${answer.kind}`);
      verified.push(answer.verified);
    }
    return verified;
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #started(): Pool<ReuseTask, ReuseAnswer> {
    if (this.#pool === null) throw new Error('no threads were started');
    return this.#pool;
  }
}

/** In memory that all threads see: it goes with every task and is copied with none. */
function shared(numbers: Int32Array = new Int32Array(0)): Int32Array {
  const copy = new Int32Array(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
}
