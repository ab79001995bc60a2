import { overlaps } from '../../../model/span.ts';
import { counted, percent } from '../../layout.ts';
import { oneLine } from '../../plain.ts';
import type { EventView } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { quotedSpans, quotedWords, wordCount } from '../quoted-words.ts';
import { MOST_TABLE_COLUMNS } from '../settings.ts';
import { letterMark, publisherOf } from '../words.ts';

interface Speaker {
  readonly name: string;
  /** Quoted words, by position of the article. */
  readonly words: Map<number, number>;
}

/** Who is quoted, and how many words, by article. Speakers are those that the differences name. */
export function voicesSection(view: EventView): Markup | null {
  const { articles } = view;
  const totals = articles.map(({ article }) => quotedWords(article));
  if (totals.every(({ quoted }) => quoted === 0)) return null;
  const speakers = speakersOf(view);
  const isWide = articles.length <= MOST_TABLE_COLUMNS;
  return html`<section id="voices" aria-labelledby="voices-title"><h2 id="voices-title">Voices</h2>
<p class="lead">Words between quotation marks. A speaker is named where a difference in that quotation names one, as the article writes the name.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Quoted words by article"><table class="voices"><caption class="unseen">Quoted words by article</caption>
${isWide ? wideTable(view, speakers, totals) : longTable(view, speakers, totals)}</table></div></section>
`;
}

type Totals = readonly { readonly quoted: number; readonly all: number }[];

const UNNAMED = 'speaker not named in a difference';

function speakersOf({ articles, comparison }: EventView): readonly Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { article, index } of articles) {
    const spoken = comparison.differences.flatMap(({ sides }) =>
      sides.flatMap(({ article: id, voice, speaker, span }) =>
        id === article.id && voice === 'quote' && speaker !== undefined && span !== null
          ? [{ speaker, span }]
          : [],
      ),
    );
    for (const span of quotedSpans(article.text)) {
      const speaker = spoken.find((one) => overlaps(one.span, span))?.speaker;
      const name = speaker === undefined ? UNNAMED : oneLine(speaker);
      const known = speakers.get(name) ?? { name, words: new Map<number, number>() };
      const count = wordCount(article.text.slice(span.start, span.end));
      known.words.set(index, (known.words.get(index) ?? 0) + count);
      speakers.set(name, known);
    }
  }
  const sum = ({ words }: Speaker): number => [...words.values()].reduce((total, count) => total + count, 0);
  return [...speakers.values()].sort(
    (a, b) => Number(a.name === UNNAMED) - Number(b.name === UNNAMED) || sum(b) - sum(a),
  );
}

const SPEAKER = 60;

function wideTable({ articles }: EventView, speakers: readonly Speaker[], totals: Totals): Markup {
  return html`<thead><tr><th scope="col">Speaker</th>${articles.map(
    (lettered) =>
      html`<th scope="col">${letterMark(lettered)} ${clipped(publisherOf(lettered.article), 30)}</th>`,
  )}</tr></thead><tbody>
${speakers.map(({ name, words }) => html`<tr><th scope="row"><bdi>${clipped(name, SPEAKER)}</bdi></th>${articles.map(({ index }) => html`<td>${words.get(index) ?? '–'}</td>`)}</tr>\n`)}</tbody>
<tfoot><tr><th scope="row">All quoted words</th>${totals.map((total) => html`<td>${totalWords(total)}</td>`)}</tr></tfoot>`;
}

function longTable({ articles }: EventView, speakers: readonly Speaker[], totals: Totals): Markup {
  return html`<thead><tr><th scope="col">Article</th><th scope="col">All quoted words</th><th scope="col">Of whom</th></tr></thead><tbody>
${articles.map(({ index, article, letter }) => {
  const own = speakers.filter(({ words }) => words.has(index));
  const listed = own
    .map(({ name, words }) => `${clipped(name, SPEAKER)} ${words.get(index) ?? 0}`)
    .join('; ');
  return html`<tr><th scope="row"><b class="letter">${letter}</b> ${clipped(publisherOf(article), 40)}</th><td>${totalWords(totals[index] ?? { quoted: 0, all: 0 })}</td><td dir="auto">${listed}</td></tr>\n`;
})}</tbody>`;
}

function totalWords({ quoted, all }: Totals[number]): string {
  return all === 0 ? 'no text' : `${quoted} of ${counted(all, 'word')} (${percent(quoted / all)})`;
}
