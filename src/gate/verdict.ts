import type { FindingRelation, GatePolicy, Unreadable, Verdict } from '../model/gate.ts';
import { levelOf } from './policy.ts';

/**
 * Whether the new articles may pass. The gate fails closed: where a new article could not be read nobody knows what it
 * holds, and that outweighs whatever was found in the others.
 */
export function verdictOf(
  findings: readonly { readonly relation: FindingRelation }[],
  unreadable: readonly Unreadable[],
  policy: GatePolicy,
): Verdict {
  if (unreadable.length > 0) return 'unreadable';
  return findings.some(({ relation }) => levelOf(relation, policy) === 'error') ? 'failed' : 'passed';
}
