import type { Comparison } from '../../model/difference.ts';
import { counted } from '../layout.ts';
import { oneLine } from '../plain.ts';
import { publisherWords } from '../words.ts';
import { spanOfDays } from './dates.ts';
import { type EventPageContext, type EventView, eventView } from './event-view.ts';
import { clipped, html, isolated, joined, type Markup } from './markup.ts';
import { page } from './page.ts';
import { eventScript } from './scripts/event.ts';
import { articlesSection } from './sections/articles.ts';
import { coverageSection } from './sections/coverage.ts';
import { cutsSection } from './sections/cuts.ts';
import { foremostSection } from './sections/foremost.ts';
import { methodSection } from './sections/method.ts';
import { namesSection } from './sections/names.ts';
import { parallelSection } from './sections/parallel.ts';
import { toneSection } from './sections/tone.ts';
import { voicesSection } from './sections/voices.ts';
import { baseStyle } from './styles/base.ts';
import { eventStyle } from './styles/event.ts';
import { pictureStyle } from './styles/pictures.ts';
import { printStyle } from './styles/print.ts';

/**
 * The page of an event: one file without any request, in pieces. The same comparison and context give the same bytes.
 */
export function renderEventPage(comparison: Comparison, context: EventPageContext): Iterable<string> {
  const view = eventView(comparison, context);
  const parts = {
    title: clipped(context.label, 120),
    style: baseStyle + eventStyle + pictureStyle + printStyle,
    script: eventScript,
    sha256: context.sha256,
  };
  return page(parts, content(view));
}

function* content(view: EventView): Generator<Markup> {
  const sections: readonly (readonly [id: string, title: string, part: Markup | null | Iterable<Markup>])[] =
    [
      ['articles', 'Articles', articlesSection(view)],
      ['foremost', 'What matters', foremostSection(view)],
      ['parallel', view.articles.length === 1 ? 'Text' : 'Parallel text', parallelSection(view)],
      ['coverage', 'Coverage', view.articles.length < 2 ? null : coverageSection(view)],
      ['names', 'Names', namesSection(view)],
      ['voices', 'Voices', voicesSection(view)],
      ['tone', 'Tone and frames', toneSection(view)],
      ['cuts', 'What was cut', cutsSection(view)],
      ['method', 'Method', methodSection(view)],
    ];
  const present = sections.filter(([, , part]) => part !== null);
  yield masthead(view);
  yield html`<nav aria-label="Sections"><ul>${present.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>\n<main id="main">\n`;
  for (const [, , part] of present) {
    if (part === null) continue;
    if ('text' in part) yield part;
    else yield* part;
  }
  yield html`</main>\n<footer><p>Variorum describes how texts differ. It does not say which of them is right.</p></footer>\n`;
}

const PUBLISHERS_LISTED = 6;

function masthead({ context, articles, comparison }: EventView): Markup {
  const publishers = [...new Set(articles.map(({ article }) => oneLine(publisherWords(article.publisher))))];
  const named = publishers.slice(0, PUBLISHERS_LISTED).map((publisher) => isolated(publisher, 60));
  const more = publishers.length - named.length;
  const brand = html`<b>Variorum</b>`;
  const back = context.indexAddress;
  return html`<header class="masthead"><p class="brand">${
    back === null ? brand : html`<a href="${back}">${brand} <span>all events</span></a>`
  }</p>
<h1 dir="auto">${clipped(context.label, 400)}</h1>
<p class="deck">${joined(
    [...named, more > 0 && `${more} more`].filter((insert) => insert !== false),
    ' · ',
  )}</p>
<p class="meta">${counted(articles.length, 'article')} · ${spanOfDays(articles.map(({ article }) => article.publishedAt))}${articles.length > 1 && ` · ${counted(comparison.differences.length, 'difference')}`}</p></header>
`;
}
