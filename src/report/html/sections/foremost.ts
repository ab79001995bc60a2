import type { Article } from '../../../model/article.ts';
import type { DifferenceSide } from '../../../model/difference.ts';
import { foremost } from '../../../model/foremost.ts';
import { furtherWords } from '../../difference-sentence.ts';
import { kindWords } from '../../kinds.ts';
import { counted } from '../../layout.ts';
import { phraseContext } from '../../phrase-context.ts';
import { groupedSides } from '../../side-groups.ts';
import type { EventView, NumberedDifference } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { isWholeSentence, lettersOf, sentenceOf, voiceWords } from '../words.ts';
import { nearestWords } from './nearest.ts';
import { pairSummaries } from './pair-summaries.ts';

/** The differences of most weight, each as a sentence and with its phrases in their context. */
export function foremostSection(view: EventView): Markup | null {
  const { differences, articles, comparison } = view;
  if (articles.length < 2) return null;
  if (differences.length === 0) {
    return html`<section id="foremost" aria-labelledby="foremost-title"><h2 id="foremost-title">What differs</h2><p>No differences in wording or framing were found.</p></section>\n`;
  }
  const first = foremost(differences, ({ difference }) => difference);
  return html`<section id="foremost" aria-labelledby="foremost-title"><h2 id="foremost-title">${heading(first.length)}</h2>
<p class="lead">The heaviest of ${counted(comparison.differences.length, 'difference')}; the rest stand in the parallel text.</p>
<ol class="foremost">${first.map((numbered) => item(numbered, view))}</ol>
${pairSummaries(view)}</section>
`;
}

const heading = (count: number): string =>
  count === 1
    ? 'The one that matters'
    : `The ${['two', 'three', 'four', 'five'][count - 2] ?? count} that matter`;

function item(numbered: NumberedDifference, view: EventView): Markup {
  const { difference, number, family } = numbered;
  const detail = furtherWords(difference, (id) => view.articleOf(id)?.letter ?? id);
  const contexts = groupedSides(difference).flatMap((group) => {
    const article = view.articleOf(group.side.article)?.article;
    return article === undefined || group.side.span === null || isWholeSentence(article, group.side.span)
      ? []
      : html`<div class="context"><span class="who">${lettersOf(group.articles, view)} <span class="voice">${voiceWords(group.side)}</span></span><blockquote dir="auto">${inContext(article, group.side, family)}</blockquote></div>`;
  });
  return html`<li class="${family}"><p class="claim"><a class="num" href="#d${number}" aria-label="difference ${number} in the parallel text">${number}</a> <span class="kind">${kindWords[difference.kind].name}</span> ${sentenceOf(difference, view, contexts.length === 0)}${
    detail !== '' && html` <span class="detail">${detail}</span>`
  }</p>
<div class="contexts">${contexts}${nearestPlaces(numbered, view)}</div>${difference.cautions.map((caution) => html`<p class="caution">Bear in mind: ${caution}</p>`)}</li>
`;
}

const NEAREST_LISTED = 3;

/** For what was not found in some articles: the candidates there that come nearest. */
function nearestPlaces({ difference }: NumberedDifference, view: EventView): readonly Markup[] {
  const statement = view.comparison.statements.find(({ id }) => id === difference.statement);
  if (statement === undefined || difference.kind !== 'selection') return [];
  const telling = new Set(statement.members.map(({ article }) => article));
  return difference.sides
    .filter(({ span, article }) => span === null && !telling.has(article))
    .slice(0, NEAREST_LISTED)
    .flatMap(({ article }) => view.articleOf(article) ?? [])
    .map((lettered) => html`<div class="context none">${nearestWords(statement, lettered)}</div>`);
}

const AROUND = 130;
const LONGEST = 400;

function inContext(article: Article, { span }: DifferenceSide, family: string): Markup {
  if (span === null) return html``;
  const { before, phrase, after, isCut } = phraseContext(article, span, AROUND);
  return html`${isCut.before && '… '}${before}<mark class="${family}">${clipped(phrase, LONGEST)}</mark>${after}${isCut.after && ' …'}`;
}
