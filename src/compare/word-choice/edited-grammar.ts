import { negativeWords } from '../../language/data/en/negations.ts';
import { at } from '../../model/list.ts';
import { sideOfRange } from '../side.ts';
import { rangeOf } from '../token-range.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange, WordGroup } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isQuantifier, isWord } from '../words.ts';

/** In a near-copy an editor's `a` for `the` is an edit like others; between own wordings it is nothing. */
export function editedGrammar(linked: LinkedSentences): FoundDifference[] {
  return linked.groups
    .filter((group) => {
      const [left, right] = [normsOf(linked.left, group.left), normsOf(linked.right, group.right)];
      // A `not` put in is a matter of negation.
      return hasGrammar(linked, group) && left !== right && !isDenying(left) && !isDenying(right);
    })
    .map((group) => {
      const isOfAmount = isAmount(linked.left, group.left) && isAmount(linked.right, group.right);
      const shown = (side: LinkedSide, indices: readonly number[]): TokenRange =>
        isOfAmount ? withNoun(side, rangeOf(indices)) : rangeOf(indices);
      return {
        kind: isOfAmount ? 'scope' : 'word-choice',
        statement: linked.statement,
        sides: [
          sideOfRange(linked.left, shown(linked.left, group.left)),
          sideOfRange(linked.right, shown(linked.right, group.right)),
        ],
        weight: isOfAmount ? weights.scopeOther : weights.wordChoiceGrammar,
        detail: '',
        cautions: [],
      };
    });
}

/** Closed-class words on one side at least: `gets to` / `has to` is no choice between two words of content. */
const hasGrammar = ({ left, right }: LinkedSentences, group: WordGroup): boolean =>
  group.kind === 'grammar' ||
  (group.kind === 'other' &&
    [
      group.left.map((index) => at(left.tokens, index)),
      group.right.map((index) => at(right.tokens, index)),
    ].some((tokens) => !tokens.some(isContentWord)));

/** `several witnesses` / `all witnesses`: how many of them is no grammar. */
const isAmount = (side: LinkedSide, indices: readonly number[]): boolean =>
  indices.some((index) => isQuantifier(at(side.tokens, index)));

function withNoun({ tokens }: LinkedSide, { start, end }: TokenRange): TokenRange {
  const next = tokens[end];
  return { start, end: next !== undefined && isContentWord(next) ? end + 1 : end };
}

const isDenying = (words: string): boolean => words.split(' ').some((word) => negativeWords.has(word));

const normsOf = (side: LinkedSide, indices: readonly number[]): string =>
  indices
    .map((index) => at(side.tokens, index))
    .filter(isWord)
    .map((token) => token.norm)
    .join(' ');
