import type { AnalysedArticle } from '../../language/analysis.ts';
import { openings } from '../../language/data/en/mid-story.ts';

const LOWER_CASE = /^[“"'‘(\s]*\p{Ll}/u;

/**
 * The first words of a text that points back to something before it: `At the meeting, …`, `He added …`, or a sentence
 * that starts in lower case. Null where the text starts as a story does.
 */
export function startsMidStory({ sentences }: AnalysedArticle): string | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const words = first.tokens.filter((token) => token.kind !== 'punctuation').slice(0, 4);
  const opening = words.map((token) => token.norm).join(' ');
  const shown = words.map((token) => token.text).join(' ');
  if (LOWER_CASE.test(first.text) && words.length > 1) return shown;
  return openings.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `)) ? shown : null;
}
