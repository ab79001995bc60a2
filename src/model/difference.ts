import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  comparisonSchema,
  differenceKindSchema,
  differenceSchema,
  differenceSideSchema,
  namedEntitySchema,
  voiceSchema,
} from './schema.ts';

export type DifferenceKind = z.infer<typeof differenceKindSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type DifferenceSide = DeepReadonly<z.infer<typeof differenceSideSchema>>;
export type Difference = DeepReadonly<z.infer<typeof differenceSchema>>;
export type Comparison = DeepReadonly<z.infer<typeof comparisonSchema>>;

export type NamedEntity = DeepReadonly<z.infer<typeof namedEntitySchema>>;
