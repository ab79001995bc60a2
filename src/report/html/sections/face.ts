import type { EventFace } from '../../../model/event.ts';
import { percent } from '../../layout.ts';
import { dateWords, spanOfDays } from '../dates.ts';
import type { EventView } from '../event-view.ts';
import { html, isolated, joined, type Markup, quoted } from '../markup.ts';
import { letterMark, listed } from '../words.ts';

/** When, where and who: terms and descriptions of a definition list; nothing where nothing is known. */
export function faceRows(view: EventView): Markup {
  const { face, related = [] } = view.comparison.event;
  return html`${face !== undefined && html`${happened(face, view)}${named('Where', face.places)}${named('Who', face.actors)}${ties(face, view)}`}${related.length > 0 && html`<dt>Connected</dt><dd><ul>${related.map(({ event, reason }) => html`<li>${otherEvent(event, view)} <span class="aside">(${isolated(reason, 300)})</span></li>`)}</ul></dd>`}
`;
}

function happened(face: EventFace, view: EventView): Markup | null {
  if (face.happened === null && face.published === null) return null;
  const published = face.published;
  return html`<dt>When</dt><dd>${face.happened === null ? 'No article names a day that could be read.' : happenedWords(face.happened, view)}${published !== null && html` <span class="aside">Published ${spanOfDays([published.first, published.last])}.</span>`}</dd>`;
}

function happenedWords(
  { value, precision, articles, evidence }: NonNullable<EventFace['happened']>,
  view: EventView,
): Markup {
  const source = view.articleOf(evidence.article);
  const words = dateWords({ value, precision, evidence: evidence.words });
  const who = articles === 1 ? 'so says' : `so say ${articles} of ${view.articles.length}, among them`;
  return html`${words} <span class="aside">(${who} ${source === undefined ? isolated(evidence.article, 40) : letterMark(source)}: ${quoted(evidence.words, 80)})</span>`;
}

function named(title: string, names: EventFace['places']): Markup | null {
  if (names.length === 0) return null;
  return html`<dt>${title}</dt><dd>${joined(
    names.map(({ name }) => isolated(name, 60)),
    ', ',
  )}</dd>`;
}

/** Of two articles there is one link, which the verdict above has told. */
function ties({ cohesion, weakestLink }: EventFace, view: EventView): Markup | null {
  if (cohesion === null || weakestLink === null || view.articles.length < 3) return null;
  const ends = [weakestLink.left, weakestLink.right].map((id) => {
    const lettered = view.articleOf(id);
    return lettered === undefined ? isolated(id, 40) : letterMark(lettered);
  });
  return html`<dt>Held together</dt><dd>Any two of them report one event with a mean chance of ${percent(cohesion)}. They are linked through their surest pairs; the least sure of these is ${listed(ends)} (${percent(weakestLink.probability)}).</dd>`;
}

function otherEvent(id: string, { context }: EventView): Markup {
  const other = context.others.get(id);
  return other === undefined
    ? isolated(id, 60)
    : html`<a href="${other.address}">${isolated(other.label === '' ? id : other.label, 160)}</a>`;
}
