/** What the left phrase is to the right one: the same, another of its kind, the broader or narrower term, … */
export type PhraseRelation = 'equal' | 'similar' | 'broader' | 'narrower' | 'opposite' | 'related';

export const phraseRelations: readonly PhraseRelation[] = [
  'equal',
  'similar',
  'broader',
  'narrower',
  'opposite',
  'related',
];

/** What the right phrase is to the left one. */
export const mirroredRelation = (relation: PhraseRelation): PhraseRelation =>
  relation === 'broader' ? 'narrower' : relation === 'narrower' ? 'broader' : relation;
