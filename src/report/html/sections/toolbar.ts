import { DEFAULT_WEIGHT } from '../../../model/difference.ts';
import { kindOrder, kindWords } from '../../kinds.ts';
import type { EventView } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { MOST_COLUMNS } from '../settings.ts';
import { nameOfArticle } from '../words.ts';

/** What the script needs to be told; hidden until it runs, since nothing here works without it. */
export function toolbar(view: EventView): Markup {
  const { articles, differences } = view;
  return html`<form class="toolbar" hidden aria-label="What the parallel text shows">
${articles.length > 2 && pairChoice(view)}
<label>Order <select name="order">${articles.map(
    ({ letter, article, index }) =>
      html`<option value="${index}">as in ${letter}, ${clipped(nameOfArticle(article), 40)}</option>`,
  )}</select></label>
${articles.length > MOST_COLUMNS && html`<label><input type="checkbox" name="alone"> statements of one article too</label>`}
<fieldset><legend>Differences</legend>${kindFilters(view)}${
    differences.some(({ difference }) => difference.weight < DEFAULT_WEIGHT) &&
    html`<label><input type="checkbox" name="minor" checked> of little weight</label>`
  }</fieldset>
<p><output></output> Keys: <kbd>n</kbd> next and <kbd>p</kbd> previous difference, <kbd>o</kbd> other order.</p>
</form>`;
}

function pairChoice({ articles }: EventView): Markup {
  const options = articles.map(
    ({ letter, article, index }) =>
      html`<option value="${index}">${letter}, ${clipped(nameOfArticle(article), 40)}</option>`,
  );
  return html`<label>Show <select name="left"><option value="">all articles</option>${options}</select></label>
<label>beside <select name="right" disabled>${options}</select></label>`;
}

function kindFilters({ differences, context: { kinds } }: EventView): readonly Markup[] {
  return kindOrder.flatMap((kind) => {
    const count = differences.filter(({ difference }) => difference.kind === kind).length;
    if (count === 0) return [];
    const { name, family, meaning } = kindWords[kind];
    const isOn = kinds?.has(kind) ?? true;
    return html`<label class="${family}" title="${meaning}"><input type="checkbox" name="kind" value="${kind}"${isOn && ' checked'}> <span class="kind">${name}</span> ${count}</label>`;
  });
}
