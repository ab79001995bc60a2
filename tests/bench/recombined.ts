import type { Article } from '../../src/model/article.ts';
import { articleOf } from '../reuse/article.ts';
import type { Random } from '../reuse/random.ts';

const SENTENCES_AN_ARTICLE = 60;
/** One article in so many is a copy of the one before, with its last sentences gone. */
const COPY_EVERY = 10;

/**
 * Any number of articles of real length out of the short sentences of real ones, each different, in random order:
 * sentences of under 14 words, so that two articles share a run of 20 only where the same sentences happen to meet.
 */
export function recombined(texts: readonly string[], count: number, random: Random): Article[] {
  const sentences = [...new Set(texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)))].filter((sentence) => {
    const words = sentence.split(/\s+/).length;
    return words >= 6 && words < 14;
  });
  const articles: Article[] = [];
  let previous: readonly string[] = [];
  for (let i = 0; i < count; i++) {
    const chosen =
      i % COPY_EVERY === COPY_EVERY - 1
        ? previous.slice(0, SENTENCES_AN_ARTICLE - 4)
        : Array.from({ length: SENTENCES_AN_ARTICLE }, () => random.pick(sentences));
    articles.push(articleOf(`article ${i}`, chosen.join(' ')));
    previous = chosen;
  }
  return articles;
}
