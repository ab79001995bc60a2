import type { AnalysedArticle } from '../language/analysis.ts';
import { sideOf } from './side.ts';
import type { ComparedEvent, FoundDifference } from './view.ts';
import { weights } from './weights.ts';

/** The first sentences of a news story: what its writer put first. */
const LEDE = 2;
/** From here on, as a share of the article's sentences, a statement stands late. */
const LATE = 0.6;
/** Shorter articles have no late part. */
const MIN_SENTENCES = 6;

/** The same statement in the lede of one article and late in another. */
export function findProminence(event: ComparedEvent): readonly FoundDifference[] {
  return event.statements.flatMap((statement) => {
    const places = event.articles.flatMap((article) => {
      const member = statement.members.find(({ article: id }) => id === article.article.id);
      const first = member === undefined ? undefined : member.sentences[0];
      return first === undefined ? [] : [{ article, first }];
    });
    const isEarly = places.some(({ first }) => first < LEDE);
    const isLate = places.some(({ article, first }) => standsLate(article, first));
    if (!isEarly || !isLate) return [];
    return [
      {
        kind: 'prominence' as const,
        statement: statement.id,
        sides: places.flatMap(({ article, first }) => {
          const sentence = article.sentences[first];
          return sentence === undefined ? [] : [sideOf(article, sentence.span)];
        }),
        weight: weights.prominence,
        detail: `sentence ${places.map(({ article, first }) => `${first + 1} of ${article.sentences.length}`).join(', ')}`,
        cautions: [],
      },
    ];
  });
}

const standsLate = ({ sentences }: AnalysedArticle, index: number): boolean =>
  sentences.length >= MIN_SENTENCES && index / (sentences.length - 1) >= LATE;
