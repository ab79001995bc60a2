import { counted } from '../../layout.ts';
import type { EventView, LetteredArticle, NumberedStatement } from '../event-view.ts';
import { html, joined, type Markup } from '../markup.ts';
import { inOrderOf } from '../order.ts';
import { coverageMatrix } from '../pictures/coverage-matrix.ts';
import { orderLines } from '../pictures/order-lines.ts';
import { MOST_COLUMNS, MOST_TABLE_COLUMNS } from '../settings.ts';
import { type PartWithin, partsWithin } from '../within.ts';
import { letterMark, nameOfArticle, sentenceNumbers, statementWords } from '../words.ts';

/** Which article tells which statement and where, as a picture and as a table. */
export function* coverageSection(view: EventView): Generator<Markup> {
  const { articles } = view;
  if (articles.length < 2) return;
  const isLarge = articles.length > MOST_TABLE_COLUMNS;
  const all = inOrderOf(view.statements, 0);
  const shared = all.filter(({ members }) => members.size > 1);
  const shown = isLarge ? shared : all;
  yield html`<section id="coverage" aria-labelledby="coverage-title"><h2 id="coverage-title">Coverage</h2>
<p class="lead">${coverageWords(all.length, shared.length, articles.length)}</p>
<div class="pictures">${coverageMatrix(view, shown)}${orderLines(view, MOST_COLUMNS)}</div>
`;
  if (isLarge) yield aloneTable(view);
  yield html`<div class="scroll" tabindex="0" role="group" aria-label="Statements by article"><table class="coverage"><caption>${
    isLarge ? 'Statements that two or more articles make' : 'Every statement, and where each article makes it'
  }</caption><thead><tr><th scope="col">Statement</th>${
    isLarge
      ? html`<th scope="col">Found in</th><th scope="col">Nearest where it was not found</th>`
      : articles.map(
          ({ letter, article }) =>
            html`<th scope="col"><abbr title="${nameOfArticle(article)}">${letter}</abbr></th>`,
        )
  }</tr></thead><tbody>
`;
  const within = partsWithin(view);
  for (const statement of shown)
    yield isLarge ? listRow(statement, view) : row(statement, within(statement.number), view);
  yield html`</tbody></table></div></section>\n`;
}

function coverageWords(all: number, shared: number, articles: number): string {
  const alone = all - shared;
  const verb = shared === 1 ? 'stands' : 'stand';
  return `Of ${counted(all, 'statement')}, ${shared} ${verb} in ${articles === 2 ? 'both articles' : 'two or more articles'}; ${alone} ${alone === 1 ? 'was' : 'were'} found in one only.`;
}

const STATEMENT = 110;

const statementHead = (statement: NumberedStatement, view: EventView): Markup =>
  html`<th scope="row"><a href="#s${statement.number}">${statement.number}</a> ${statementWords(statement, view, STATEMENT)}</th>`;

function row(statement: NumberedStatement, within: ReadonlyMap<number, PartWithin>, view: EventView): Markup {
  const cells = view.articles.map((lettered) => {
    const sentences = statement.members.get(lettered.index);
    const part = within.get(lettered.index);
    if (sentences === undefined && part !== undefined)
      return html`<td class="found">within sentence ${part.sentence + 1}</td>`;
    return sentences === undefined
      ? html`<td class="none">not found${nearestPlace(statement, lettered)}</td>`
      : html`<td class="found">${sentenceNumbers(sentences)}</td>`;
  });
  return html`<tr>${statementHead(statement, view)}${cells}</tr>\n`;
}

function nearestPlace({ statement }: NumberedStatement, { article }: LetteredArticle): Markup | null {
  const nearest = statement.nearest.find((candidate) => candidate.article === article.id);
  return nearest === undefined
    ? null
    : html`<small>nearest ${nearest.sentence + 1} (${nearest.score.toFixed(2)})</small>`;
}

const NEAREST_LISTED = 3;

/** Of many articles: letters with the sentence where each tells it, and the few candidates that come nearest elsewhere. */
function listRow(statement: NumberedStatement, view: EventView): Markup {
  const found = [...statement.members].map(
    ([index, sentences]) =>
      html`${view.articles[index]?.letter} ${sentences.map((sentence) => sentence + 1).join(', ')}`,
  );
  const nearest = statement.statement.nearest
    .toSorted((a, b) => b.score - a.score)
    .slice(0, NEAREST_LISTED)
    .flatMap(({ article, sentence, score }) => {
      const lettered = view.articleOf(article);
      return lettered === undefined ? [] : html`${lettered.letter} ${sentence + 1} (${score.toFixed(2)})`;
    });
  return html`<tr>${statementHead(statement, view)}<td class="found">${joined(found, '; ')}</td><td class="none">${joined(nearest, '; ')}</td></tr>\n`;
}

function aloneTable({ articles, statements }: EventView): Markup {
  const rows = articles.map((lettered) => {
    const own = statements.filter(({ members }) => members.has(lettered.index));
    const alone = own.filter(({ members }) => members.size === 1).length;
    return html`<tr><th scope="row">${letterMark(lettered)} ${nameOfArticle(lettered.article)}</th><td>${own.length}</td><td>${alone}</td></tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Statements of each article"><table class="amounts"><caption>Statements of each article</caption><thead><tr><th scope="col">Article</th><th scope="col">Statements</th><th scope="col">Found there only</th></tr></thead><tbody>${rows}</tbody></table></div>\n`;
}
