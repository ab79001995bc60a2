import type { Conflict } from '../../../model/alignment.ts';
import type { EventView, LetteredArticle, NumberedStatement } from '../event-view.ts';
import { linksByStatement, type StatementLink } from '../links.ts';
import { markedSentences } from '../marked-text.ts';
import { html, isolated, joined, type Markup, quoted } from '../markup.ts';
import { differenceNotes } from '../note.ts';
import { inOrderOf } from '../order.ts';
import { MOST_COLUMNS } from '../settings.ts';
import { letterMark, listed, publisherOf, sentenceNumbers } from '../words.ts';
import { nearestWords } from './nearest.ts';
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
  for (const statement of inOrderOf(view.statements, 0)) {
    yield row(statement, links.get(statement.number) ?? [], view, isStacked);
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
  html`<div class="head" data-a="${index}"><b class="letter">${letter}</b> ${isolated(publisherOf(article), 60)}</div>`;

function row(
  { statement, number, members, differences }: NumberedStatement,
  links: readonly StatementLink[],
  view: EventView,
  isStacked: boolean,
): Markup {
  const shown = isStacked ? view.articles.filter(({ index }) => members.has(index)) : view.articles;
  const places = [...members].map(([article, sentences]) => `${article}:${sentences[0] ?? 0}`).join(' ');
  const cells = shown.map((lettered) => {
    const sentences = members.get(lettered.index);
    return sentences === undefined ? absentCell(lettered, statement) : textCell(lettered, sentences, view);
  });
  const isAlone = view.articles.length === 1;
  return html`<li class="row${!isAlone && members.size === 1 && ' alone'}" id="s${number}" data-p="${places}">
<a class="place" href="#s${number}" aria-label="statement ${number}">${number}</a>
<div class="cells">${cells}</div>${isStacked && absentLine(statement, members, view)}${tie(links)}
${differenceNotes(differences, view)}</li>
`;
}

function textCell(
  { article, letter, index }: LetteredArticle,
  sentences: readonly number[],
  view: EventView,
): Markup {
  return html`<div class="cell" data-a="${index}"><span class="where"><b class="letter">${letter}</b> ${sentenceNumbers(sentences)}</span><p dir="auto"${languageOf(article.language)}>${markedSentences(article, sentences, view.marks[index] ?? [])}</p></div>`;
}

/** Of the page itself: what is in it needs no attribute. */
const PAGE_LANGUAGE = 'en';

const languageOf = (language: string | null): Markup | null =>
  language !== null && language !== PAGE_LANGUAGE && /^[a-z]{2,3}$/u.test(language)
    ? html` lang="${language}"`
    : null;

const absentCell = (lettered: LetteredArticle, statement: NumberedStatement['statement']): Markup =>
  html`<div class="cell none" data-a="${lettered.index}"><p>Not found in ${letterMark(lettered)}. ${nearestWords(statement, lettered)}</p></div>`;

const LETTERS_LISTED = 8;
/** Among dozens of articles there is always one that comes a little near. */
const NEAR = 0.25;

/** For stacked texts: where the statement was not found, and the candidates that come nearest. */
function absentLine(
  statement: NumberedStatement['statement'],
  members: NumberedStatement['members'],
  view: EventView,
): Markup | null {
  const absent = view.articles.filter(({ index }) => !members.has(index));
  if (absent.length === 0) return null;
  const where =
    absent.length <= LETTERS_LISTED
      ? listed(absent.map(({ letter }) => letter))
      : `${absent.length} of the articles`;
  const best = statement.nearest.toSorted((a, b) => b.score - a.score)[0];
  const holder = best === undefined ? undefined : view.articleOf(best.article);
  const nearest =
    holder !== undefined && best !== undefined && best.score >= NEAR && nearestWords(statement, holder);
  // A block of one article says by itself that the others were not found to tell it.
  if (members.size === 1 && nearest === false) return null;
  return html`<p class="absent-line">Not found in ${where}.${nearest}</p>`;
}

const CONFLICTS: Readonly<Record<Conflict['kind'], string>> = {
  number: 'Numbers differ',
  date: 'Dates differ',
  negation: 'One denies',
  opposite: 'Opposites',
  name: 'Names differ',
};

const LINKS_LISTED = 12;

/** Why the sentences of a row are linked, how sure that is, and what the linked sentences disagree on. */
function tie(links: readonly StatementLink[]): Markup | null {
  if (links.length === 0) return null;
  const lines = (['same', 'partial'] as const).flatMap((relation) => {
    const alike = bestOfPairs(links.filter(({ link }) => link.relation === relation));
    if (alike.length === 0) return [];
    const scores = alike.slice(0, LINKS_LISTED).map(scoreWords);
    const more = alike.length - scores.length;
    return html`<li>Linked as saying ${relation === 'same' ? 'the same' : 'partly the same'}: ${joined(scores, ', ')}${more > 0 && `, and ${more} more`}</li>`;
  });
  return html`<ul class="tie">${lines}${conflictLines(links)}</ul>`;
}

/** Two articles may be linked several times within a statement; the best link says how sure it is. */
function bestOfPairs(links: readonly StatementLink[]): readonly StatementLink[] {
  const best = new Map<string, StatementLink>();
  for (const one of links) {
    const pair = `${one.left.index} ${one.right.index}`;
    const known = best.get(pair);
    if (known === undefined || one.link.score > known.link.score) best.set(pair, one);
  }
  return [...best.values()];
}

const scoreWords = ({ left, right, link }: StatementLink): string =>
  `${left.letter}–${right.letter} with score ${link.score.toFixed(2)}`;

const CONFLICTS_LISTED = 6;

function conflictLines(links: readonly StatementLink[]): readonly Markup[] {
  const lines = new Map<string, Markup>();
  for (const { left, right, link } of links) {
    for (const { kind, left: one, right: other } of link.conflicts) {
      const line = html`<li>${CONFLICTS[kind]}: ${left.letter} ${quoted(one, 60)}, ${right.letter} ${quoted(other, 60)}</li>`;
      lines.set(line.text, line);
    }
  }
  return [...lines.values()].slice(0, CONFLICTS_LISTED);
}

function unplaced(view: EventView): Markup | null {
  if (view.unplaced.length === 0) return null;
  return html`<div class="whole"><h3>Of the articles as a whole</h3>${differenceNotes(view.unplaced, view)}</div>`;
}
