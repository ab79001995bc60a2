import { availableParallelism } from 'node:os';
import { type Collection, collectRead, inContentOrder, type ReadArticle } from '../events/collection.ts';
import { type Grouping, groupArticles, groupCollection } from '../events/grouping.ts';
import type { Article } from '../model/article.ts';
import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { type Pool, withPool } from '../parallel/pool.ts';
import type { ProfileAnswer, ProfiledArticle, ProfileTask } from '../parallel/profile-entry.ts';
import { givenSentences } from './article-store.ts';

/** Threads are started from so much text on: some two seconds of reading. */
const WORTH_THREADS = 3_000_000;

/** Text that is read in one task: some 50 ms of work. */
const CHARACTERS_A_TASK = 100_000;

/**
 * Groups articles into events as `groupArticles` does, the words of large collections read in threads.
 *
 * @param jobs threads; 0 for one a processor core, and none beside this one for small inputs. No result depends on it.
 */
export async function groupInThreads(articles: readonly Article[], jobs: number): Promise<Grouping> {
  const threads = jobs === 0 ? availableParallelism() : jobs;
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (threads < 2 || (jobs === 0 && characters < WORTH_THREADS)) return groupArticles(articles);
  const entry = new URL('../parallel/profile-entry.ts', import.meta.url);
  const collection = await withPool<ProfileTask, ProfileAnswer, Collection>(entry, threads, (pool) =>
    collectRead(readInThreads(pool, inContentOrder(articles))),
  );
  return groupCollection(collection);
}

async function* readInThreads(
  pool: Pool<ProfileTask, ProfileAnswer>,
  articles: readonly Article[],
): AsyncGenerator<ReadArticle> {
  let next = 0;
  for await (const answer of pool.map(tasksOf(articles))) {
    for (const { profile, sentences } of answer) {
      yield { article: withSentences(at(articles, next), sentences), profile };
      next += 1;
    }
  }
}

function* tasksOf(articles: readonly Article[]): Generator<ProfileTask> {
  let task: ProfiledArticle[] = [];
  let characters = 0;
  for (const article of articles) {
    const { text, title, publishedAt } = article;
    const sentences = givenSentences(article);
    task.push({ text, title, publishedAt, ...(sentences && { sentences }) });
    characters += text.length;
    if (characters < CHARACTERS_A_TASK) continue;
    yield task;
    task = [];
    characters = 0;
  }
  if (task.length > 0) yield task;
}

/** The article with its sentences as a plain value: a thread has split them, and they are not split again. */
function withSentences(article: Article, ends: Int32Array): Article {
  const { id, title, publishedAt, publisher, credit, author, url, language, text, excluded, origin } =
    article;
  let spans: readonly Span[] | null = null;
  return {
    ...{ id, title, publishedAt, publisher, credit, author, url, language, text },
    get sentences() {
      spans ??= spansOf(ends);
      return spans;
    },
    excluded,
    origin,
  };
}

const spansOf = (ends: Int32Array): readonly Span[] =>
  Array.from({ length: ends.length / 2 }, (_, n) => ({ start: ends[2 * n] ?? 0, end: ends[2 * n + 1] ?? 0 }));
