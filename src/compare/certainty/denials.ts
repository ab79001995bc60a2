import { halfNegatives } from '../../language/data/en/certainty.ts';
import { smallNumbers } from '../../language/data/en/number-words.ts';
import { areAntonyms } from '../../language/lexical-relations.ts';
import { findNegations } from '../../language/negations.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { otherSide, type SideName } from '../../model/sides.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isParallel } from '../context/context.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import { rangeOfSpan } from '../side.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isContentWord } from '../words.ts';

/** Words between a negation and the word that it denies: `did not say when`. */
const REACH = 4;

export const negationsIn = (side: LinkedSide): readonly TokenRange[] =>
  denialsOf(side).flatMap((span) => rangeOfSpan(side, span) ?? []);

export const isNegative = (side: LinkedSide, index: number): boolean =>
  denialsOf(side).some((span) => overlaps(span, at(side.tokens, index)));

/** What denies, and `yet to`, `far from`, `non-`, which deny in two tokens of which neither does by itself. */
function denialsOf({ tokens }: LinkedSide): readonly Span[] {
  const pairs = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const isDenial =
      (token.norm === 'non' && next?.text === '-') ||
      (token.norm === 'yet' && next?.norm === 'to') ||
      (token.norm === 'far' && next?.norm === 'from');
    return isDenial && next !== undefined ? [{ start: token.start, end: next.end }] : [];
  });
  return [...findNegations(tokens), ...pairs];
}

const deniers = new Set('nobody nothing none neither nowhere'.split(' '));

/** The first content word behind the negation, in its clause, that something on the other side can stand for. */
export function deniedWord(linked: LinkedSentences, name: SideName, from: number): number | null {
  const side = linked[name];
  if (deniers.has(at(side.tokens, from - 1).norm)) return deniedVerb(side, from);
  for (let index = from; index < Math.min(side.tokens.length, from + REACH); index += 1) {
    const token = at(side.tokens, index);
    if (token.kind === 'punctuation') return null;
    if (!isContentWord(token)) continue;
    // `but not to the two bases`: what is denied is no number.
    if (token.kind === 'number' || smallNumbers.has(token.norm)) return null;
    return side.groupAt[index] !== undefined || oppositeOf(linked, name, index) !== undefined ? index : null;
  }
  return null;
}

const SUBJECT_REACH = 12;

/** `None of the hostages was harmed`: who did not is denied by what they did. */
function deniedVerb(side: LinkedSide, from: number): number | null {
  for (let index = from; index < Math.min(side.tokens.length, from + SUBJECT_REACH); index += 1) {
    const token = at(side.tokens, index);
    if (token.kind === 'punctuation' && token.text !== '-') return null;
    if (isContentWord(token) && isVerbAt(side, index))
      return side.groupAt[index] === undefined ? null : index;
  }
  return null;
}

/** `were not included` / `excluding`: the one opposite in a sentence that says the same, where no link joins them. */
export function oppositeOf(linked: LinkedSentences, name: SideName, denied: number): number | undefined {
  if (!isParallel(linked) || linked[name].groupAt[denied] !== undefined) return undefined;
  const { lemma } = at(linked[name].tokens, denied);
  const found = linked[otherSide(name)].tokens.flatMap((token, index) =>
    isContentWord(token) && areAntonyms(lemma, token.lemma) ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** `not able` / `unable`, `lack of civility` / `incivility`: the other side denies the word by its first syllable. */
export function isNegated({ norm, lemma }: Token, denied: Token): boolean {
  const stem = /^(?:un|in|im|ir|il|dis|non)(\p{L}{4,})$/u.exec(lemma)?.[1];
  return (
    (halfNegatives.has(norm) && !areAntonyms(denied.lemma, lemma)) ||
    (stem !== undefined && (stem === denied.lemma || areAntonyms(lemma, stem)))
  );
}

/** Whether a negation, or a word that denies by itself (`hardly`, `unable`), stands near the word, which is no such itself. */
export function isDenied(side: LinkedSide, index: number): boolean {
  const near = side.tokens
    .slice(Math.max(0, index - REACH - 2), index + REACH)
    .filter((token) => token !== side.tokens[index]);
  const negations = denialsOf(side);
  return near.some(
    (token) => halfNegatives.has(token.norm) || negations.some((span) => overlaps(span, token)),
  );
}
