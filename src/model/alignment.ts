import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  alignmentSchema,
  clauseSchema,
  conflictSchema,
  sentenceLinkSchema,
  statementSchema,
} from './schema/alignment.ts';
import type { Sides } from './sides.ts';
import type { Span } from './span.ts';

export type Conflict = DeepReadonly<z.infer<typeof conflictSchema>>;
export type Clause = DeepReadonly<z.infer<typeof clauseSchema>>;
export type SentenceLink = DeepReadonly<z.infer<typeof sentenceLinkSchema>>;
export type Alignment = DeepReadonly<z.infer<typeof alignmentSchema>>;
export type Statement = DeepReadonly<z.infer<typeof statementSchema>>;

/** Scores of sentence links below this are right about six times in ten; above, nine times. */
export const UNSURE_LINK = 0.6;

/** One pair of words that stand for each other, as spans into the two strings; many-to-many links are several. */
export interface WordLink extends Sides<Span> {
  /** How sure, 0 to 1. */
  readonly score: number;
}
