import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import type { Token } from '../language/token.ts';
import type { Alignment, SentenceLink, Statement } from '../model/alignment.ts';
import type { DifferenceDetail, DifferenceKind, DifferenceSide } from '../model/difference.ts';
import type { PlacedWords } from '../model/profile.ts';
import type { ReusePair } from '../model/reuse.ts';
import type { Sides } from '../model/sides.ts';

/** What the difference stage is given: the articles in order, and what the stages before found. */
export interface EventView {
  readonly articles: readonly AnalysedArticle[];
  readonly alignments: readonly Alignment[];
  readonly statements: readonly Statement[];
  readonly reuse: readonly ReusePair[];
}

/** What every kind of difference looks at: the event, and its linked sentences with their words linked. */
export interface ComparedEvent extends EventView {
  readonly linked: readonly LinkedSentences[];
}

/** Sentences of two articles that say the same or a part of it, with their words linked. */
export interface LinkedSentences extends Sides<LinkedSide> {
  readonly statement: string | null;
  /** All that links the sentences, as one. */
  readonly link: SentenceLink;
  /** The links by themselves: of several sentences in a row two may say the same and the others a part. */
  readonly parts: readonly SentenceLink[];
  /** Words that stand for each other; a word stands in one group at most. */
  readonly groups: readonly WordGroup[];
  /** Whether the words were linked by an edit script, because the sentences are nearly equal. */
  readonly isEdited: boolean;
}

export interface LinkedSide {
  readonly article: AnalysedArticle;
  readonly sentences: readonly AnalysedSentence[];
  /** Of all the sentences, in order. */
  readonly tokens: readonly Token[];
  /** The group of each token; undefined where nothing on the other side stands for it. */
  readonly groupAt: readonly (WordGroup | undefined)[];
}

/** Words of the left and of the right side that stand for each other, as token indices in rising order. */
export interface WordGroup extends Sides<readonly number[]> {
  /** Of the best link in it, 0 to 1. */
  readonly score: number;
  /**
   * `same`: the same words, in whatever form (`Norway`/`Norwegian`); `grammar`: closed-class words and marks on both sides;
   * `other`: different words.
   */
  readonly kind: 'same' | 'grammar' | 'other';
}

/** A half-open range of token indices of one side. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A difference before it has its number and its note: what one file of `compare/` finds. */
export interface FoundDifference {
  readonly kind: DifferenceKind;
  readonly statement: string | null;
  /** In the order of the articles. */
  readonly sides: readonly DifferenceSide[];
  readonly weight: number;
  /** What is seen, in a few plain words that name no article: `quoted here, reported there`; empty where the sides say it. */
  readonly detail: string;
  /** What is seen and names articles: places, the nearest candidate, who stands alone. */
  readonly facts?: readonly DifferenceDetail[];
  readonly cautions: readonly string[];
  /** What each article (by id) says, as keys that are equal where it is the same in other writing: `14`, `fourteen`. */
  readonly values?: ReadonlyMap<string, string>;
  /** Words that made it so, where the sides speak of whole articles. */
  readonly evidence?: readonly PlacedWords[];
}

/** Finds the differences of one kind. */
export type FindKind = (event: ComparedEvent) => readonly FoundDifference[];
