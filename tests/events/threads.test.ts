import { describe, expect, it } from 'vitest';
import { searchEvents } from '../../src/commands/search-events.ts';
import { clusterEvents } from '../../src/events/cluster-events.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { bulletin, stories } from './stories.ts';

/** As ingest gives it: split into sentences when they are first asked for. */
const unsplit = (article: Article): Article => {
  const { sentences, ...rest } = article;
  return Object.defineProperty({ ...rest, sentences }, 'sentences', {
    get: () => sentences,
    enumerable: true,
  });
};

const articles: readonly Article[] = [
  ...stories.map(unsplit),
  // Sentences that the record gave, other than those that its text would be split into.
  ...stories.map((story, n) => ({ ...story, id: `given-${n}`, sentences: story.sentences.slice(0, 2) })),
  ...Array.from({ length: 8 }, (_, n) => bulletin(n)),
  {
    ...at(stories, 0),
    id: 'odd',
    title: null,
    publishedAt: null,
    text: '北京時間 \udfff тест. \ud800',
    sentences: [],
  },
];

async function* inTurn(given: readonly Article[]): AsyncGenerator<Article> {
  yield* given;
}

describe('articles put aside and read, rated and described in threads', () => {
  const expected = JSON.stringify(clusterEvents(articles));

  it.each([1, 2])('give the same events as on one, with %i, in any order', async (jobs) => {
    const order = jobs === 2 ? [...articles].reverse() : articles;
    const found = await searchEvents(inTurn(order), { jobs }, ({ events }) => JSON.stringify(events));
    expect(found).toBe(expected);
  });
});
