import type { AnalysedArticle } from '../language/analysis.ts';

/** English text is two fifths closed-class words; other languages share a few of their spellings. */
const ENGLISH_SHARE = 0.25;
const FOREIGN_SHARE = 0.12;
/** Headlines and lists have few closed-class words in any language. */
const ENOUGH_WORDS = 30;

/**
 * True where two articles are in different languages: as they say, or, where they do not say, because one is English
 * and the other is not. Names and numbers alone would link them by accident.
 */
export function areInDifferentLanguages(left: AnalysedArticle, right: AnalysedArticle): boolean {
  const { language: a } = left.article;
  const { language: b } = right.article;
  if (a !== null && b !== null) return a !== b;
  const shares = [closedClassShare(left), closedClassShare(right)];
  return shares.some((share) => share > ENGLISH_SHARE) && shares.some((share) => share < FOREIGN_SHARE);
}

/** Share of English closed-class words; between the bounds, so that nothing follows, where the text is too short. */
function closedClassShare({ sentences }: AnalysedArticle): number {
  let words = 0;
  let closed = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.kind === 'word') words += 1;
      if (token.kind === 'word' && token.isFunctionWord) closed += 1;
    }
  }
  return words < ENOUGH_WORDS ? (ENGLISH_SHARE + FOREIGN_SHARE) / 2 : closed / words;
}
