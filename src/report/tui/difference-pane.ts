import { UNSURE_LINK } from '../../model/alignment.ts';
import { detailWords } from '../../model/detail-words.ts';
import type { Comparison, Limit } from '../../model/difference.ts';
import { foremost } from '../../model/foremost.ts';
import { otherSide, type SideName } from '../../model/sides.ts';
import { foremostSentences, type ToldDifference } from '../foremost-sentences.ts';
import { kindWords } from '../kinds.ts';
import { counted, percent } from '../layout.ts';
import { limitWords } from '../words.ts';
import { type Line, line, segment } from './line.ts';
import { linkOf, type Pair, type PairDifference, type PairLink, sentencesAt } from './pair.ts';
import { placeOf } from './pair-rows.ts';
import { label } from './text.ts';
import { evidenceLine, sentenceText, sideLine } from './words.ts';

/** `39 · naming · another name in the same place`. */
export function differenceTitle(pair: Pair, { number, difference }: PairDifference): Line {
  const { name, family } = kindWords[difference.kind];
  const detail = label(detailWords(difference.details ?? [], namesIn(pair)));
  return [
    segment(`[${number}] ${name.toLowerCase()}`, family),
    ...(detail === '' ? [] : [segment(`: ${detail}`)]),
  ];
}

/** What the two articles are called. */
const namesIn =
  ({ articles: { left, right } }: Pair) =>
  (id: string): string =>
    id === left.article.id ? left.letter : right.letter;

/** Everything about a difference, most important first: both phrases, what to mind, why the sentences are linked. */
export function differenceLines(pair: Pair, found: PairDifference): readonly Line[] {
  return [
    sideLine(found.sides.left, pair.articles.left),
    sideLine(found.sides.right, pair.articles.right),
    ...nearestLines(pair, found),
    ...evidenceLines(pair, found),
    ...found.difference.cautions.map((caution) => [segment('Mind: ', 'warning'), segment(label(caution))]),
    ...linkLines(pair, found),
  ];
}

/** The words that made it so, where it speaks of whole articles. */
export function evidenceLines({ articles }: Pair, { difference }: PairDifference): readonly Line[] {
  const told = evidenceLine(difference, [articles.left, articles.right]);
  return told === null ? [] : [told];
}

/** Why the two sentences stand side by side, and how sure that is; nothing where there is no second sentence at all. */
export function linkLines(pair: Pair, found: PairDifference): readonly Line[] {
  const link = linkOf(pair, found);
  if (link !== null) return [linkLine(link)];
  const { left, right } = found.sides;
  return left.span === null || right.span === null
    ? []
    : [line('The two sentences are not linked with each other.', 'dim')];
}

function linkLine(link: PairLink): Line {
  const said = link.relation === 'same' ? 'Linked as the same statement' : 'Linked as partly the same';
  const how =
    link.score === null
      ? ', over a third article'
      : `, link score ${link.score.toFixed(2)} of 1${link.score < UNSURE_LINK ? ' (little certainty)' : ''}`;
  const conflicts = link.conflicts.map(
    ({ kind, left, right }) => `${kind} ${phrase(left)} ≠ ${phrase(right)}`,
  );
  const disagreement = conflicts.length === 0 ? '' : `; they disagree on ${conflicts.join(', ')}`;
  const order = link.moved === true ? '; the articles tell it at different points of their order' : '';
  return line(`${said}${how}${order}${disagreement}.`, 'dim');
}

const phrase = (text: string): string => (text === '' ? 'nothing' : `“${label(text)}”`);

/** For a side where nothing was found: the sentence that comes nearest there. */
export function nearestLines(pair: Pair, { sides }: PairDifference): readonly Line[] {
  return (['left', 'right'] as const).flatMap((side) => {
    if (sides[side].span !== null) return [];
    const other = otherSide(side);
    const [sentence] = sentencesAt(pair.articles[other].article, sides[other].span);
    const nearest = sentence === undefined ? undefined : pair.nearest[other].get(sentence);
    if (nearest === undefined) return [];
    const own = pair.articles[side];
    const place = `Nearest in ${own.letter}: ${placeOf(own, nearest.sentence)} (${nearest.score.toFixed(2)} of 1) `;
    return [[segment(place, 'dim'), segment(`“${sentenceText(own.article, nearest.sentence)}”`)]];
  });
}

/** What the lines below are about. */
export function overviewTitle(differences: readonly PairDifference[]): Line {
  const shown = foremost(differences, ({ difference }) => difference).length;
  return shown === differences.length
    ? line('overview', 'strong')
    : [segment('overview', 'strong'), segment(`: the ${shown} differences that matter most`)];
}

const LONGEST_PHRASE = 90;

/** What is said while no difference is chosen: how the two articles stand to each other, and what matters most. */
export function overviewLines(
  comparison: Comparison,
  pair: Pair,
  differences: readonly PairDifference[],
): readonly Line[] {
  const strongest = foremostSentences(differences, {
    nameOf: namesIn(pair),
    longest: LONGEST_PHRASE,
    hasSpeakers: false,
  });
  return [
    line(`${coverageWords(pair)} ${copyWords(pair)}`),
    ...(strongest.length === 0 ? [line('No differences in wording or framing were found.')] : []),
    ...strongest.map(sentenceLine),
    ...limitsOfPair(comparison, pair).map(
      (limit): Line => [segment('Mind: ', 'warning'), segment(label(limitWords(limit)))],
    ),
  ];
}

/** `[3] naming: A writes “ISIL”, B “Daesh”.` */
export function sentenceLine({ number, difference, sentence }: ToldDifference): Line {
  const { family, name } = kindWords[difference.kind];
  return [segment(`[${number}] ${name.toLowerCase()}: `, family), segment(label(sentence))];
}

/** What concerns one of the two; what concerns several where these are all. */
function limitsOfPair({ limits, articles }: Comparison, pair: Pair): readonly Limit[] {
  const ids = [pair.articles.left.article.id, pair.articles.right.article.id];
  return limits.filter(({ article }) => (article === null ? articles.length === 2 : ids.includes(article)));
}

/** `Linked: 8 of 8 sentences of A, 11 of 11 of B.` */
function coverageWords({ articles, links }: Pair): string {
  const linked = (side: SideName, noun: string): string => {
    const count = new Set(links.flatMap((link) => link[side])).size;
    return `${count} of ${articles[side].article.sentences.length}${noun} of ${articles[side].letter}`;
  };
  return `Linked: ${linked('left', ' sentences')}, ${linked('right', '')}.`;
}

function copyWords({ reuse, articles }: Pair): string {
  if (reuse === null || reuse.relation === 'independent') return 'No copied passage of 20 words or more.';
  const turned = reuse.left !== articles.left.article.id;
  const [left, right] = turned
    ? [reuse.coverage.right, reuse.coverage.left]
    : [reuse.coverage.left, reuse.coverage.right];
  return `Copied text (${reuse.relation}): ${percent(left)} of the words of ${articles.left.letter} and ${percent(right)} of ${articles.right.letter}, in ${counted(reuse.passages.length, 'passage')}.`;
}
