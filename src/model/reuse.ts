import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  familySchema,
  furnitureSchema,
  passageSchema,
  provenanceEvidenceSchema,
  provenanceSchema,
  reuseDocumentSchema,
  reusePairSchema,
  reuseRelationSchema,
  stubSchema,
} from './schema/reuse.ts';

export type ReuseRelation = z.infer<typeof reuseRelationSchema>;
export type Passage = DeepReadonly<z.infer<typeof passageSchema>>;
export type ReusePair = DeepReadonly<z.infer<typeof reusePairSchema>>;
export type Provenance = DeepReadonly<z.infer<typeof provenanceSchema>>;
export type ProvenanceEvidence = DeepReadonly<z.infer<typeof provenanceEvidenceSchema>>;
export type Family = DeepReadonly<z.infer<typeof familySchema>>;
export type Stub = DeepReadonly<z.infer<typeof stubSchema>>;
export type Furniture = DeepReadonly<z.infer<typeof furnitureSchema>>;
export type ReuseDocument = DeepReadonly<z.infer<typeof reuseDocumentSchema>>;
