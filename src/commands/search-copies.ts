import type { Article, Origin } from '../model/article.ts';
import { at } from '../model/list.ts';
import { verifyPairs } from '../reuse/passages/verify.ts';
import { type Corpus, placeOfId, placesInOrder } from '../reuse/search/corpus.ts';
import { type Profiles, ProfileTable } from '../reuse/search/profile-table.ts';
import { Profiler, type TextProfiles } from '../reuse/search/profiles.ts';
import { type ReuseSearch, searchSteps } from '../reuse/search/search.ts';
import { TextCache } from '../reuse/search/text-cache.ts';
import { type ReuseSettings, reuseSettings } from '../reuse/settings.ts';
import type { ArticleLookUp } from '../reuse/versions/provenance.ts';
import { ArticleStore } from './article-store.ts';
import { ReuseThreads } from './reuse-threads.ts';

/** Text that is profiled together: some 20 ms of work. */
const CHARACTERS_A_BATCH = 1_000_000;

export interface SearchOptions {
  /** Threads; 0 for one a processor core, and none beside this one for small inputs. No result depends on it. */
  readonly jobs: number;
  /** Told how many articles there are when all have been read. */
  readonly onRead?: (articles: number) => void;
}

/** The articles of a search, put aside, with what they share. */
export interface SearchedArticles {
  readonly search: ReuseSearch;
  /** The ids and publishers of all articles, in code-unit order of the ids. */
  readonly corpus: Corpus;
  /** The article with an id, read from where it was put aside. */
  readonly lookUp: ArticleLookUp;
  /** Where the article of a number in `corpus` was read from. */
  readonly originOf: (number: number) => Origin;
  /** All files that articles were read from. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Searches articles for copies as they are read: of each only its id and its fingerprints stay in memory, about 2 KB,
 * and the texts that are compared are read again.
 *
 * @param use what is done with the result; when it is done the articles are gone
 */
export async function searchCopies<T>(
  articles: AsyncIterable<Article>,
  { jobs, onRead }: SearchOptions,
  use: (found: SearchedArticles) => T | Promise<T>,
): Promise<T> {
  const run = new SearchRun(jobs, reuseSettings());
  try {
    for await (const article of articles) {
      const full = run.add(article);
      if (full !== null) await full;
    }
    onRead?.(run.size);
    return await use(await run.search());
  } finally {
    await run.close();
  }
}

class SearchRun {
  readonly #settings: ReuseSettings;
  readonly #store = new ArticleStore();
  readonly #threads: ReuseThreads;
  readonly #table = new ProfileTable();
  readonly #profiler: Profiler;
  /** Characters of all articles. */
  #read = 0;
  /** Where the batch of articles that are profiled together begins, its characters, and whether threads do it. */
  #batchStart = 0;
  #batchCharacters = 0;
  #isForThreads: boolean;
  readonly #running: Promise<TextProfiles>[] = [];

  constructor(jobs: number, settings: ReuseSettings) {
    this.#settings = settings;
    this.#threads = new ReuseThreads(jobs, this.#store, settings);
    this.#profiler = new Profiler(settings);
    this.#isForThreads = this.#threads.start(0);
  }

  get size(): number {
    return this.#store.size;
  }

  /** A promise where the next article is to wait. */
  add(article: Article): Promise<void> | null {
    const { text } = article;
    this.#store.add(article);
    // At once, while the text is at hand: kept until the batch is full, it would be work for the garbage collector.
    if (!this.#isForThreads) this.#profiler.add(text);
    this.#read += text.length;
    this.#batchCharacters += text.length;
    return this.#batchCharacters >= CHARACTERS_A_BATCH ? this.#endBatch() : null;
  }

  async search(): Promise<SearchedArticles> {
    await this.#endBatch();
    for (const profiles of this.#running.splice(0)) this.#table.add(await profiles);
    const { ids, publishers } = this.#store;
    const places = placesInOrder(ids);
    const numbers = new Int32Array(ids.length);
    for (let number = 0; number < places.length; number++) numbers[places[number] ?? 0] = number;
    const corpus: Corpus = {
      ids: Array.from(numbers, (number) => at(ids, number)),
      publishers: Array.from(numbers, (number) => at(publishers, number)),
      textOf: (place) => this.#store.text(numbers[place] ?? 0),
    };
    const search = await this.#compare(corpus, numbers, this.#table.build(places));
    const lookUp = (id: string): Article | undefined => {
      const place = placeOfId(corpus.ids, id);
      return place < 0 ? undefined : this.#store.article(numbers[place] ?? 0);
    };
    const originOf = (place: number): Origin => this.#store.origin(numbers[place] ?? 0);
    return { search, corpus, lookUp, originOf, paths: this.#store.paths };
  }

  /** A method of its own, so that texts at hand and candidates are let go with it. */
  async #compare(corpus: Corpus, numbers: Int32Array, profiles: Profiles): Promise<ReuseSearch> {
    const cache = new TextCache(corpus.textOf, this.#settings);
    const steps = searchSteps({ corpus, cache, profiles, settings: this.#settings });
    let step = steps.next();
    while (step.done !== true) {
      const tasks = step.value;
      const verified = await this.#threads.verify(tasks, numbers);
      step = steps.next(verified ?? tasks.map((task) => verifyPairs(task, cache, this.#settings)));
    }
    return step.value;
  }

  async close(): Promise<void> {
    await this.#threads.close();
    this.#store.close();
  }

  /** A promise where threads have enough to do. */
  #endBatch(): Promise<void> | null {
    const first = this.#batchStart;
    this.#batchStart = this.#store.size;
    this.#batchCharacters = 0;
    if (this.#isForThreads) return this.#profileInThread(first);
    this.#table.add(this.#profiler.take());
    this.#isForThreads = this.#threads.start(this.#read);
    return null;
  }

  async #profileInThread(first: number): Promise<void> {
    const numbers = Int32Array.from({ length: this.#batchStart - first }, (_, index) => first + index);
    const running = this.#threads.profile(numbers);
    // It is awaited in its turn; until then a failure must not count as unhandled.
    running.catch(() => undefined);
    this.#running.push(running);
    const oldest = this.#running.length > this.#threads.most ? this.#running.shift() : undefined;
    if (oldest !== undefined) this.#table.add(await oldest);
  }
}
