import type { ExclusionReason } from '../../../model/article.ts';
import type { EventView } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { letterMark, nameOfArticle } from '../words.ts';

const REASONS: Readonly<Record<ExclusionReason, string>> = {
  metadata: 'metadata',
  headline: 'headline (shown as the title)',
  furniture: 'furniture of the site',
  teaser: 'teaser of another story',
  'self-description': 'the outlet about itself',
  credit: 'credit',
};

const SHOWN = 300;

/** What was in the inputs and is not part of the texts compared, with the reason for each piece. */
export function cutsSection(view: EventView): Markup {
  const cut = view.articles.filter(({ article }) => article.excluded.length > 0);
  const whole = view.articles.length - cut.length;
  return html`<section id="cuts" aria-labelledby="cuts-title"><h2 id="cuts-title">What was cut</h2>
${
  cut.length === 0
    ? html`<p>Nothing was cut from the inputs.</p>`
    : html`<p class="lead">Pieces of the inputs that are not part of the texts compared.${whole > 0 && ` Nothing was cut from ${whole === 1 ? 'one article' : `${whole} articles`}.`}</p>`
}
${cut.map(
  (lettered) =>
    html`<h3>${letterMark(lettered)} <bdi>${clipped(nameOfArticle(lettered.article), 60)}</bdi></h3><ul class="cuts">${lettered.article.excluded.map(
      ({ text, reason }) =>
        html`<li><span class="reason">${REASONS[reason]}</span> <span dir="auto">${clipped(text, SHOWN)}</span></li>`,
    )}</ul>\n`,
)}</section>
`;
}
