import type { Comparison } from '../../model/difference.ts';
import { otherSide } from '../../model/sides.ts';
import { letterNames } from '../article-letters.ts';
import { familySentences } from '../families.ts';
import { foremostSentences, numbered } from '../foremost-sentences.ts';
import { kindWords } from '../kinds.ts';
import { limitWords } from '../words.ts';
import {
  differenceTitle,
  evidenceLines,
  linkLines,
  nearestLines,
  overviewLines,
  overviewTitle,
  sentenceLine,
} from './difference-pane.ts';
import { reasonOf } from './event-articles.ts';
import { faceLines, profileLines } from './face-lines.ts';
import { EMPTY, type Line, line, segment } from './line.ts';
import { type LetteredArticle, linkOf, type Pair, type PairDifference, sentencesAt } from './pair.ts';
import { placeOf } from './pair-rows.ts';
import { label } from './text.ts';
import { sentenceText, sideLine, titleOf } from './words.ts';

/** All that speaks for a difference: the phrases, the sentences in full, the link, what to mind. */
export function differenceEvidence(pair: Pair, found: PairDifference): readonly Line[] {
  const link = linkOf(pair, found);
  const { kind, weight, cautions } = found.difference;
  return [
    differenceTitle(pair, found),
    line(`${kindWords[kind].meaning}; weight ${weight.toFixed(2)} of 1`, 'dim'),
    EMPTY,
    sideLine(found.sides.left, pair.articles.left),
    sideLine(found.sides.right, pair.articles.right),
    ...nearestLines(pair, found),
    ...evidenceLines(pair, found),
    ...cautions.map((caution): Line => [segment('Mind: ', 'warning'), segment(label(caution))]),
    EMPTY,
    ...linkLines(pair, found),
    ...sentenceLines(
      pair.articles.left,
      link?.left ?? sentencesAt(pair.articles.left.article, found.sides.left.span),
    ),
    ...sentenceLines(
      pair.articles.right,
      link?.right ?? sentencesAt(pair.articles.right.article, found.sides.right.span),
    ),
  ];
}

const sentenceLines = (own: LetteredArticle, sentences: readonly number[]): readonly Line[] =>
  sentences.map((sentence) => [
    segment(`${placeOf(own, sentence)} `, 'strong'),
    segment(sentenceText(own.article, sentence)),
  ]);

/** What matters most, why the articles stand in one event, what was copied, what could not be compared. */
export function eventEvidence(
  comparison: Comparison,
  pair: Pair | null,
  differences: readonly PairDifference[],
  labelOf: (event: string) => string,
): readonly Line[] {
  return [
    ...(pair === null
      ? []
      : [overviewTitle(differences), ...overviewLines(comparison, pair, differences), EMPTY]),
    line('Why these articles', 'strong'),
    line(reasonOf(comparison)),
    ...(pair === null ? [EMPTY, ...wholeEventLines(comparison, labelOf)] : unfoundLines(pair)),
  ];
}

const wholeEventLines = (comparison: Comparison, labelOf: (event: string) => string): readonly Line[] => [
  ...faceLines(comparison, labelOf),
  line('Copied text', 'strong'),
  ...copiesOf(comparison),
  EMPTY,
  ...foremostLines(comparison),
  ...profileLines(comparison),
  ...limitLines(comparison),
];

const LONGEST_PHRASE = 120;

/** The differences of the event that matter most, a sentence each. */
function foremostLines({ articles, differences }: Comparison): readonly Line[] {
  if (articles.length < 2 || differences.length === 0) return [];
  const telling = { nameOf: letterNames(articles), longest: LONGEST_PHRASE };
  const lines = foremostSentences(numbered(differences), telling).map(sentenceLine);
  return [line('What matters most', 'strong'), ...lines, EMPTY];
}

const limitLines = ({ limits }: Comparison): readonly Line[] => [
  line('What could not be compared', 'strong'),
  ...(limits.length === 0
    ? [line('Nothing is known to be missing.', 'dim')]
    : limits.map((limit) => line(label(limitWords(limit))))),
];

function copiesOf(comparison: Comparison): readonly Line[] {
  const { reuse, articles } = comparison;
  const copies = reuse.filter(({ relation }) => relation !== 'independent');
  if (copies.length === 0) return [line('No copied passage of 20 words or more between any two.')];
  const titles = new Map(articles.map((article) => [article.id, titleOf(article)]));
  return [
    ...familySentences(comparison).map((sentence) => line(label(sentence))),
    ...copies.map(({ left, right, relation, jaccard }) =>
      line(
        `${relation}: ${titles.get(left) ?? ''} ~ ${titles.get(right) ?? ''} (Jaccard ${jaccard.toFixed(2)})`,
      ),
    ),
  ];
}

/** Sentences that stand in one article only, each with what comes nearest in the other. */
function unfoundLines(pair: Pair): readonly Line[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const own = pair.articles[side];
    const other = pair.articles[otherSide(side)];
    const linked = new Set(pair.links.flatMap((link) => link[side]));
    const unlinked = own.article.sentences.flatMap((_, sentence) => (linked.has(sentence) ? [] : [sentence]));
    if (unlinked.length === 0) return [];
    return [
      EMPTY,
      line(`In ${own.letter}, not found in ${other.letter}`, 'strong'),
      ...unlinked.flatMap((sentence): Line[] => {
        const nearest = pair.nearest[side].get(sentence);
        const said: Line = [
          segment(`${placeOf(own, sentence)} `, 'strong'),
          segment(sentenceText(own.article, sentence)),
        ];
        if (nearest === undefined) return [said];
        const place = `   nearest: ${placeOf(other, nearest.sentence)} (${nearest.score.toFixed(2)} of 1) `;
        return [said, line(`${place}${sentenceText(other.article, nearest.sentence)}`, 'dim')];
      }),
    ];
  });
}
