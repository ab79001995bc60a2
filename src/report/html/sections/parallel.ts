import type { EventView, LetteredArticle, NumberedStatement } from '../event-view.ts';
import { linksByStatement, type StatementLink } from '../links.ts';
import { markedSentences } from '../marked-text.ts';
import { html, isolated, type Markup, quoted } from '../markup.ts';
import { differenceNotes } from '../note.ts';
import { inOrderOf } from '../order.ts';
import { MOST_COLUMNS } from '../settings.ts';
import { type PartWithin, partsWithin } from '../within.ts';
import { letterMark, listed, nameOfArticle, sentenceNumbers } from '../words.ts';
import { nearestWords } from './nearest.ts';
import { tie } from './tie.ts';
import { toolbar } from './toolbar.ts';

/** Every sentence of every article once, statement by statement, with the differences marked and noted. */
export function* parallelSection(view: EventView): Generator<Markup> {
  const { articles } = view;
  const isStacked = articles.length > MOST_COLUMNS;
  const layout = isStacked ? 'stacked' : `columns-${articles.length}`;
  yield html`<section id="parallel" aria-labelledby="parallel-title"><h2 id="parallel-title">${
    articles.length === 1 ? 'The text' : 'Parallel text'
  }</h2>
${articles.length > 1 && introduction(isStacked)}${unshown(view)}${articles.length > 1 && toolbar(view)}
<div class="parallel ${layout}">
<div class="heads">${!isStacked && articles.map(head)}</div>
<ol class="rows">
`;
  const links = linksByStatement(view);
  const within = partsWithin(view);
  for (const statement of inOrderOf(view.statements, 0)) {
    yield row(statement, links.get(statement.number) ?? [], within(statement.number), view);
  }
  yield html`</ol></div>\n${unplaced(view)}</section>\n`;
}

const introduction = (isStacked: boolean): Markup =>
  html`<p class="lead">${
    isStacked
      ? 'Each block is one statement, with the sentences of every article that makes it.'
      : 'Sentences that say the same stand side by side; what was found in one text only stands in its place.'
  } A small number leads from a marked phrase to its note: both readings, and whose words they are, <i>quote</i> (in quotation marks), <i>reported</i> (said to be somebody’s) or <i>narrator</i> (the article’s own).</p>`;

const unshown = ({ unshownDifferences, differences }: EventView): Markup | null =>
  unshownDifferences === 0
    ? null
    : html`<p class="lead">Marked and noted here are the ${differences.length} heaviest differences; ${unshownDifferences} more of less weight stand in the JSON document of the event.</p>`;

const head = ({ article, letter, index }: LetteredArticle): Markup =>
  html`<div class="head" data-a="${index}"><b class="letter">${letter}</b> ${isolated(nameOfArticle(article), 60)}</div>`;

function row(
  { statement, number, members, differences }: NumberedStatement,
  links: readonly StatementLink[],
  within: ReadonlyMap<number, PartWithin>,
  view: EventView,
): Markup {
  const isStacked = view.articles.length > MOST_COLUMNS;
  const shown = isStacked ? view.articles.filter(({ index }) => members.has(index)) : view.articles;
  const places = [...members].map(([article, sentences]) => `${article}:${sentences[0] ?? 0}`).join(' ');
  const cells = shown.map((lettered) => {
    const sentences = members.get(lettered.index);
    if (sentences !== undefined) return textCell(lettered, sentences, view);
    const part = within.get(lettered.index);
    return part === undefined ? absentCell(lettered, statement) : withinCell(lettered, part);
  });
  const isAlone = view.articles.length === 1;
  return html`<li class="row${!isAlone && members.size === 1 && ' alone'}" id="s${number}" data-p="${places}">
<a class="place" href="#s${number}" aria-label="statement ${number}">${number}</a>
<div class="cells">${cells}</div>${isStacked && absentLine(statement, members, within, view)}${tie(links)}
${differenceNotes(differences, view)}</li>
`;
}

function textCell(lettered: LetteredArticle, sentences: readonly number[], view: EventView): Markup {
  const { article, letter, index } = lettered;
  return html`<div class="cell" data-a="${index}"><span class="where"><b class="letter">${letter}</b> ${sentenceNumbers(sentences)}</span><p dir="auto"${languageOf(article.language)}>${markedSentences(lettered, sentences, view.marks[index] ?? [])}</p></div>`;
}

/** Of the page itself: what is in it needs no attribute. */
const PAGE_LANGUAGE = 'en';

const languageOf = (language: string | null): Markup | null =>
  language !== null && language !== PAGE_LANGUAGE && /^[a-z]{2,3}$/u.test(language)
    ? html` lang="${language}"`
    : null;

const absentCell = (lettered: LetteredArticle, statement: NumberedStatement['statement']): Markup =>
  html`<div class="cell none" data-a="${lettered.index}"><p>Not found in ${letterMark(lettered)}. ${nearestWords(statement, lettered)}</p></div>`;

/** What stands inside a sentence that answers another statement is not missing. */
const withinCell = (lettered: LetteredArticle, part: PartWithin): Markup =>
  html`<div class="cell none" data-a="${lettered.index}"><p>In ${letterMark(lettered)} within another sentence: ${partWords(part)}</p></div>`;

const PART = 160;

const partWords = ({ sentence, text, statement }: PartWithin): Markup =>
  html`${quoted(text, PART)} <span class="nearest">sentence ${sentence + 1}${statement !== null && html`, <a href="#s${statement}">statement ${statement}</a>`}</span>`;

const LETTERS_LISTED = 8;
/** Among dozens of articles there is always one that comes a little near. */
const NEAR = 0.25;

/** For stacked texts: where the statement was not found, and the candidates that come nearest. */
function absentLine(
  statement: NumberedStatement['statement'],
  members: NumberedStatement['members'],
  within: ReadonlyMap<number, PartWithin>,
  view: EventView,
): Markup | null {
  const parts = view.articles.flatMap(({ index, letter }) => {
    const part = within.get(index);
    return part === undefined ? [] : [html`${letter} ${partWords(part)} `];
  });
  const said =
    parts.length > 0 &&
    html`<p class="absent-line">Within another sentence: ${parts.slice(0, LETTERS_LISTED)}</p>`;
  const absent = view.articles.filter(({ index }) => !members.has(index) && !within.has(index));
  if (absent.length === 0) return html`${said}`;
  const where =
    absent.length <= LETTERS_LISTED
      ? listed(absent.map(({ letter }) => letter))
      : `${absent.length} of the articles`;
  const best = statement.nearest.toSorted((a, b) => b.score - a.score)[0];
  const holder = best === undefined ? undefined : view.articleOf(best.article);
  const nearest =
    holder !== undefined && best !== undefined && best.score >= NEAR && nearestWords(statement, holder);
  // A block of one article says by itself that the others were not found to tell it.
  if (members.size === 1 && nearest === false) return html`${said}`;
  return html`${said}<p class="absent-line">Not found in ${where}.${nearest}</p>`;
}

function unplaced(view: EventView): Markup | null {
  if (view.unplaced.length === 0) return null;
  return html`<div class="whole"><h3>Of the articles as a whole</h3>${differenceNotes(view.unplaced, view)}</div>`;
}
