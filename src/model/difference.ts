import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { comparisonSchema, limitSchema, namedEntitySchema } from './schema/comparison.ts';
import type {
  differenceDetailSchema,
  differenceKindSchema,
  differenceSchema,
  differenceSideSchema,
  voiceSchema,
} from './schema/difference.ts';

export type DifferenceKind = z.infer<typeof differenceKindSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type DifferenceSide = DeepReadonly<z.infer<typeof differenceSideSchema>>;
export type DifferenceDetail = DeepReadonly<z.infer<typeof differenceDetailSchema>>;
export type Difference = DeepReadonly<z.infer<typeof differenceSchema>>;

/**
 * Differences of less weight are matters of style to most readers: kept in every document, shown smaller, and left out
 * where a reader asks for the main ones.
 */
export const DEFAULT_WEIGHT = 0.25;

export type Comparison = DeepReadonly<z.infer<typeof comparisonSchema>>;

/** What could not be compared, and why. */
export type Limit = DeepReadonly<z.infer<typeof limitSchema>>;

export type NamedEntity = DeepReadonly<z.infer<typeof namedEntitySchema>>;
