import { detailWords } from '../../model/detail-words.ts';
import type { Difference, DifferenceKind } from '../../model/difference.ts';
import { DEFAULT_WEIGHT } from '../../model/difference.ts';
import { kindWords } from '../kinds.ts';
import { groupedSides, type SideGroup } from '../side-groups.ts';
import { type EventView, evidenceId, type NumberedDifference } from './event-view.ts';
import { html, isolated, joined, type Markup } from './markup.ts';
import { isWholeSentence, letterMark, lettersOf, phraseOf, sentenceOf, voiceWords } from './words.ts';

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
  const detail =
    difference.kind === 'selection'
      ? ''
      : detailWords(difference.details ?? [], (id) => view.articleOf(id)?.letter ?? id);
  return html`<li class="note ${family}" id="d${number}" data-kind="${difference.kind}" data-a="${isOfAll ? '*' : articles.join(' ')}"${
    difference.weight < DEFAULT_WEIGHT && html` data-minor="1"`
  }>
<a class="num" href="#d${number}" aria-label="difference ${number}">${number}</a>
<div><span class="kind">${kindWords[difference.kind].name}</span>${detail !== '' && html` <span class="detail">${detail}</span>`}
${readings(difference, view)}${evidenceOf(difference, view)}${difference.cautions.filter((caution) => !isShared(caution)).map((caution) => html`<p class="caution">Bear in mind: ${caution}</p>`)}</div></li>`;
}

const WORDS = 8;
const EVIDENCE_ARTICLES = 8;

/** The words that made a difference of whole articles, each leading to its place in the text. */
function evidenceOf({ evidence = [], kind }: Difference, view: EventView): Markup | null {
  if (kind === 'voice') return html`<p class="evidence">All speakers: <a href="#voices">Voices</a></p>`;
  const told = view.articles.flatMap((lettered) => {
    const words = evidence.filter(({ article }) => article === lettered.article.id).slice(0, WORDS);
    if (words.length === 0) return [];
    const links = words.map(
      ({ span, text }) =>
        html`<a href="#${evidenceId(lettered.index, span.start)}">${isolated(text, LONGEST_WORD)}</a>`,
    );
    return [html`${letterMark(lettered)} ${joined(links, ', ')}`];
  });
  if (told.length === 0) return null;
  return html`<p class="evidence">In the text: ${joined(told.slice(0, EVIDENCE_ARTICLES), '; ')}</p>`;
}

const LONGEST_WORD = 40;

/** Each reading by itself, as in an apparatus; of whole articles, where there is nothing to read, one sentence. */
function readings(difference: Difference, view: EventView): Markup {
  if (difference.sides.every(({ span }) => span === null))
    return html`<p class="told">${sentenceOf(difference, view)}</p>`;
  const groups = groupedSides(difference).map((group) => reading(group, difference.kind, view));
  return html`<ul class="readings">${joined(groups, '\n')}</ul>`;
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
  return html`<li>${lettersOf(group.articles, view, side.span === null)}\u00a0${words}${voice}</li>`;
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
