import type { AnalysedArticle } from '../../language/analysis.ts';
import { endings } from '../../language/data/en/cut-text.ts';
import type { EventView } from '../view.ts';
import { startsMidStory } from './mid-story.ts';

const TRAILING = /(?:\.{3}|…)[\s"”’'»)\]]*$/u;
/** What is shorter may be a caption or a note without a full stop. */
const LEAST_SENTENCES = 3;
const LAST_CHARACTERS = 400;
const LONG_LINE = 120;
/** A word in small letters (a name is a byline's), or a comma: nothing ends so. */
const OPEN = /(?:\s\p{Ll}[\p{L}'’-]*|,)$/u;

/**
 * Why an article is known in part only, in words that go on after its id, or null: it starts mid-story, breaks off, is a
 * headline only, or is an excerpt of another.
 */
export function knownInPart(analysed: AnalysedArticle, { reuse }: Pick<EventView, 'reuse'>): string | null {
  const { article, sentences } = analysed;
  if (sentences.length === 0) return 'has no text, so that nothing can be found in it';
  if (startsMidStory(analysed) !== null) return 'starts mid-story: it may stand in the part that is missing';
  if (breaksOff(analysed)) return 'breaks off: it may stand in the part that is missing';
  const isExcerpt = reuse.some(
    ({ left, right, relation, coverage }) =>
      relation === 'excerpt' &&
      (coverage.left >= coverage.right ? left === article.id : right === article.id),
  );
  return isExcerpt ? 'is an excerpt of another article here: it may have been cut, not left out' : null;
}

/**
 * Whether the text ends in dots, in the words of a teaser (`Read more`), or inside a long line without a closing mark. A short
 * last line without one is a byline or a note.
 */
export function breaksOff({ article, sentences }: AnalysedArticle): boolean {
  if (sentences.length < LEAST_SENTENCES) return false;
  const end = article.text.trimEnd().slice(-LAST_CHARACTERS);
  const folded = end.toLowerCase();
  if (TRAILING.test(end) || endings.some((phrase) => folded.endsWith(phrase))) return true;
  const lastLine = end.slice(end.lastIndexOf('\n') + 1);
  return lastLine.length >= LONG_LINE && OPEN.test(lastLine);
}
