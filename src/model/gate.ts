import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  checkDocumentSchema,
  copyChangeSchema,
  findingSchema,
  regionSchema,
  sourcePlaceSchema,
  unreadableSchema,
} from './schema/check.ts';

export type Region = DeepReadonly<z.infer<typeof regionSchema>>;
export type SourcePlace = DeepReadonly<z.infer<typeof sourcePlaceSchema>>;
export type CopyChange = DeepReadonly<z.infer<typeof copyChangeSchema>>;
export type Finding = DeepReadonly<z.infer<typeof findingSchema>>;
export type Unreadable = DeepReadonly<z.infer<typeof unreadableSchema>>;
export type CheckDocument = DeepReadonly<z.infer<typeof checkDocumentSchema>>;

export type Verdict = CheckDocument['verdict'];
export type FindingLevel = Finding['level'];
/** What the gate reports and can be told to fail on: every relation but `independent`. */
export type FindingRelation = Finding['relation'];
export type GatePolicy = CheckDocument['policy'];
