export { type AlignOptions, alignSentences } from './align/sentences.ts';
export { alignWords } from './align/words.ts';
export { UserError } from './errors.ts';
export { clusterEvents } from './events/cluster-events.ts';
export {
  createEventStream,
  type EventStream,
  type StreamChange,
  type StreamEvent,
  type StreamOptions,
  type StreamState,
} from './events/stream.ts';
export { parseArticle } from './ingest/parse-article.ts';
export { readArticles } from './ingest/read-articles.ts';
export { type Encoder, englishEncoder } from './language/encoder.ts';
export { splitSentences } from './language/sentences.ts';
export { sentenceSimilarity } from './language/similarity.ts';
export type { ArticleInput } from './language/whole-article.ts';
export type { Alignment, Clause, Conflict, SentenceLink, Statement, WordLink } from './model/alignment.ts';
export type {
  Article,
  ArticleDate,
  DatePrecision,
  Excluded,
  ExclusionReason,
  Origin,
} from './model/article.ts';
export type { Comparison, Difference, DifferenceKind, DifferenceSide, Voice } from './model/difference.ts';
export type { Event, EventFace, EventsDocument, RelatedEvent } from './model/event.ts';
export type { Problem, ProblemKind } from './model/problem.ts';
export type { ArticleProfile, Estimate, Measured, PlacedWords } from './model/profile.ts';
export type { Family, Passage, ReuseDocument, ReusePair, ReuseRelation } from './model/reuse.ts';
export type { Span } from './model/span.ts';
export { SCHEMA_VERSION } from './model/version.ts';
export {
  type AnalyseOptions,
  type AnalysisStep,
  analyse,
  type CompareOptions,
  compareArticles,
} from './pipeline.ts';
export { compareReuse, findReuse } from './reuse/find-reuse.ts';
