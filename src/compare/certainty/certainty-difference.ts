import { particles } from '../../language/data/en/particles.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import { sideOfRange } from '../side.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';

export const describe = (
  linked: LinkedSentences,
  left: TokenRange,
  right: TokenRange,
  weight: number,
): FoundDifference => ({
  kind: 'certainty',
  statement: linked.statement,
  sides: [
    sideOfRange(linked.left, withParticle(linked.left, left)),
    sideOfRange(linked.right, withParticle(linked.right, right)),
  ],
  weight,
  detail: '',
  cautions: [],
});

/** `called out`, `sets up`: the particle belongs to the verb. */
const withParticle = (side: LinkedSide, { start, end }: TokenRange): TokenRange =>
  particles.has(side.tokens[end]?.norm ?? '') &&
  (isVerbAt(side, end - 1) || side.tokens[end + 1]?.isFunctionWord === true)
    ? { start, end: end + 1 }
    : { start, end };
