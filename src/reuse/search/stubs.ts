import { stubPhrases } from '../data/en/stub-phrases.ts';
import type { ArticleLookUp } from '../versions/provenance.ts';

/** About 100 words; a longer text says something. */
const LONGEST = 700;
/** So many headlines over one short text: it is no version of a story. */
const HEADLINES = 3;

/**
 * Why the versions of one text (`members`) are no story but a notice that a site shows in its place (paywall, error,
 * check for robots); null where they are a story. All are short, and they stand under several headlines or hold a known phrase.
 */
export function stubReason(members: readonly string[], lookUp: ArticleLookUp): string | null {
  const texts = new Set<string>();
  const headlines = new Set<string>();
  for (const id of members) {
    const article = lookUp(id);
    if (article === undefined) continue;
    const { title, text } = article;
    if (text.length > LONGEST) return null;
    texts.add(text);
    if (title !== null) headlines.add(folded(title));
  }
  for (const text of [...texts].map(folded)) {
    const phrase = stubPhrases.find((known) => text.includes(known));
    if (phrase !== undefined) return `a notice in place of the article: ${phrase}`;
  }
  headlines.delete('');
  return headlines.size >= HEADLINES && headlines.size * 2 > members.length
    ? `one short text under ${headlines.size} different headlines`
    : null;
}

const folded = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
