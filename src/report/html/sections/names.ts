import { counted } from '../../layout.ts';
import { BY_PLACE, IN_ONE_PLACE, type NameForm, type NamingRow, namingRows } from '../../naming-rows.ts';
import type { EventView } from '../event-view.ts';
import { clipped, html, isolated, joined, type Markup } from '../markup.ts';
import { MOST_COLUMNS } from '../settings.ts';
import { letterMark, nameOfArticle } from '../words.ts';

/** Who and what is called how by which article, and how often. */
export function namesSection(view: EventView): Markup | null {
  if (view.articles.length < 2) return null;
  const shown = new Set(view.differences.map(({ number }) => number));
  const { differing, alike } = namingRows(view.comparison, (number) => shown.has(number));
  if (differing.length + alike.length === 0) return null;
  return html`<section id="names" aria-labelledby="names-title"><h2 id="names-title">Names</h2>
<p class="lead">What the articles call the same people, groups and places, and how often. An office alone (“the minister”) counts for the one who is called by it; pronouns are not counted.</p>
${differing.length > 0 && table(differing, view)}${alike.length > 0 && alikeList(alike, view)}</section>
`;
}

function table(rows: readonly NamingRow[], view: EventView): Markup {
  const isWide = view.articles.length <= MOST_COLUMNS;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Names by article"><table class="names"><caption>Called by different names, or by other forms of one</caption><thead><tr><th scope="col">Who or what</th>${
    isWide
      ? view.articles.map(
          (lettered) =>
            html`<th scope="col">${letterMark(lettered)} ${clipped(nameOfArticle(lettered.article), 40)}</th>`,
        )
      : html`<th scope="col">Forms, and the articles that use them</th>`
  }<th scope="col">Seen in</th></tr></thead><tbody>
${rows.map((row) => html`<tr>${head(row)}${isWide ? columns(row, view) : list(row, view)}${seenIn(row)}</tr>\n`)}</tbody></table></div>
`;
}

const seenIn = ({ numbers }: NamingRow): Markup =>
  numbers.length === 0
    ? html`<td class="none">–</td>`
    : html`<td>${numbers.map((number) => html`<a class="num" href="#d${number}" aria-label="difference ${number}">${number}</a> `)}</td>`;

const FORM = 120;

function head({ name, isByPlace }: NamingRow): Markup {
  if (name === '') return html`<th scope="row"><span class="absent">${IN_ONE_PLACE}</span></th>`;
  return html`<th scope="row"><span dir="auto">${clipped(name, FORM)}</span>${isByPlace && html` <small class="aside">${BY_PLACE}</small>`}</th>`;
}

const formWords = ({ text, count }: NameForm): Markup =>
  html`<span dir="auto">${clipped(text, FORM)}</span>${count !== null && html` <span class="times">${count}\u00d7</span>`}`;

const columns = ({ forms }: NamingRow, { articles }: EventView): readonly Markup[] =>
  articles.map(({ index }) => {
    const own = forms.get(index) ?? [];
    return own.length === 0
      ? html`<td class="none">–</td>`
      : html`<td>${own.map((form) => html`<p>${formWords(form)}</p>`)}</td>`;
  });

/** Of many articles: each form once, with the articles that use it. */
function list({ forms }: NamingRow, { articles }: EventView): Markup {
  const users = new Map<string, string[]>();
  for (const { index, letter } of articles) {
    for (const { text, count } of forms.get(index) ?? [])
      users.set(text, [...(users.get(text) ?? []), count === null ? letter : `${letter} ${count}\u00d7`]);
  }
  return html`<td>${[...users].map(([form, letters]) => html`<p><span dir="auto">${clipped(form, FORM)}</span> <span class="voice">${lettersListed(letters)}</span></p>`)}</td>`;
}

const USERS = 12;

const lettersListed = (letters: readonly string[]): string =>
  letters.length <= USERS
    ? letters.join(', ')
    : `${letters.slice(0, USERS).join(', ')} and ${letters.length - USERS} more`;

const ALIKE = 30;

/** `Tehran (A 2, B 1)`: what nobody calls otherwise. */
function alikeList(rows: readonly NamingRow[], { articles }: EventView): Markup {
  const named = rows.slice(0, ALIKE).map(({ name, forms }) => {
    const counts = [...forms].map(
      ([index, own]) =>
        `${articles[index]?.letter ?? ''} ${own.reduce((sum, { count }) => sum + (count ?? 0), 0)}`,
    );
    return html`${isolated(name, FORM)} <span class="voice">${lettersListed(counts)}</span>`;
  });
  const more = rows.length - named.length;
  return html`<p class="alike"><b>Called the same by all who name them:</b> ${joined(named, '; ')}${more > 0 && `; and ${counted(more, 'more name')}`}.</p>
`;
}
