import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import { irregularPlurals } from '../language/data/en/units.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { isContentWord } from './conflicts/disagreement.ts';
import type { Phrase } from './phrase-words.ts';

/** The longest phrase, in tokens; what is longer is a list. */
const LONGEST = 12;
/** Closed-class words inside a phrase: `withdrawal of US troops`, `the army's leader`. */
const INSIDE = /^(?:of|the|an?|['’]s|its|his|her|their)$/u;
const VERB_FORM = /(?:ed|ing)$/u;

/**
 * The phrases of a sentence: its content words in runs, each with the closed-class words in front of it. `Of` joins two
 * runs; marks, conjunctions, other prepositions, auxiliaries and verbs part them. By form alone, without a tagger, so
 * that a verb is seen where it is a verb of saying, an irregular form (`sold`), or an inflected form with no word of
 * content behind it (`released the men`, but `limited edition`).
 */
export function chunksOf(tokens: readonly Token[]): readonly Phrase[] {
  const chunks: Phrase[] = [];
  let start = 0;
  let hasContent = false;
  const close = (end: number): void => {
    if (hasContent) chunks.push({ tokens, start, end });
    start = end;
    hasContent = false;
  };
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'punctuation' && !isInside(tokens, place)) {
      close(place);
      start = place + 1;
    } else if (hasContent && (parts(tokens, place) || place - start >= LONGEST)) close(place);
    if (isContentWord(token) || token.kind === 'number') hasContent = true;
  }
  close(tokens.length);
  return chunks;
}

/** `12-year-old`, `$3.5`: a mark between two words that touch it, or before a number. */
function isInside(tokens: readonly Token[], place: number): boolean {
  const { start, end, text } = at(tokens, place);
  const [before, after] = [tokens[place - 1], tokens[place + 1]];
  if (/^[$€£¥%]$/u.test(text)) return true;
  return /^[-–/&.']$/u.test(text) && before?.end === start && after?.start === end;
}

/** Whether a new phrase begins at a token behind content words. */
function parts(tokens: readonly Token[], place: number): boolean {
  const token = at(tokens, place);
  const before = at(tokens, place - 1);
  if (token.isFunctionWord) return !INSIDE.test(token.norm) || (token.norm !== 'of' && !continues(before));
  if (!isContentWord(token)) return false;
  return isVerb(tokens, place) || (isVerb(tokens, place - 1) && !before.isFunctionWord);
}

/** `of` and what ends in a possessive go on. */
const continues = ({ norm }: Token): boolean => norm === 'of' || /^['’]s$/u.test(norm);

function isVerb(tokens: readonly Token[], place: number): boolean {
  const { norm, lemma, kind } = at(tokens, place);
  if (kind !== 'word') return false;
  if (sayingVerbs.has(lemma)) return true;
  // Inflected, and no plural: a verb (`sold`), or a comparative.
  if (norm === lemma || norm.endsWith('s') || irregularPlurals.has(norm)) return false;
  if (!VERB_FORM.test(norm)) return !/(?:er|est)$/u.test(norm);
  const next = tokens[place + 1];
  return next === undefined || next.kind !== 'word' || (next.isFunctionWord && next.norm !== 'of');
}
