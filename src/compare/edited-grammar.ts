import { negativeWords } from '../language/data/en/negations.ts';
import { at } from '../model/list.ts';
import { sideOfRange } from './side.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { isWord } from './words.ts';

/** In a near-copy an editor's `a` for `the` is an edit like others; between own wordings it is nothing. */
export function editedGrammar(linked: LinkedSentences): FoundDifference[] {
  return linked.groups
    .filter((group) => {
      const [left, right] = [normsOf(linked.left, group.left), normsOf(linked.right, group.right)];
      // A `not` put in is a matter of negation.
      return group.kind === 'grammar' && left !== right && !isDenying(left) && !isDenying(right);
    })
    .map((group) => ({
      kind: 'word-choice',
      statement: linked.statement,
      sides: [sideOfRange(linked.left, rangeOf(group.left)), sideOfRange(linked.right, rangeOf(group.right))],
      weight: weights.wordChoiceGrammar,
      detail: '',
      cautions: [],
    }));
}

const isDenying = (words: string): boolean => words.split(' ').some((word) => negativeWords.has(word));

const normsOf = (side: LinkedSide, indices: readonly number[]): string =>
  indices
    .map((index) => at(side.tokens, index))
    .filter(isWord)
    .map((token) => token.norm)
    .join(' ');

const rangeOf = (indices: readonly number[]): TokenRange => ({
  start: at(indices, 0),
  end: at(indices, indices.length - 1) + 1,
});
