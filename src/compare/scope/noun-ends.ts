import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import { classesOf } from '../grammar/side-classes.ts';
import { isTime } from '../grammar/times.ts';
import type { LinkedSide, TokenRange } from '../view.ts';
import { isContentWord, isPastForm } from '../words.ts';
import { isInName, nounOpeners } from './noun-modifiers.ts';

const MAX_COMPLEMENT = 6;

const closers = new Set(['in', 'for', 'from', 'with', 'against', 'near']);

const fillers = new Set([...nounOpeners, 'all', 'two', 'both', "'s", '’s', '-']);

export function endOfComplement(
  run: TokenRange,
  side: LinkedSide,
  isFree: (index: number) => boolean,
): number {
  const opener = side.tokens[run.end];
  const last = at(side.tokens, run.end - 1);
  if (opener === undefined || !isContentWord(last) || classesOf(side)[run.end - 1] === 'adverb')
    return run.end;
  // `accused Venn of theft`, `caught in Marsk for trespassing`: what follows a name belongs to the verb.
  if (
    isInName(side, last) ||
    sayingVerbs.has(last.lemma) ||
    /ing$/u.test(side.tokens[run.end + 1]?.norm ?? '')
  )
    return run.end;
  if (opener.norm !== 'of' && (!closers.has(opener.norm) || isVerbLike(at(side.tokens, run.end - 1))))
    return run.end;
  let end = run.end;
  for (let index = run.end + 1; index < Math.min(side.tokens.length, run.end + MAX_COMPLEMENT); index += 1) {
    const token = at(side.tokens, index);
    if (fillers.has(token.norm)) continue;
    if (!isContentWord(token)) break;
    // `of the Republic of Ruvania` with Ruvania linked near by: the complement is there, told in another way.
    if (!isFree(index) || isPartOfLongerName(side, token, index)) return run.end;
    end = index + 1;
  }
  // `captain in the final minute`: when it was.
  if (opener.norm !== 'of' && isTime(side, at(side.tokens, Math.max(run.end, end - 1)))) return run.end;
  // `schools in rural areas.` belongs to the noun only where the sentence ends with both, or their verb follows.
  return opener.norm === 'of' || endsThere(side, end) ? end : run.end;
}

/** `said in an interview`: what follows belongs to a verb and narrows no noun. */
const isVerbLike = (token: Token): boolean =>
  isPastForm(token) || /ing$/u.test(token.norm) || sayingVerbs.has(token.lemma);

const endsThere = (side: LinkedSide, end: number): boolean =>
  /^[.!?]$/u.test(side.tokens[end]?.text ?? '.') || /^(?:be|have|modal)$/u.test(classesOf(side)[end] ?? '');

const isPartOfLongerName = (side: LinkedSide, token: Token, index: number): boolean =>
  side.sentences.some(({ names }) =>
    names.some(
      (name) =>
        overlaps(name, token) && name.end > at(side.tokens, Math.min(side.tokens.length - 1, index + 1)).end,
    ),
  );

const determiners = new Set('this that these those its their his her our all no'.split(' '));

/** Of a long run only the words that belong to the noun: from its end back over content words, and a determiner. */
export function startOfNoun(run: TokenRange, side: LinkedSide): number {
  let start = run.end;
  for (let index = run.end - 1; index >= 0; index -= 1) {
    const token = at(side.tokens, index);
    const isInside = index >= run.start && (isContentWord(token) || token.norm === 'and');
    if (!isInside) return determiners.has(token.norm) && start < run.end ? index : start;
    start = index;
  }
  return start;
}

const isVerbBehind = (token: Token): boolean => isPastForm(token) || sayingVerbs.has(token.lemma);

export function endOfNoun(run: TokenRange, side: LinkedSide): number {
  let end = run.start;
  // `processing agent noticed`: the verb behind the noun tells what it did.
  while (
    end < run.end &&
    isContentWord(at(side.tokens, end)) &&
    (end === run.start || !isVerbBehind(at(side.tokens, end)))
  )
    end += 1;
  return Math.max(end, run.start + 1);
}
