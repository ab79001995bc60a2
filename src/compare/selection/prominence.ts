import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Statement } from '../../model/alignment.ts';
import { shortened } from '../note.ts';
import { sideOf, sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { sentenceOfHeadline, wordsOfHeadlineAlone } from './headline.ts';

/** The first sentences of a news story: what its writer put first. */
const LEDE = 2;
/** From here on, as a share of the article's sentences, a statement stands late. */
const LATE = 0.6;
/** Shorter articles have no late part. */
const MIN_SENTENCES = 6;

/** Where a statement stands: headline and lede of one article against a late place in another. */
export function findProminence(event: ComparedEvent): readonly FoundDifference[] {
  const headlines = new Map(event.articles.map((article) => [article, sentenceOfHeadline(article)]));
  return [
    ...event.statements.flatMap((statement) => placeOfStatement(event, statement, headlines)),
    ...headlinesAlone(event),
  ];
}

interface Place {
  readonly article: AnalysedArticle;
  readonly first: number;
  readonly isHeadline: boolean;
}

type Headlines = ReadonlyMap<AnalysedArticle, number | null>;

function placeOfStatement(
  event: ComparedEvent,
  statement: Statement,
  headlines: Headlines,
): FoundDifference[] {
  const places = event.articles.flatMap((article): Place[] => {
    const member = statement.members.find(({ article: id }) => id === article.article.id);
    const [first] = member?.sentences ?? [];
    if (member === undefined || first === undefined) return [];
    const told = headlines.get(article) ?? null;
    return [{ article, first, isHeadline: told !== null && member.sentences.includes(told) }];
  });
  const isEarly = places.some(({ first, isHeadline }) => first < LEDE || isHeadline);
  const isLate = places.some((place) => !place.isHeadline && standsLate(place));
  if (!isEarly || !isLate) return [];
  return [
    {
      kind: 'prominence',
      statement: statement.id,
      sides: places.flatMap(({ article, first }) => {
        const sentence = article.sentences[first];
        return sentence === undefined ? [] : [sideOf(article, sentence.span)];
      }),
      weight: weights.prominence,
      detail: '',
      facts: [
        {
          kind: 'places',
          of: places.map(({ article, first, isHeadline }) => ({
            article: article.article.id,
            sentence: first,
            sentences: article.sentences.length,
            isInHeadline: isHeadline,
          })),
        },
      ],
      cautions: [],
    },
  ];
}

const standsLate = ({ article: { sentences }, first }: Place): boolean =>
  sentences.length >= MIN_SENTENCES && first / (sentences.length - 1) >= LATE;

/** Headlines of which one at least has words that its own text does not take up. */
function headlinesAlone(event: ComparedEvent): FoundDifference[] {
  const told = event.articles
    .filter(({ article, sentences }) => article.title !== null && sentences.length > 0)
    .map((article) => ({ article, alone: wordsOfHeadlineAlone(article) }));
  if (told.length < 2 || told.every(({ alone }) => alone.length === 0)) return [];
  return [
    {
      kind: 'prominence',
      statement: null,
      sides: told.map(({ article, alone }) => sideWithoutPlace(article, headlineWords(article, alone))),
      weight: weights.headlineAlone,
      detail: '',
      cautions: ['told by words: the text may say it in other words'],
    },
  ];
}

function headlineWords({ article }: AnalysedArticle, alone: readonly string[]): string {
  const headline = `headline “${shortened(article.title ?? '')}”`;
  if (alone.length === 0) return headline;
  return `${headline}, of which the text does not take up ${alone.map((word) => `“${word}”`).join(', ')}`;
}
