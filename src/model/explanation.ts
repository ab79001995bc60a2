import type { ReusePair } from './reuse.ts';
import type { Sides } from './sides.ts';

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

/** Things of one kind that two articles have in common or not, the most telling first, as the articles write them. */
export interface Shared {
  readonly common: readonly string[];
  readonly only: Sides<readonly string[]>;
}

/** What both openings say of one thing: who holds an office, how many, which day. */
export interface ComparedSlot {
  readonly slot: 'office' | 'country' | 'figure' | 'weekday' | 'day' | 'year';
  /** Which office or country, or of what the number is: `president`, `Iraq`, `people`; empty for days and years. */
  readonly of: string;
  /** Whether they have one answer in common. */
  readonly isShared: boolean;
  readonly answers: Sides<readonly string[]>;
}

/** One of the two articles, as far as a reader of the argument needs it. */
export interface ExplainedArticle {
  readonly title: string | null;
  /** As in `publishedAt.value`. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly sentences: number;
}

/** What the reasons rest on, in the words of the articles. */
export interface ExplanationFacts {
  readonly articles: Sides<ExplainedArticle>;
  /** Whole days that lie between the two at least; null where a date is missing. */
  readonly daysApart: number | null;
  /** Articles that the two were judged among, themselves included. */
  readonly among: number;
  readonly names: Shared;
  readonly numbers: Shared;
  readonly words: Shared;
  /** Names and words of the first two sentences of each. */
  readonly opening: Shared;
  /** What both openings tell of, alike or differently. */
  readonly slots: readonly ComparedSlot[];
  /** The two sentences that are likest, if any two are alike. */
  readonly sentences: Sides<string> | null;
}

/** The chance that is left where one kind of evidence said nothing. */
export interface WithoutGroup {
  readonly group: string;
  readonly probability: number;
  /** Whether the verdict on the pair would be another one. */
  readonly isTurned: boolean;
}

/** The chance that would be left if the dates were others. */
export interface WithOtherDates {
  readonly dates: 'one day' | 'two weeks apart' | 'not known';
  readonly probability: number;
  /** Whether the verdict on the pair would be another one. */
  readonly isTurned: boolean;
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
  /** Probability before any evidence: the share of such pairs that are one event. */
  readonly prior: number;
  /** What would be left without each kind of evidence that weighs, the weightiest first. */
  readonly without: readonly WithoutGroup[];
  /** Dates are most often missing or wrong, so a reader should know what hangs on them. */
  readonly withOtherDates: readonly WithOtherDates[];
  readonly facts: ExplanationFacts;
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
