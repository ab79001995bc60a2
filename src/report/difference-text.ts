import type { Difference, DifferenceSide } from '../model/difference.ts';
import { differenceSentence, furtherWords, type SentencePiece } from './difference-sentence.ts';
import { begun } from './layout.ts';
import { oneLine } from './plain.ts';
import { listedFirst } from './words.ts';

/** Of more articles the first are named, and how many more there are. */
const NAMED = 8;

/**
 * The sentence of a difference as plain text, with what it leaves to be said behind a dash.
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
  const detail = oneLine(furtherWords(difference, nameOf));
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

const SPEAKER = 50;

function articleWords(
  sides: readonly DifferenceSide[],
  areMissing: boolean,
  nameOf: (article: string) => string,
): string {
  if (areMissing && sides.length > NAMED) return `${sides.length} articles`;
  return listedFirst(
    sides.map(({ article }) => oneLine(nameOf(article))),
    NAMED,
  );
}
