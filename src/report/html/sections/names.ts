import type { DifferenceSide } from '../../../model/difference.ts';
import type { EventView, NumberedDifference } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { MOST_COLUMNS } from '../settings.ts';
import { letterMark, publisherOf } from '../words.ts';

/** One who or which is named differently: the forms of each article, by its position, and the differences that show it. */
interface Named {
  readonly forms: Map<number, Map<string, string>>;
  readonly numbers: number[];
}

/** Who and what is named how, gathered from the differences of naming. */
export function namesSection(view: EventView): Markup | null {
  const rows = gathered(view);
  if (rows.length === 0) return null;
  const isWide = view.articles.length <= MOST_COLUMNS;
  return html`<section id="names" aria-labelledby="names-title"><h2 id="names-title">Names</h2>
<p class="lead">How the articles name the same people, places and groups where their names differ.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Names by article"><table class="names"><caption class="unseen">Names by article</caption><thead><tr>${
    isWide
      ? view.articles.map(
          (lettered) =>
            html`<th scope="col">${letterMark(lettered)} ${clipped(publisherOf(lettered.article), 40)}</th>`,
        )
      : html`<th scope="col">Forms, and the articles that use them</th>`
  }<th scope="col">Seen in</th></tr></thead><tbody>
${rows.map((named) => html`<tr>${isWide ? columns(named, view) : list(named, view)}<td>${named.numbers.map((number) => html`<a class="num" href="#d${number}" aria-label="difference ${number}">${number}</a> `)}</td></tr>\n`)}</tbody></table></div></section>
`;
}

const foldOf = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Differences that share a form in one article speak of the same: `Juma Inad`/`Inad` and `Juma Inad`/`the minister`. */
function gathered(view: EventView): readonly Named[] {
  const rows: Named[] = [];
  const rowOf = new Map<string, Named>();
  for (const numbered of view.differences) {
    if (numbered.difference.kind !== 'naming') continue;
    const sides = placedSides(numbered, view);
    const keys = sides.map(({ index, side }) => `${index} ${foldOf(side.text)}`);
    let row = keys.map((key) => rowOf.get(key)).find((known) => known !== undefined);
    if (row === undefined) {
      row = { forms: new Map(), numbers: [] };
      rows.push(row);
    }
    row.numbers.push(numbered.number);
    for (const [place, { index, side }] of sides.entries()) {
      rowOf.set(keys[place] ?? '', row);
      const forms = row.forms.get(index) ?? new Map<string, string>();
      row.forms.set(index, forms);
      if (!forms.has(foldOf(side.text))) forms.set(foldOf(side.text), side.text);
    }
  }
  return rows;
}

function placedSides(
  { difference }: NumberedDifference,
  view: EventView,
): readonly { readonly index: number; readonly side: DifferenceSide }[] {
  return difference.sides.flatMap((side) => {
    const index = view.articleOf(side.article)?.index;
    return index === undefined || side.span === null ? [] : [{ index, side }];
  });
}

const FORM = 120;

const columns = ({ forms }: Named, { articles }: EventView): readonly Markup[] =>
  articles.map(({ index }) => {
    const own = [...(forms.get(index)?.values() ?? [])];
    return own.length === 0
      ? html`<td class="none">–</td>`
      : html`<td>${own.map((form) => html`<p dir="auto">${clipped(form, FORM)}</p>`)}</td>`;
  });

function list({ forms }: Named, { articles }: EventView): Markup {
  const users = new Map<string, { form: string; letters: string[] }>();
  for (const { index, letter } of articles) {
    for (const [fold, form] of forms.get(index) ?? []) {
      const known = users.get(fold);
      if (known === undefined) users.set(fold, { form, letters: [letter] });
      else known.letters.push(letter);
    }
  }
  return html`<td>${[...users.values()].map(({ form, letters }) => html`<p><span dir="auto">${clipped(form, FORM)}</span> <span class="voice">${letters.join(', ')}</span></p>`)}</td>`;
}
