import type { Article } from '../../model/article.ts';
import type { Difference, DifferenceSide } from '../../model/difference.ts';
import type { ReusePair } from '../../model/reuse.ts';
import type { Span } from '../../model/span.ts';
import { differenceSentence, type SentencePiece } from '../difference-sentence.ts';
import { counted, percent } from '../layout.ts';
import { oneLine } from '../plain.ts';
import { relationVerb, sharingOf } from '../relation-words.ts';
import type { EventView, LetteredArticle, NumberedStatement } from './event-view.ts';
import { clipped, html, type Insert, isolated, joined, type Markup, quoted } from './markup.ts';

/** What tells an article from the others: who put it out, or its id (a credit is another's name, and may be that of several). */
export const nameOfArticle = ({ publisher, id }: Article): string => oneLine(publisher ?? id);

/** `A`, `A and B`, `A, B and C`. */
export function listed(inserts: readonly Insert[]): Markup {
  const last = inserts[inserts.length - 1];
  if (inserts.length < 2) return html`${last}`;
  return html`${joined(inserts.slice(0, -1), ', ')} and ${last}`;
}

/** The letter of an article as it stands in running text, with its publisher for those who hear or hover it. */
export const letterMark = ({ letter, article }: LetteredArticle): Markup =>
  html`<abbr title="${clipped(nameOfArticle(article), 60)}">${letter}</abbr>`;

export const letterOfSide = (side: DifferenceSide, view: EventView): Markup => {
  const lettered = view.articleOf(side.article);
  return lettered === undefined ? isolated(side.article, 40) : letterMark(lettered);
};

/** `quote, Shamkhani`: whose words they are. */
export const voiceWords = ({ voice, speaker }: DifferenceSide): Markup =>
  speaker === undefined ? html`${voice}` : html`${voice}, ${isolated(speaker, 60)}`;

const LETTERS = 8;

/** The letters of some sides; of many the first ones and how many more, or their number alone where nothing was found. */
export function lettersOf(sides: readonly DifferenceSide[], view: EventView, areMissing = false): Markup {
  if (areMissing && sides.length > LETTERS) return html`${sides.length} articles`;
  const letters: Insert[] = sides.slice(0, LETTERS).map((side) => letterOfSide(side, view));
  const more = sides.length - LETTERS;
  return listed(more > 0 ? [...letters, `${more} more`] : letters);
}

/** A side's phrase in quotation marks, or what is said of a side that has none. */
export function phraseOf(side: DifferenceSide, longest: number): Markup {
  if (side.span === null)
    return html`<span class="absent">${side.text === '' ? 'not found' : isolated(side.text, longest)}</span>`;
  return html`${quoted(side.text, longest)}`;
}

/** Whether a phrase is a sentence of its article, and so stands whole where it stands. */
export const isWholeSentence = ({ sentences, text }: Article, { start, end }: Span): boolean =>
  sentences.some((one) => text.slice(one.start, one.end).trim() === text.slice(start, end).trim());

const PHRASE = 220;
const SPEAKER = 60;

/** The difference as one sentence, made from its sides alone: `A quotes “US troops”; B writes “American forces”.` */
export const sentenceOf = (difference: Difference, view: EventView, hasSpeakers = true): Markup =>
  html`${differenceSentence(difference)
    .filter(({ kind }) => hasSpeakers || kind !== 'speaker')
    .map((piece) => pieceOf(piece, view))}`;

function pieceOf(piece: SentencePiece, view: EventView): Insert {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'articles':
      return lettersOf(piece.sides, view, piece.areMissing);
    case 'phrase':
      return quoted(piece.text, PHRASE);
    case 'told':
      return isolated(piece.text, PHRASE * 2);
    case 'speaker':
      return html` <span class="voice">(${isolated(piece.text, SPEAKER)})</span>`;
  }
}

/** `B is a near copy of A: 96 % of A and 97 % of B stand in 2 shared passages.` */
export function reuseSentence(pair: ReusePair, view: EventView): Markup {
  const name = (id: string): Markup => {
    const lettered = view.articleOf(id);
    return lettered === undefined ? isolated(id, 40) : letterMark(lettered);
  };
  const [left, right] = [name(pair.left), name(pair.right)];
  return html`${right} ${relationVerb(sharingOf(pair, pair.right))} ${left}: ${percent(pair.coverage.left)} of the words of ${left} and ${percent(pair.coverage.right)} of those of ${right} stand in ${counted(pair.passages.length, 'shared passage')}.`;
}

/** `sentence 3`, `sentences 3–5`, `sentences 3, 7`. */
export function sentenceNumbers(sentences: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const index of sentences) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] + 1 === index) last[1] = index;
    else runs.push([index, index]);
  }
  const words = runs.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(', ');
  return `sentence${sentences.length === 1 ? '' : 's'} ${words}`;
}

/** A statement named by the beginning of its first sentence, in the first article that makes it. */
export function statementWords({ members }: NumberedStatement, view: EventView, longest: number): Markup {
  const [index, sentences] = [...members].sort(([a], [b]) => a - b)[0] ?? [];
  const article = view.articles[index ?? -1]?.article;
  const span = article?.sentences[sentences?.[0] ?? -1];
  if (article === undefined || span === undefined) return html``;
  return html`<span dir="auto">${clipped(article.text.slice(span.start, span.end), longest)}</span>`;
}
