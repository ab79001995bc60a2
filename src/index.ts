export { alignSentences } from './align/sentences.ts';
export { alignWords } from './align/words.ts';
export { UserError } from './errors.ts';
export { clusterEvents } from './events/cluster-events.ts';
export { parseArticle } from './ingest/parse-article.ts';
export { readArticles } from './ingest/read-articles.ts';
export { splitSentences } from './language/sentences.ts';
export { sentenceSimilarity } from './language/similarity.ts';
export type { Alignment, Conflict, SentenceLink, Statement, WordLink } from './model/alignment.ts';
export type {
  Article,
  ArticleDate,
  DatePrecision,
  Excluded,
  ExclusionReason,
  Origin,
} from './model/article.ts';
export type { Comparison, Difference, DifferenceKind, DifferenceSide, Voice } from './model/difference.ts';
export type { Event, EventsDocument } from './model/event.ts';
export type { Problem, ProblemKind } from './model/problem.ts';
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
