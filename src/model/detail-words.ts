import type { DifferenceDetail } from './difference.ts';

/**
 * What is seen beside the sides of a difference, as a few plain words: `another spelling; B stands alone`.
 *
 * @param nameOf what an article is called, by its id
 */
export const detailWords = (
  details: readonly DifferenceDetail[],
  nameOf: (article: string) => string,
): string => details.map((detail) => wordsOf(detail, nameOf)).join('; ');

function wordsOf(detail: DifferenceDetail, nameOf: (article: string) => string): string {
  switch (detail.kind) {
    case 'words':
      return detail.text;
    case 'places':
      return `sentence ${detail.of.map(placeWords).join(', ')}`;
    case 'nearest':
      return `nearest in ${nameOf(detail.article)} ${detail.score.toFixed(2)}`;
    case 'alone':
      return `${nameOf(detail.article)} stands alone`;
  }
}

export type Place = Extract<DifferenceDetail, { readonly kind: 'places' }>['of'][number];

/** `3 of 14`, `9 of 15 and in the headline`. */
export const placeWords = ({ sentence, sentences, isInHeadline }: Place): string =>
  `${sentence + 1} of ${sentences}${isInHeadline ? ' and in the headline' : ''}`;
