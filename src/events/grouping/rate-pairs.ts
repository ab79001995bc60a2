import type { EvidenceMeter } from '../evidence/evidence.ts';
import { probabilityOf } from '../evidence/pair-model.ts';
import type { CandidateLists } from './candidates.ts';

/** What pairs of articles are judged to be, in the order of the pairs. */
export interface Ratings {
  readonly probabilities: Float64Array<ArrayBuffer>;
  /** Cosines of their terms. */
  readonly likenesses: Float64Array<ArrayBuffer>;
}

/** @param pairs positions of the articles of pair n at `2n` and `2n + 1` */
export function ratePairs(meter: EvidenceMeter, pairs: Int32Array): Ratings {
  const probabilities = new Float64Array(pairs.length / 2);
  const likenesses = new Float64Array(pairs.length / 2);
  for (let n = 0; n < probabilities.length; n += 1) {
    const evidence = meter.measure(pairs[2 * n] ?? 0, pairs[2 * n + 1] ?? 0);
    probabilities[n] = probabilityOf(evidence);
    likenesses[n] = evidence.terms;
  }
  return { probabilities, likenesses };
}

/**
 * Every pair of which one is a candidate of the other, once, the smaller position first. Articles are gone through from
 * one to its candidates, depth first, and each brings its pairs with those before it: so the pairs of an article stand
 * near each other, and a meter that keeps some of the articles rarely has to prepare one again.
 */
export function pairsInTurn(candidates: CandidateLists): Int32Array {
  const turns = turnsOf(candidates);
  const partners = partnersOf(candidates, turns);
  const pairs = new Int32Array(2 * partners.articles.length);
  let end = 0;
  for (const article of articlesByTurn(turns)) {
    const own = partners.articles.subarray(partners.starts[article], partners.starts[article + 1]);
    for (const other of own.sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0))) {
      pairs[end] = Math.min(article, other);
      pairs[end + 1] = Math.max(article, other);
      end += 2;
    }
  }
  return pairs;
}

/** For each article when it is met on the way. */
function turnsOf(candidates: CandidateLists): Int32Array {
  const turns = new Int32Array(candidates.size).fill(-1);
  let turn = 0;
  const waiting: number[] = [];
  for (let first = 0; first < turns.length; first += 1) {
    waiting.push(first);
    for (let article = waiting.pop(); article !== undefined; article = waiting.pop()) {
      if (turns[article] !== -1) continue;
      turns[article] = turn;
      turn += 1;
      for (const { article: other } of candidates.of(article).toReversed())
        if (turns[other] === -1) waiting.push(other);
    }
  }
  return turns;
}

function articlesByTurn(turns: Int32Array): Int32Array {
  const articles = new Int32Array(turns.length);
  for (const [article, turn] of turns.entries()) articles[turn] = article;
  return articles;
}

interface Partners {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
}

/** For each article those that it stands in a pair with and that are met before it. */
function partnersOf(candidates: CandidateLists, turns: Int32Array): Partners {
  const { size } = candidates;
  const starts = new Int32Array(size + 1);
  const each = (give: (later: number, earlier: number) => void): void => {
    for (let article = 0; article < size; article += 1)
      for (const { article: other } of candidates.of(article)) {
        if (article > other && candidates.has(other, article)) continue;
        if ((turns[article] ?? 0) > (turns[other] ?? 0)) give(article, other);
        else give(other, article);
      }
  };
  each((later) => {
    starts[later + 1] = (starts[later + 1] ?? 0) + 1;
  });
  for (let article = 0; article < size; article += 1)
    starts[article + 1] = (starts[article + 1] ?? 0) + (starts[article] ?? 0);
  const ends = starts.slice();
  const articles = new Int32Array(starts[size] ?? 0);
  each((later, earlier) => {
    const place = ends[later] ?? 0;
    articles[place] = earlier;
    ends[later] = place + 1;
  });
  return { starts, articles };
}
