import type { FindingLevel, FindingRelation, GatePolicy } from '../model/gate.ts';

/** The relations that the gate reports, the closest first. */
export const findingRelations: readonly FindingRelation[] = [
  'identical',
  'near-duplicate',
  'excerpt',
  'partial',
];

export const defaultFailOn: readonly FindingRelation[] = ['identical', 'near-duplicate'];

/** How loud a relation is where the policy does not fail on it: shared paragraphs are worth a look, a shared quote a note. */
const otherwise: Readonly<Record<FindingRelation, Exclude<FindingLevel, 'error'>>> = {
  identical: 'warning',
  'near-duplicate': 'warning',
  excerpt: 'warning',
  partial: 'note',
};

export const levelOf = (relation: FindingRelation, policy: GatePolicy): FindingLevel =>
  policy.failOn.includes(relation) ? 'error' : otherwise[relation];
