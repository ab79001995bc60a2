/** The sentences of one article, in order, that say a statement; `article` is the article's place in its list. */
export interface Member {
  readonly article: number;
  readonly sentences: readonly number[];
}
