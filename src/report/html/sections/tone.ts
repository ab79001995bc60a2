import { figure, type MeasureRow, measureRows } from '../../measures.ts';
import type { EventView } from '../event-view.ts';
import { html, joined, type Markup, quoted } from '../markup.ts';
import { MOST_TABLE_COLUMNS } from '../settings.ts';
import { letterMark } from '../words.ts';

/** Tone and frames of each article, each figure with its interval and the words that made it so. */
export function toneSection(view: EventView): Markup | null {
  const { articles, comparison } = view;
  const shown = articles.slice(0, MOST_TABLE_COLUMNS);
  const profiles = new Map((comparison.profiles ?? []).map((profile) => [profile.article, profile]));
  const rows = measureRows(
    new Map(
      shown.flatMap(({ article, index }) => {
        const profile = profiles.get(article.id);
        return profile === undefined ? [] : [[index, profile] as const];
      }),
    ),
  );
  if (rows.length === 0) return null;
  const left = articles.length - MOST_TABLE_COLUMNS;
  return html`<section id="tone" aria-labelledby="tone-title"><h2 id="tone-title">Tone and frames</h2>
<p class="lead">Counts of words that open word lists hold, with 95 % intervals over sentences: where two intervals overlap, the articles may well not differ. Tone counts the article’s own words, not those that it quotes or reports.${left > 0 && ` The first ${MOST_TABLE_COLUMNS} articles; the JSON document has all.`}</p>
<div class="scroll" tabindex="0" role="group" aria-label="Tone and frames by article"><table class="tone"><caption class="unseen">Tone and frames by article</caption><thead><tr><th scope="col">Measure</th>${shown.map((lettered) => html`<th scope="col">${letterMark(lettered)}</th>`)}<th scope="col">Words that made it so</th></tr></thead><tbody>
${rows.map((row) => html`<tr><th scope="row">${row.name} <small>${row.kind === 'tone' ? row.unit : `frame, ${row.unit}`}</small></th>${shown.map(({ index }) => cell(row, index))}<td>${wordsOf(row, view)}</td></tr>\n`)}</tbody></table></div></section>
`;
}

function cell({ measured }: MeasureRow, index: number): Markup {
  const found = measured.get(index);
  if (found === undefined) return html`<td><span class="absent">no word list</span></td>`;
  const { estimate } = found;
  return estimate === null
    ? html`<td><span class="absent">too short to say</span></td>`
    : html`<td>${figure(estimate.value)} <small>${figure(estimate.low)} to ${figure(estimate.high)}</small></td>`;
}

const WORDS = 6;

/** `A “fight”, “war”; B “combat”`: of each article a few, each once. */
function wordsOf({ measured }: MeasureRow, { articles }: EventView): Markup {
  const told = [...measured].flatMap(([index, { words }]) => {
    const texts = [...new Set(words.map(({ text }) => text.toLowerCase()))].slice(0, WORDS);
    const lettered = articles[index];
    if (texts.length === 0 || lettered === undefined) return [];
    return [
      html`${letterMark(lettered)} ${joined(
        texts.map((text) => quoted(text, 40)),
        ', ',
      )}`,
    ];
  });
  return joined(told, '; ');
}
