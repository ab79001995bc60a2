import { availableParallelism } from 'node:os';
import { eventsOf, groupsToDescribe } from '../events/cluster-events.ts';
import type { DescribedGroup, GroupToDescribe } from '../events/describing/describe-groups.ts';
import { EvidenceMeter } from '../events/evidence/evidence.ts';
import { type CandidateLists, findCandidates } from '../events/grouping/candidates.ts';
import { groupRated } from '../events/grouping/grouping.ts';
import { pairsInTurn } from '../events/grouping/rate-pairs.ts';
import { RatedPairs } from '../events/grouping/rated-pairs.ts';
import { Collector, type Measured } from '../events/profile/collection.ts';
import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import { at } from '../model/list.ts';
import { doEventTask, type EventAnswer, type EventTask, type MeterData } from '../parallel/event-work.ts';
import { withPool } from '../parallel/pool.ts';
import { ArticleStore } from './article-store.ts';
import { beginningOf, contentOrder } from './content-order.ts';
import { SpilledStrings } from './spilled-strings.ts';

/** Threads are started from so much text on: some two seconds of reading. */
const WORTH_THREADS = 3_000_000;

/** One task is some 100 ms of work at reading, a second at rating, half a second at describing. */
const ARTICLES_A_TASK = 40;
const PAIRS_A_TASK = 8_000;
const GROUPS_A_TASK = 200;

export interface EventSearchOptions {
  /** Threads; 0 for one a processor core, and none beside this one for small inputs. No result depends on it. */
  readonly jobs: number;
  /** Told what is done next. */
  readonly onStage?: (stage: string) => void;
}

export interface FoundEvents {
  readonly events: readonly Event[];
  /** All articles, in the order in which they were read. */
  readonly store: ArticleStore;
}

/**
 * The events of articles as `clusterEvents` finds them, for collections of any size: the articles are put aside in a
 * temporary file as they are read, and of each some 10 KB of numbers stay in memory. What is done for each article, pair
 * and group is spread over threads.
 *
 * @param use what is done with the events; when it is done the articles are gone
 */
export async function searchEvents<T>(
  articles: AsyncIterable<Article>,
  { jobs, onStage = () => undefined }: EventSearchOptions,
  use: (found: FoundEvents) => T | Promise<T>,
): Promise<T> {
  const store = new ArticleStore();
  try {
    const beginnings: string[] = [];
    let characters = 0;
    for await (const article of articles) {
      store.add(article);
      beginnings.push(beginningOf(article.text));
      characters += article.text.length;
    }
    const order = contentOrder(store, beginnings);
    const threads = jobs === 0 && characters < WORTH_THREADS ? 1 : jobs || availableParallelism();
    const events = await withWorkers(threads, async (work) => {
      const search = new Search(store, order, work, onStage);
      try {
        return await search.run();
      } finally {
        search.close();
      }
    });
    return await use({ events, store });
  } finally {
    store.close();
  }
}

/** Answers tasks in their order. */
type Workers = (tasks: Iterable<EventTask>) => AsyncIterable<EventAnswer>;

async function withWorkers<T>(threads: number, use: (work: Workers) => Promise<T>): Promise<T> {
  if (threads < 2) return await use(workHere);
  const entry = new URL('../parallel/event-entry.ts', import.meta.url);
  return await withPool<EventTask, EventAnswer, T>(entry, threads, (pool) => use((tasks) => pool.map(tasks)));
}

async function* workHere(tasks: Iterable<EventTask>): AsyncGenerator<EventAnswer> {
  for (const task of tasks) yield doEventTask(task);
}

class Search {
  readonly #store: ArticleStore;
  /** By position in the collection the number in the store. */
  readonly #order: Int32Array;
  readonly #work: Workers;
  readonly #onStage: (stage: string) => void;
  /** By position what was read of the names. */
  readonly #names = new SpilledStrings();

  constructor(store: ArticleStore, order: Int32Array, work: Workers, onStage: (stage: string) => void) {
    this.#store = store;
    this.#order = order;
    this.#work = work;
    this.#onStage = onStage;
  }

  async run(): Promise<readonly Event[]> {
    const measured = await this.#read();
    this.#onStage('looking for candidates');
    const candidates = findCandidates(measured);
    const data = { ...measured, profiles: measured.profiles.data, candidates: candidates.data };
    const scored = await this.#rate(data, candidates);
    this.#onStage('grouping');
    const grouping = groupRated(measured, new EvidenceMeter(measured, candidates), scored);
    const groups = groupsToDescribe(grouping);
    const described = await this.#describe(data, groups);
    return eventsOf({
      groups,
      described,
      idOf: (position) => at(this.#store.ids, this.#order[position] ?? 0),
    });
  }

  close(): void {
    this.#names.close();
  }

  async #read(): Promise<Measured> {
    this.#onStage(`reading the words of ${this.#order.length} articles`);
    const collector = new Collector();
    for await (const answer of this.#work(this.#readingTasks())) {
      if (answer.kind !== 'read') continue;
      for (const { profile, names } of answer.read) {
        collector.add(profile);
        this.#names.add(names);
      }
    }
    return collector.measured();
  }

  *#readingTasks(): Generator<EventTask> {
    for (let first = 0; first < this.#order.length; first += ARTICLES_A_TASK) {
      const numbers = this.#order.subarray(first, first + ARTICLES_A_TASK);
      yield { kind: 'read', articles: this.#store.stored(numbers) };
    }
  }

  async #rate(meter: MeterData, candidates: CandidateLists): Promise<RatedPairs> {
    const pairs = pairsInTurn(candidates);
    this.#onStage(`comparing ${pairs.length / 2} pairs`);
    const probabilities = new Float64Array(pairs.length / 2);
    const likenesses = new Float64Array(pairs.length / 2);
    let end = 0;
    for await (const answer of this.#work(ratingTasks(meter, pairs))) {
      if (answer.kind !== 'rate') continue;
      probabilities.set(answer.ratings.probabilities, end);
      likenesses.set(answer.ratings.likenesses, end);
      end += answer.ratings.probabilities.length;
    }
    return new RatedPairs(pairs, { probabilities, likenesses });
  }

  async #describe(meter: MeterData, groups: readonly GroupToDescribe[]): Promise<readonly DescribedGroup[]> {
    this.#onStage(`describing ${groups.length} events`);
    const described: DescribedGroup[] = [];
    for await (const answer of this.#work(this.#describingTasks(meter, groups)))
      if (answer.kind === 'describe') described.push(...answer.described);
    return described;
  }

  *#describingTasks(meter: MeterData, groups: readonly GroupToDescribe[]): Generator<EventTask> {
    for (let first = 0; first < groups.length; first += GROUPS_A_TASK) {
      const some = groups.slice(first, first + GROUPS_A_TASK);
      const spokenOf = some.flatMap(({ members, related }) => [
        ...members,
        ...related.flatMap(({ pair }) => [pair.own, pair.other]),
      ]);
      const positions = [...new Set(spokenOf)];
      const numbers = Int32Array.from(positions, (position) => this.#order[position] ?? 0);
      const names = this.#names.stored(positions);
      yield {
        kind: 'describe',
        meter,
        groups: some,
        articles: this.#store.stored(numbers),
        positions,
        names,
      };
    }
  }
}

function* ratingTasks(meter: MeterData, pairs: Int32Array): Generator<EventTask> {
  for (let first = 0; first < pairs.length; first += 2 * PAIRS_A_TASK)
    yield { kind: 'rate', meter, pairs: pairs.slice(first, first + 2 * PAIRS_A_TASK) };
}
