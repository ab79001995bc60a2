import { byCodeUnit } from '../../model/list.ts';
import type { Family, ReusePair } from '../../model/reuse.ts';
import type { Clues } from './clues.ts';
import { sourceOf } from './original.ts';
import { provenanceFromClues } from './provenance.ts';

type Parents = NonNullable<Family['parents']>;

interface Step {
  readonly parent: string;
  readonly confidence: number;
  readonly coverage: number;
}

/**
 * The version that each member of a family was most likely made from: of those it shares text with and that came first,
 * the one of which most of its words stand there; of equals the surer one, then the first by id. The original, where it
 * shares text, stands in for members with no such version. Never a circle: a version has its parent before it by date,
 * or by id where dates do not order them.
 *
 * @param pairs those between members of the family
 */
export function parentsOf(
  members: readonly string[],
  original: string | null,
  pairs: readonly ReusePair[],
  cluesOfId: (id: string) => Clues | null,
): Parents {
  const rank = rankOf(members, original, cluesOfId);
  const best = new Map<string, Step>();
  const offer = (article: string, step: Step): void => {
    if ((rank.get(step.parent) ?? 0) >= (rank.get(article) ?? 0)) return;
    const known = best.get(article);
    if (known === undefined || isBetter(step, known)) best.set(article, step);
  };
  for (const pair of pairs) {
    const { left, right, coverage } = pair;
    const clues = { left: cluesOfId(left), right: cluesOfId(right) };
    if (clues.left === null || clues.right === null) continue;
    const { first, confidence } = provenanceFromClues({ left: clues.left, right: clues.right }, pair);
    if (first === 'left' || (first === 'unknown' && left === original))
      offer(right, { parent: left, confidence, coverage: coverage.right });
    if (first === 'right' || (first === 'unknown' && right === original))
      offer(left, { parent: right, confidence, coverage: coverage.left });
  }
  return members.flatMap((article) => {
    const step = best.get(article);
    return step === undefined ? [] : [{ article, parent: step.parent }];
  });
}

const isBetter = (one: Step, other: Step): boolean =>
  (one.coverage - other.coverage ||
    one.confidence - other.confidence ||
    byCodeUnit(other.parent, one.parent)) > 0;

/**
 * The original first, then by the latest time that a date leaves open (without a date last), then those that name no
 * source.
 */
function rankOf(
  members: readonly string[],
  original: string | null,
  cluesOfId: (id: string) => Clues | null,
): ReadonlyMap<string, number> {
  const order = members
    .map((id) => {
      const clues = cluesOfId(id);
      const end = clues?.time?.end ?? Number.POSITIVE_INFINITY;
      const sources = clues === null || sourceOf(clues) === null ? 0 : 1;
      return { id, end: id === original ? Number.NEGATIVE_INFINITY : end, sources };
    })
    .sort((a, b) => compare(a.end, b.end) || a.sources - b.sources || byCodeUnit(a.id, b.id));
  return new Map(order.map(({ id }, index) => [id, index]));
}

/** Also of infinities, which have no difference. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
