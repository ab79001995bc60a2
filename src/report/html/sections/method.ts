import { DEFAULT_WEIGHT } from '../../../model/difference.ts';
import { kindOrder, kindWords } from '../../kinds.ts';
import type { EventView } from '../event-view.ts';
import { clipped, html, isolated, type Markup } from '../markup.ts';
import { letterMark } from '../words.ts';

/** How the page came about: version, settings, what the kinds mean, and the inputs with their hashes. */
export function methodSection(view: EventView): Markup {
  const { context, comparison, articles } = view;
  const hashes = new Map(context.inputs.map(({ article, sha256 }) => [article, sha256]));
  const found = new Set(comparison.differences.map(({ kind }) => kind));
  const kinds = kindOrder.filter((kind) => found.has(kind));
  return html`<section id="method" aria-labelledby="method-title"><h2 id="method-title">Method</h2>
<p>Made by Variorum ${context.variorum}, documents of version ${comparison.schemaVersion}. The same articles give the same page, on every machine.</p>
${articles.length > 1 && method()}
${kinds.length > 0 && html`<h3>Kinds of difference on this page</h3><dl class="kinds">${kinds.map((kind) => html`<dt class="${kindWords[kind].family}"><span class="kind">${kindWords[kind].name}</span></dt><dd>${kindWords[kind].meaning}</dd>`)}</dl>`}
<h3>Inputs</h3>
<div class="scroll" tabindex="0" role="group" aria-label="Inputs"><table class="inputs"><caption class="unseen">Inputs</caption><thead><tr><th scope="col">Article</th><th scope="col">Read from</th><th scope="col">Date read from</th><th scope="col">Language</th><th scope="col">SHA-256 of the text compared</th></tr></thead><tbody>
${articles.map((lettered) => {
  const { id, origin, publishedAt, language } = lettered.article;
  const record = origin.record === undefined ? '' : `, record ${origin.record}`;
  return html`<tr><th scope="row">${letterMark(lettered)} ${isolated(id, 80)}</th><td>${isolated(origin.path, 160)}${record}</td><td>${publishedAt === null ? '–' : isolated(publishedAt.evidence, 80)}</td><td>${language === null ? 'not known' : clipped(language, 20)}</td><td><code>${hashes.get(id) ?? 'not recorded'}</code></td></tr>\n`;
})}</tbody></table></div></section>
`;
}

const method = (): Markup =>
  html`<p>Sentences are linked where their words, in any form or by meaning, answer one another; the score says how likely the link is right. Linked sentences make a statement. Within a statement words are linked in the same way, and what is left over or differs becomes a difference. Each is ordered by a weight from 0 to 1 for how much it asks of a reader’s attention; below ${DEFAULT_WEIGHT} it is called of little weight. Copied means at least 20 words in a row. What is called <i>not found</i> was not found by this method: the nearest candidate is given so that you can look for yourself.</p>`;
