import type { DifferenceKind } from '../../model/difference.ts';
import { detailOf } from '../difference-detail.ts';
import { kindWords } from '../kinds.ts';
import type { EventView, NumberedDifference } from './event-view.ts';
import { html, joined, type Markup } from './markup.ts';
import { DIFFERENCE_MINOR_BELOW } from './settings.ts';
import { groupedSides, isWholeSentence, lettersOf, phraseOf, type SideGroup, voiceWords } from './words.ts';

const PHRASE = 140;
/** What stands in one text only is marked above: its beginning is enough to know it again. */
const MARKED_ABOVE = 64;

/** The note of a difference, as in the apparatus of an edition: number, kind, each reading and whose words they are. */
function differenceNote(
  numbered: NumberedDifference,
  view: EventView,
  isShared: (caution: string) => boolean,
): Markup {
  const { difference, number, family } = numbered;
  const articles = [
    ...new Set(difference.sides.flatMap(({ article }) => view.articleOf(article)?.index ?? [])),
  ];
  const isOfAll = articles.length === view.articles.length;
  const detail = detailOf(difference);
  const readings = groupedSides(difference).map((group) => reading(group, difference.kind, view));
  return html`<li class="note ${family}" id="d${number}" data-kind="${difference.kind}" data-a="${isOfAll ? '*' : articles.join(' ')}"${
    difference.weight < DIFFERENCE_MINOR_BELOW && html` data-minor="1"`
  }>
<a class="num" href="#d${number}" aria-label="difference ${number}">${number}</a>
<div><span class="kind">${kindWords[difference.kind].name}</span>${detail !== '' && html` <span class="detail">${detail}</span>`}
<ul class="readings">${joined(readings, '\n')}</ul>${difference.cautions.filter((caution) => !isShared(caution)).map((caution) => html`<p class="caution">Bear in mind: ${caution}</p>`)}</div></li>`;
}

function reading(group: SideGroup, kind: DifferenceKind, view: EventView): Markup {
  const { side } = group;
  const article = view.articleOf(side.article)?.article;
  const isRowItself =
    kind === 'selection' &&
    article !== undefined &&
    side.span !== null &&
    isWholeSentence(article, side.span);
  const words = isRowItself
    ? html`<span class="absent">this sentence</span>`
    : phraseOf(side, kind === 'selection' ? MARKED_ABOVE : PHRASE);
  const voice = side.span === null ? null : html` <span class="voice">${voiceWords(side)}</span>`;
  return html`<li>${lettersOf(group, view)}\u00a0${words}${voice}</li>`;
}

/** The notes of a row; nothing where it has none. A caution that several of them share stands once, below them. */
export function differenceNotes(differences: readonly NumberedDifference[], view: EventView): Markup | null {
  if (differences.length === 0) return null;
  const numbers = new Map<string, number[]>();
  for (const { difference, number } of differences) {
    for (const caution of new Set(difference.cautions)) {
      numbers.set(caution, [...(numbers.get(caution) ?? []), number]);
    }
  }
  const isShared = (caution: string): boolean => (numbers.get(caution)?.length ?? 0) > 1;
  const cautions = [...numbers]
    .filter(([caution]) => isShared(caution))
    .map(([caution, of]) => html`<p class="caution">Bear in mind (${of.join(', ')}): ${caution}</p>`);
  return html`<ol class="notes" aria-label="Differences">${differences.map((numbered) => differenceNote(numbered, view, isShared))}</ol>${cautions.length > 0 && html`<div class="shared-cautions">${cautions}</div>`}`;
}
