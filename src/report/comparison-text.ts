import type { Statement } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, DifferenceSide } from '../model/difference.ts';
import { textOf } from '../model/span.ts';
import { letterOf } from './article-letters.ts';
import { familySentences, textsCount } from './families.ts';
import { numbered, toldDifference } from './foremost-sentences.ts';
import { differenceBlock, foremostText, tellingOf } from './foremost-text.ts';
import { counted, shortened, wrapped } from './layout.ts';
import { namingText } from './naming-text.ts';
import { pairHeading, pairSummaries } from './pair-summaries.ts';
import { pairLine } from './reuse.ts';
import { limitWords, publisherWords, voiceWords } from './words.ts';

/**
 * A comparison to be read from top to bottom: what the articles are and how sure that they belong together, the
 * differences that matter most, then statement by statement who says it and in whose words.
 */
export function* comparisonText(comparison: Comparison, width: number): Generator<string> {
  yield* heading(comparison, width);
  yield* foremostText(comparison, width);
  yield* pairs(comparison, width);
  yield* wholeArticles(comparison, width);
  yield* namingText(comparison, width);
  yield* statements(comparison, width);
}

export function* heading(comparison: Comparison, width: number): Generator<string> {
  const { articles, event, reuse, limits } = comparison;
  yield wrapped(
    event.joined
      ? `${textsCount(comparison)} on one event: ${event.reason}`
      : `Compared because you asked; these articles would not have been joined as one event: ${event.reason}`,
    width,
  );
  for (const [index, article] of articles.entries()) {
    yield wrapped(articleLine(article), width, `  ${letterOf(index)}  `);
  }
  const copies = reuse.filter((pair) => pair.relation !== 'independent');
  if (copies.length === 0 && articles.length > 1) yield '  No copied passage of 20 words or more.\n';
  for (const pair of copies) yield wrapped(pairLine(pair), width, '  Copied: ');
  for (const family of familySentences(comparison)) yield wrapped(family, width, '  Family: ');
  for (const limit of limits) yield wrapped(limitWords(limit), width, '  Mind: ');
}

function articleLine(article: Article): string {
  const credit = article.credit === null ? '' : ` (credit: ${article.credit})`;
  return [
    article.title ?? 'no headline',
    `${publisherWords(article.publisher)}${credit}`,
    article.publishedAt?.value ?? 'no date',
    counted(article.sentences.length, 'sentence'),
    article.id,
  ].join(' · ');
}

/** The same for each two of several articles, without the words around. */
function* pairs(comparison: Comparison, width: number): Generator<string> {
  const summaries = pairSummaries(comparison);
  if (summaries.length > 0) yield '\nPair by pair\n';
  const telling = tellingOf(comparison.articles);
  for (const summary of summaries) {
    yield `\n  ${pairHeading(summary)}\n`;
    for (const { number, difference } of summary.first) {
      const told = toldDifference({ number, difference: { ...difference, cautions: [] } }, telling);
      yield differenceBlock(told, `  ${difference.id} `, width);
    }
  }
}

/** Differences that stand in no one statement: headlines, voices, words, tone and frames of whole articles. */
function* wholeArticles({ differences, articles }: Comparison, width: number): Generator<string> {
  const telling = tellingOf(articles);
  const whole = numbered(differences).filter(({ difference }) => difference.statement === null);
  if (whole.length > 0) yield '\nThe articles as wholes\n\n';
  for (const one of whole)
    yield differenceBlock(toldDifference(one, telling), `${one.difference.id} `, width);
}

function* statements(comparison: Comparison, width: number): Generator<string> {
  const articles = new Map(
    comparison.articles.map((article, index) => [article.id, { article, letter: letterOf(index) }]),
  );
  yield '\nStatement by statement\n';
  for (const statement of comparison.statements) {
    const told = new Set([...statement.members, ...(statement.alsoIn ?? [])].map(({ article }) => article));
    const missing = comparison.articles.filter(({ id }) => !told.has(id));
    yield `\n${statement.id}${missing.length === 0 || comparison.articles.length === 1 ? '' : `  not found in ${missing.map(({ id }) => articles.get(id)?.letter ?? '').join(', ')}`}\n`;
    for (const member of statement.members) {
      const known = articles.get(member.article);
      if (known === undefined) continue;
      yield wrapped(memberText(known.article, member), width, `  ${known.letter}  `);
    }
    yield withinLines(statement, articles, width);
    yield movedLines(statement, comparison, articles, width);
    yield nearestLines(statement, articles, width);
    for (const difference of comparison.differences.filter((found) => found.statement === statement.id)) {
      yield wrapped(
        `${difference.kind}: ${difference.sides.map((side) => sideText(side, articles)).join('  |  ')}`,
        width,
        `     ${difference.id} `,
      );
    }
  }
}

type Lettered = ReadonlyMap<string, { readonly article: Article; readonly letter: string }>;

function memberText(article: Article, member: Statement['members'][number]): string {
  return member.sentences
    .map((index) => {
      const span = article.sentences[index];
      return span === undefined ? '' : textOf(article.text, span);
    })
    .join(' … ');
}

/** Where an article says it inside a sentence that stands in another statement. */
function withinLines({ alsoIn = [], members }: Statement, articles: Lettered, width: number): string {
  return alsoIn
    .map(({ article: id, clause }) => {
      const known = articles.get(id);
      const span = known?.article.sentences[clause.sentence];
      if (known === undefined || span === undefined || members.some(({ article }) => article === id))
        return '';
      const part = known.article.text.slice(span.start + clause.start, span.start + clause.end);
      return wrapped(
        `“${part}”`,
        width,
        `     in ${known.letter} within sentence ${clause.sentence + 1}: `,
        '       ',
      );
    })
    .join('');
}

/** That two articles tell it at different points of the order that they share. */
function movedLines(
  { members }: Statement,
  { alignments }: Comparison,
  articles: Lettered,
  width: number,
): string {
  const holds = (id: string, sentence: number | undefined): boolean =>
    members.some(({ article, sentences }) => article === id && sentences.some((one) => one === sentence));
  const pairs = alignments.flatMap(({ left, right, links }) =>
    links.some((link) => link.moved === true && holds(left, link.left[0]) && holds(right, link.right[0]))
      ? [`${articles.get(left)?.letter ?? ''}–${articles.get(right)?.letter ?? ''}`]
      : [],
  );
  return pairs.length === 0
    ? ''
    : wrapped(
        `moved: told at another point of the order than the rest (${pairs.join(', ')})`,
        width,
        '     ',
      );
}

function nearestLines(statement: Statement, articles: Lettered, width: number): string {
  return statement.nearest
    .map(({ article: id, sentence, score }) => {
      const known = articles.get(id);
      const span = known?.article.sentences[sentence];
      if (known === undefined || span === undefined) return '';
      const quoted = shortened(textOf(known.article.text, span), Math.max(30, width - 43));
      return `     nearest in ${known.letter} (likeness ${score.toFixed(2)}): ${quoted}\n`;
    })
    .join('');
}

function sideText(side: DifferenceSide, articles: Lettered): string {
  const letter = articles.get(side.article)?.letter ?? side.article;
  return side.span === null
    ? `${letter} ${side.text === '' ? '(not found)' : side.text}`
    : `${letter} “${side.text}” (${voiceWords(side.voice, side.speaker)})`;
}
