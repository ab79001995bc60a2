import { UserError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { unpackWhole } from './bytes/byte-stream.ts';
import { decodeWhole } from './bytes/decode.ts';
import { type Fault, FaultError, problemOf } from './fault.ts';
import { emptyFault, maxBytesOf, readContent, tooLargeFault } from './formats/content.ts';
import {
  type ArticleFormat,
  FORMAT_NAMES,
  formatNamed,
  readFileName,
  sniffFormat,
} from './formats/format.ts';
import { cleanId } from './ids.ts';
import { articleOf, fallbackId } from './records/article-of.ts';
import { type Draft, draftOf } from './records/draft.ts';
import type { SourceRecord } from './records/source-record.ts';

export interface ParseOptions {
  /** One of ours, or what it is called elsewhere (`ndjson`, `markdown`, `rss`); else told by `path` or by the content. */
  readonly format?: ArticleFormat | (string & {});
  /** Where the content is from: gives the id of an article that has none, and stands in `origin`. */
  readonly path?: string;
  /** The address of the article, where it does not state one. */
  readonly url?: string;
}

/**
 * Reads the one article of a content that is in memory. An ambiguous date is null, as no other date can settle it.
 *
 * @param content text, or bytes in any encoding that `readArticles` reads, also packed with gzip
 * @throws UserError where it holds no article, or more than one, or the format is unknown
 */
export function parseArticle(content: string | Uint8Array, options: ParseOptions = {}): Article {
  const { path = 'article', url } = options;
  const stated = statedFormat(options);
  try {
    const text =
      typeof content === 'string' ? content : decodeWhole(unpackWhole(content, maxBytesOf(stated ?? 'txt')));
    const format = stated ?? sniffFormat(text);
    if (text.length > maxBytesOf(format)) throw new FaultError(tooLargeFault(format));
    if (text.trim() === '') throw new FaultError(emptyFault());
    const draft = onlyDraft(text, format, path, url);
    const id = cleanId(draft.givenId ?? '') || fallbackId(readFileName(path).stem || 'article', draft);
    return articleOf(draft, id, draft.date.kind === 'date' ? draft.date.date : null);
  } catch (error) {
    if (error instanceof FaultError) throw userError(error.fault, path, error);
    throw error;
  }
}

function statedFormat({ format, path }: ParseOptions): ArticleFormat | null {
  if (format === undefined) return readFileName(path ?? '').format;
  const known = formatNamed(format);
  if (known !== null) return known;
  throw new UserError(
    `'${format}' is no format that articles are read from: known are ${FORMAT_NAMES.join(', ')}`,
  );
}

function onlyDraft(text: string, format: ArticleFormat, path: string, url: string | undefined): Draft {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  for (const found of readContent(text, format, {})) {
    const result = found.kind === 'fault' ? found.fault : draftOf(withUrl(found.record, url), path);
    if (!('severity' in result)) drafts.push(result);
    else if (result.severity === 'error') faults.push(result);
  }
  const [draft, second] = drafts;
  const [fault = emptyFault()] = faults;
  if (draft === undefined) throw new FaultError(fault);
  if (second !== undefined) {
    throw new UserError(
      `${path}: holds ${drafts.length} articles where one was expected: read them with readArticles`,
    );
  }
  return draft;
}

const withUrl = (record: SourceRecord, url: string | undefined): SourceRecord =>
  record.url === null && url !== undefined ? { ...record, url } : record;

function userError(fault: Fault, path: string, cause: unknown): UserError {
  const { place, message } = problemOf(fault, path);
  return new UserError(`${place}: ${message}`, { cause });
}
