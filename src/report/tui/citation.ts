import type { DifferenceSide } from '../../model/difference.ts';
import { sourceOf } from './entries.ts';
import { EMPTY, type Line, line } from './line.ts';
import { type LetteredArticle, type Pair, type PairDifference, sentencesAt } from './pair.ts';
import { label } from './text.ts';
import { sentenceText, titleOf, whoseWords } from './words.ts';

/** Both quotes with publisher, date and place in the text: nothing else on these lines, so that they can be copied. */
export function citationLines(pair: Pair, found: PairDifference): readonly Line[] {
  return [
    EMPTY,
    ...quoted(found.sides.left, pair.articles.left),
    EMPTY,
    ...quoted(found.sides.right, pair.articles.right),
  ];
}

function quoted(side: DifferenceSide, own: LetteredArticle): readonly Line[] {
  const { article } = own;
  const source = [
    sourceOf(article),
    titleOf(article),
    article.publishedAt?.value ?? 'no date',
    ...(article.url === null ? [] : [label(article.url)]),
  ];
  const places = sentencesAt(article, side.span);
  if (side.span === null)
    return [line(`(${side.text === '' ? 'not found' : label(side.text)})`), line(source.join(', '))];
  const which = places.map((sentence) => `${sentence + 1}`).join(' and ');
  const place = `${places.length === 1 ? 'sentence' : 'sentences'} ${which} of ${article.sentences.length}`;
  const within = places.map((sentence) => sentenceText(article, sentence)).join(' ');
  return [
    line(`“${label(side.text)}” (${whoseWords(side)})`),
    line(
      `${source.join(', ')}; ${place}, characters ${side.span.start}–${side.span.end} of ${label(article.id)}`,
    ),
    ...(within === label(side.text) ? [] : [line(`In full: ${within}`)]),
  ];
}
