import type { ReusePair } from './reuse.ts';

/** One measured likeness or difference of two articles. */
export interface EvidenceItem {
  readonly name: string;
  /** The kind of evidence that it belongs to; items of a kind correct each other. */
  readonly group: string;
  readonly meaning: string;
  /** 0 to 1. */
  readonly value: number;
  /** Log-odds that the item adds from 0 to 1. */
  readonly weight: number;
  /** Log-odds that this value adds, against the usual value: positive speaks for one event. */
  readonly contribution: number;
}

export interface EvidenceSum {
  readonly group: string;
  readonly contribution: number;
}

/** The evidence for and against two articles reporting one event, and what they share word for word. */
export interface Explanation {
  readonly left: string;
  readonly right: string;
  /** Probability that the two report one event, judged as a pair among the articles given. */
  readonly probability: number;
  readonly threshold: number;
  readonly verdict: 'joined' | 'not joined';
  /** Whether grouping put them into one event, where the other articles have a vote too. */
  readonly isGroupedTogether: boolean;
  readonly for: readonly EvidenceSum[];
  readonly against: readonly EvidenceSum[];
  readonly features: readonly EvidenceItem[];
  readonly reuse: ReusePair;
  /** How copies are searched for in a collection; absent where that was not asked. */
  readonly copySearch?: CopySearch;
}

/** How candidates for copies are found, and how surely. */
export interface CopySearch {
  /** A shared run of so many words outside furniture is always found. */
  readonly passageWords: number;
  readonly shingleWords: number;
  readonly signatureSlots: number;
  /** Bands of a signature, of which one must agree, and rows of each. */
  readonly bands: number;
  readonly rows: number;
  /** Probability that two texts share a band, for some Jaccard similarities. */
  readonly recall: readonly { readonly jaccard: number; readonly probability: number }[];
}
