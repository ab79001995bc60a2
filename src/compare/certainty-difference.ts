import { sideOfRange } from './side.ts';
import type { FoundDifference, LinkedSentences, TokenRange } from './view.ts';

export const describe = (
  linked: LinkedSentences,
  left: TokenRange,
  right: TokenRange,
  weight: number,
): FoundDifference => ({
  kind: 'certainty',
  statement: linked.statement,
  sides: [sideOfRange(linked.left, left), sideOfRange(linked.right, right)],
  weight,
  detail: '',
  cautions: [],
});
