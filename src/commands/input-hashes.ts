import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { ReportIndex } from '../model/report.ts';

/** SHA-256 of each kept text, so that a reader of a report can check what it was made from. */
export const inputHashes = (articles: readonly Article[]): ReportIndex['inputs'] =>
  articles.map(({ id, text }) => ({
    article: id,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  }));
