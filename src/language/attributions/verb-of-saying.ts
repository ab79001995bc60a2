import type { Span } from '../../model/span.ts';
import type { VerbClass } from '../data/en/saying-verbs.ts';

/** A verb of saying in its sentence; numbers index the sentence's tokens. */
export interface VerbOfSaying extends Span {
  readonly text: string;
  readonly verbClass: VerbClass;
  readonly index: number;
  /** Where its own clause starts, comma included: the content of the verb before ends here. */
  readonly clauseFrom: number;
  /** The first token of what is said, where it follows. */
  readonly contentFrom: number;
  /** True where what is said stands before the verb: `…, he said`. */
  readonly contentBefore: boolean;
  /** `saying`, `adding`: no subject of its own. */
  readonly isParticiple: boolean;
  /** The auxiliary of a passive: `it was announced that`, `he was quoted as saying`; null for an active verb. */
  readonly passive: { readonly auxiliary: number; readonly isCited: boolean } | null;
}

/** The auxiliary of a verb of saying in the passive. */
export type Passive = VerbOfSaying['passive'];

export const SUBJECT_PRONOUN = /^(?:i|we|you|they|he|she|it|who)$/u;
