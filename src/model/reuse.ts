import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  familySchema,
  passageSchema,
  reuseDocumentSchema,
  reusePairSchema,
  reuseRelationSchema,
} from './schema.ts';

export type ReuseRelation = z.infer<typeof reuseRelationSchema>;
export type Passage = DeepReadonly<z.infer<typeof passageSchema>>;
export type ReusePair = DeepReadonly<z.infer<typeof reusePairSchema>>;
export type Family = DeepReadonly<z.infer<typeof familySchema>>;
export type ReuseDocument = DeepReadonly<z.infer<typeof reuseDocumentSchema>>;
