import { at } from '../../model/list.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import { notBeforeVerb } from '../data/en/saying-verbs.ts';
import { capitalsOf } from '../names/runs.ts';
import type { Token } from '../token.ts';
import { opensClause } from './clauses.ts';
import { passiveOf } from './passive.ts';
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
  if (norm !== lemma && !norm.endsWith('s')) return true;
  if (norm === 'says') return true;
  if (before === undefined || before.kind !== 'word') return false;
  const endsName = sentence.names.some((name) => name.end === before.end);
  if (norm !== lemma)
    return (
      endsName ||
      SUBJECT_PRONOUN.test(before.norm) ||
      (!before.isFunctionWord && isFollowedByClause(tokens, index))
    );
  const isPlural = before.norm.endsWith('s') && before.norm !== before.lemma && !before.isFunctionWord;
  return (
    (norm === 'say' || isFollowedByClause(tokens, index)) && (SUBJECT_PRONOUN.test(before.norm) || isPlural)
  );
}

/** `The company claims that`, `minister warns tax will rise`; not `insurance claims will rise`. */
const isFollowedByClause = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.norm === 'that' || opensClause(tokens, index + 1);
