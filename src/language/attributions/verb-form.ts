import { at } from '../../model/list.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import { adjectivesOfSaying, notBeforeVerb } from '../data/en/saying-verbs.ts';
import { capitalsOf } from '../names/runs.ts';
import type { Token } from '../token.ts';
import { classesOfTokens } from '../word-classes.ts';
import { opensClause } from './clauses.ts';
import { auxiliaryBefore, passiveOf } from './passive.ts';
import { SUBJECT_PRONOUN } from './verb-of-saying.ts';

/** Tells `he claims` and `officials say` from `the claims` and `to say`, by the words in front. */
export function isVerbForm(sentence: AnalysedSentence, index: number): boolean {
  const { tokens } = sentence;
  const { norm, lemma, isCapitalised } = at(tokens, index);
  const before = tokens[index - 1];
  if (isCapitalised && before !== undefined && before.kind === 'word' && capitalsOf(tokens) === 'sentence')
    return false;
  if (passiveOf(tokens, index) !== null) return true;
  if (norm.endsWith('ing'))
    return before === undefined || before.kind === 'punctuation' || before.norm === 'and';
  if (before !== undefined && (notBeforeVerb.has(before.norm) || before.kind === 'clitic')) return false;
  // `were not told` is a passive that names nobody.
  if (norm !== lemma && !norm.endsWith('s'))
    return auxiliaryBefore(tokens, index) === null && !isAdjective(tokens, index);
  if (norm === 'says') return true;
  if (before === undefined || before.kind !== 'word') return false;
  return norm === lemma ? isPluralVerb(sentence, index, before) : isThirdPerson(sentence, index, before);
}

/** `suspected rebels`, but `suspected the rebels` and `reported.`. */
function isAdjective(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    adjectivesOfSaying.has(at(tokens, index).norm) &&
    next !== undefined &&
    next.kind === 'word' &&
    !next.isFunctionWord &&
    (!next.isCapitalised || /^(?:suspected|alleged)$/u.test(at(tokens, index).norm))
  );
}

const endsName = ({ names }: AnalysedSentence, before: Token): boolean =>
  names.some((name) => name.end === before.end);

/** `The senator insists`, `Rivera claims`, but not `insurance claims will rise`. */
const isThirdPerson = (sentence: AnalysedSentence, index: number, before: Token): boolean =>
  endsName(sentence, before) ||
  SUBJECT_PRONOUN.test(before.norm) ||
  classesOfTokens(sentence.tokens)[index] === 'verb' ||
  (!before.isFunctionWord && isFollowedByClause(sentence.tokens, index));

/** `officials say`, `they claim that`, `prosecutors of the court allege in papers`. */
function isPluralVerb(sentence: AnalysedSentence, index: number, before: Token): boolean {
  const isVerb = classesOfTokens(sentence.tokens)[index] === 'verb';
  const isPlural = before.norm.endsWith('s') && before.norm !== before.lemma && !before.isFunctionWord;
  const isSubject = isPlural || SUBJECT_PRONOUN.test(before.norm) || (isVerb && endsName(sentence, before));
  return (
    isSubject &&
    (isVerb || at(sentence.tokens, index).norm === 'say' || isFollowedByClause(sentence.tokens, index))
  );
}

/** `The company claims that`, `minister warns tax will rise`; not `insurance claims will rise`. */
const isFollowedByClause = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.norm === 'that' || opensClause(tokens, index + 1);
