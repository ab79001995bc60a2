import { selfDescriptionWords } from '../data/en/outlets.ts';
import { phraseOf } from './line-shape.ts';
import { isOutlet } from './names.ts';

const media = new Set(selfDescriptionWords);

/** A paragraph about the outlet is not longer, in characters. */
const MAX_LENGTH = 1200;

/** `The Northern Gazette is a daily news site …`, `Example News covers …`, `Founded in 1990, …` begins no such line. */
const OPENING =
  /^((?:The )?[\p{L}\p{N}][\p{L}\p{N}.'’&-]*(?: [\p{L}\p{N}&][\p{L}\p{N}.'’&-]*){0,5}?),? (?:is|are|was founded|covers|provides|delivers|brings you|aims|offers)\b ?([^.!?]{10,400})/u;

/**
 * The outlet that a paragraph at the end of a text describes as itself, or null where it describes anything else.
 *
 * A report may speak of an outlet too, so three things must come together: the name says that it is one (or the
 * paragraph calls it a news site, newspaper …), the words of the trade follow in the same sentence, and the
 * article mentions the name nowhere else, or opens with it.
 *
 * @param body makes the text in front of the paragraph; asked only where the rest fits
 */
export function readSelfDescription(paragraph: string, body: () => string): string | null {
  if (paragraph.length > MAX_LENGTH) return null;
  const match = OPENING.exec(paragraph);
  const name = match?.[1] ?? '';
  if (match === null || !/\p{Lu}/u.test(name)) return null;
  const says = phraseOf(match[2] ?? '')
    .split(' ')
    .slice(0, 30);
  const trade = says.filter((word) => media.has(word)).length;
  const bare = name.replace(/^The /, '');
  if (isOutlet(name) ? trade < 1 : trade < 2) return null;
  const above = body();
  if (above === '') return null;
  return opensWith(above, bare) || !above.includes(bare) ? name : null;
}

/** The outlet's banner stands on the first line: then a mention in the article (`told the Daily`) speaks for it too. */
const opensWith = (text: string, name: string): boolean =>
  phraseOf(text.slice(0, 2 * name.length)).startsWith(phraseOf(name));
