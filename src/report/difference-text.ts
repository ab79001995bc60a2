import type { Difference, DifferenceSide } from '../model/difference.ts';
import { detailOf } from './difference-detail.ts';
import { differenceSentence, type SentencePiece, saysDetail } from './difference-sentence.ts';
import { shortened } from './layout.ts';
import { oneLine } from './plain.ts';

/** `A`, `A and B`, `A, B and C`. */
export function listedWords(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Of more articles the first are named, and how many more there are. */
const NAMED = 8;

/**
 * The sentence of a difference as plain text, with what its note adds behind a dash.
 *
 * @param nameOf what an article is called, by its id
 * @param longest columns that a phrase may take
 * @param hasSpeakers whether it is told who speaks
 */
export function differenceText(
  difference: Difference,
  nameOf: (article: string) => string,
  longest: number,
  hasSpeakers = true,
): string {
  const sentence = differenceSentence(difference)
    .filter(({ kind }) => hasSpeakers || kind !== 'speaker')
    .map((piece) => pieceText(piece, nameOf, longest))
    .join('');
  const detail = saysDetail(difference) ? '' : oneLine(detailOf(difference, nameOf));
  return detail === '' ? sentence : `${sentence.replace(/\.$/u, '')} – ${detail}.`;
}

function pieceText(piece: SentencePiece, nameOf: (article: string) => string, longest: number): string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'articles':
      return articleWords(piece.sides, piece.areMissing, nameOf);
    case 'phrase':
      return `“${begun(piece.text, longest)}”`;
    case 'told':
      return oneLine(piece.text);
    case 'speaker':
      return ` (${begun(piece.text, SPEAKER)})`;
  }
}

/** The beginning of a text, cut between two words. */
function begun(text: string, columns: number): string {
  const cut = shortened(text, columns);
  const space = cut.endsWith('…') ? cut.lastIndexOf(' ') : -1;
  return space > columns / 2 ? `${cut.slice(0, space)} …` : cut;
}

const SPEAKER = 50;

function articleWords(
  sides: readonly DifferenceSide[],
  areMissing: boolean,
  nameOf: (article: string) => string,
): string {
  if (areMissing && sides.length > NAMED) return `${sides.length} articles`;
  const names = sides.slice(0, NAMED).map(({ article }) => oneLine(nameOf(article)));
  const more = sides.length - names.length;
  return listedWords(more > 0 ? [...names, `${more} more`] : names);
}
