import type { AnalysedArticle } from '../language/analysis.ts';
import type { Encoder } from '../language/encoder.ts';
import type { Alignment, Statement } from '../model/alignment.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Member } from './member.ts';
import { compareSentences } from './pair-scores.ts';

interface Near {
  readonly sentence: number;
  readonly score: number;
}

/**
 * Finds, for a statement, the sentence that comes nearest to it in each article that does not hold it. Only articles
 * that were aligned with one of the statement's are asked; where no sentence has anything in common, there is none.
 */
export function nearestFinder(
  articles: readonly AnalysedArticle[],
  alignments: readonly Alignment[],
  encoder: Encoder,
): (members: readonly Member[]) => Statement['nearest'] {
  const near = nearSentences(articles, alignments, lexiconOf(encoder));
  return (members) => {
    const holds = new Set(members.map(({ article }) => article));
    return articles.flatMap(({ article: { id } }, place) => {
      if (holds.has(place)) return [];
      const found = members
        .flatMap(({ article, sentences }) =>
          sentences.map((index) => near.get(`${article} ${index} ${place}`)),
        )
        .filter((one) => one !== undefined);
      const best = found.reduce<Near | null>(
        (better, one) => (better === null || isNearer(one, better) ? one : better),
        null,
      );
      return best === null ? [] : [{ article: id, ...best }];
    });
  };
}

const isNearer = (a: Near, b: Near): boolean =>
  a.score > b.score || (a.score === b.score && a.sentence < b.sentence);

/** For each sentence (`article sentence`) and other article the sentence there with the highest score. */
function nearSentences(
  articles: readonly AnalysedArticle[],
  alignments: readonly Alignment[],
  lexicon: Lexicon,
): ReadonlyMap<string, Near> {
  const placeOf = new Map(articles.map(({ article }, place) => [article.id, place]));
  const near = new Map<string, Near>();
  const offer = (key: string, one: Near): void => {
    const known = near.get(key);
    if (known === undefined || isNearer(one, known)) near.set(key, one);
  };
  for (const alignment of alignments) {
    const a = placeOf.get(alignment.left);
    const b = placeOf.get(alignment.right);
    const left = articles[a ?? -1];
    const right = articles[b ?? -1];
    if (left === undefined || right === undefined) continue;
    const linked = alignment.links.flatMap((link) =>
      link.left.flatMap((i) => link.right.map((j) => ({ left: i, right: j, score: link.score }))),
    );
    for (const pair of [...linked, ...compareSentences(left, right, lexicon).scores]) {
      offer(`${a} ${pair.left} ${b}`, { sentence: pair.right, score: pair.score });
      offer(`${b} ${pair.right} ${a}`, { sentence: pair.left, score: pair.score });
    }
  }
  return near;
}
