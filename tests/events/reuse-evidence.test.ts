import { describe, expect, it } from 'vitest';
import { clusterEvents } from '../../src/events/cluster-events.ts';
import { explainPair } from '../../src/events/explaining/explain-pair.ts';
import { judgeArticles } from '../../src/events/judge-articles.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { articleOf } from '../eval/event-sets.ts';
import { bulletin, stories } from './stories.ts';

const fire = at(stories, 0);

/** All but the second sentence, under no headline. */
const excerptOf = (article: Article, date: string | null): Article =>
  articleOf(
    'excerpt',
    null,
    article.sentences
      .filter((_, index) => index !== 1)
      .map(({ start, end }) => article.text.slice(start, end))
      .join(' '),
    date,
  );

const reusedIn = (left: Article, right: Article): number | undefined =>
  explainPair(left, right, stories).features.find(({ name }) => name === 'reused')?.value;

describe('a near copy or excerpt', () => {
  it('is the event of its source, dated some days later or not at all', () => {
    for (const date of ['2022-03-09', '2022-03-13', null]) {
      const excerpt = excerptOf(fire, date);
      expect(reusedIn(fire, excerpt)).toBe(1);
      const events = clusterEvents([...stories, excerpt]);
      expect(events.find(({ articles }) => articles.includes('excerpt'))?.articles).toContain('fire-1');
    }
  });

  it('is no evidence more than a week later', () => {
    expect(reusedIn(fire, excerptOf(fire, '2022-03-17'))).toBe(0);
  });

  it('is not seen in two bulletins of one template', () => {
    for (let index = 0; index < 30; index += 2)
      expect(reusedIn(bulletin(index), bulletin(index + 1))).toBe(0);
  });

  it('is not seen in texts of a line or two', () => {
    const line = articleOf('a', null, 'A tram stopped in Mirewick on Monday.', null);
    expect(reusedIn(line, { ...line, id: 'b' })).toBe(0);
  });
});

describe('judgeArticles', () => {
  it('gives figures, among other articles where there are some', () => {
    const [first, second, strike] = stories;
    const pair = [first, second].filter((story) => story !== undefined);
    expect(judgeArticles(pair)).toMatchObject({ joined: true });
    expect(judgeArticles(pair, stories)).toMatchObject({ joined: true });
    expect(judgeArticles(pair, stories).reason).toMatch(
      /^the chance that both report the same happening is \d+ %, and articles are joined from \d+ %; among 4 other articles they are 1 event$/u,
    );
    const mixed = [first, strike].filter((story) => story !== undefined);
    expect(judgeArticles(mixed).joined).toBe(false);
    expect(judgeArticles(mixed).reason).toMatch(/by themselves they are 2 events$/u);
    expect(judgeArticles(mixed, stories).joined).toBe(false);
  });

  it('takes one article and none', () => {
    expect(judgeArticles([]).joined).toBe(true);
    expect(judgeArticles([fire], stories).score).toBe(1);
  });
});
