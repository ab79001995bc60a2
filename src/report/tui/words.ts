import type { Article } from '../../model/article.ts';
import type { Difference, DifferenceSide } from '../../model/difference.ts';
import { counted } from '../layout.ts';
import { dayOf, voiceWords } from '../words.ts';
import { sourceOf } from './entries.ts';
import { type Line, segment } from './line.ts';
import { type LetteredArticle, sentencesAt } from './pair.ts';
import { label } from './text.ts';

/** `QUOTE, Juma Inad`: a quotation stands out, for it is the one thing that was said so. */
export const whoseWords = ({ voice, speaker }: DifferenceSide): string =>
  label(voiceWords(voice === 'quote' ? 'QUOTE' : voice, speaker));

/** `A3 QUOTE, Shamkhani: “…”`, or that nothing was found. */
export function sideLine(side: DifferenceSide, own: LetteredArticle): Line {
  const place = sentencesAt(own.article, side.span).map((sentence) => `${own.letter}${sentence + 1}`);
  if (side.span === null)
    return [
      segment(`${own.letter} `, 'strong'),
      segment(side.text === '' ? 'not found' : label(side.text), 'dim'),
    ];
  return [
    segment(`${place.length === 0 ? own.letter : place.join(' ')} `, 'strong'),
    segment(`${whoseWords(side)}: `, side.voice === 'quote' ? 'strong' : 'dim'),
    segment(`“${label(side.text)}”`),
  ];
}

/** The words that made a difference of whole articles, with the sentences in which they stand: `A3 “fight”`. */
export function evidenceLine(difference: Difference, articles: readonly LetteredArticle[]): Line | null {
  const told = articles.flatMap(({ article, letter }) =>
    (difference.evidence ?? [])
      .filter((words) => words.article === article.id)
      .map(({ text, span }) => `${letter}${(sentencesAt(article, span)[0] ?? 0) + 1} “${label(text)}”`),
  );
  return told.length === 0 ? null : [segment('In the text: ', 'strong'), segment(told.join(', '))];
}

/** `Northmark · 2020-11-16 · 15 sentences`. */
export const articleFacts = (article: Article): string =>
  [
    sourceOf(article),
    article.publishedAt === null ? 'no date' : dayOf(article.publishedAt.value),
    counted(article.sentences.length, 'sentence'),
  ].join(' · ');

export const titleOf = ({ title }: Article): string => (title === null ? 'no headline' : label(title));

export const sentenceText = (article: Article, sentence: number): string => {
  const span = article.sentences[sentence];
  return span === undefined ? '' : label(article.text.slice(span.start, span.end));
};
