import { reasonOf } from '../../errors.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Article, Origin } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { CleanedText, DateReading } from '../clean/cleaned-text.ts';
import { detectLanguage } from '../clean/language.ts';
import { extractPage } from '../clean/page.ts';
import { cleanPlainText } from '../clean/plain-text.ts';
import { errorFault, type Fault, FaultError } from '../fault.ts';
import { decodeClearEntities } from '../formats/clear-entities.ts';
import { htmlToText, isWholePage, looksLikeHtml } from '../formats/html-text.ts';
import { MAX_ARTICLE_CHARACTERS } from '../limits.ts';
import type { Content, SourceRecord } from './source-record.ts';

/** An article before its id is made distinct and an ambiguous date settled. */
export interface Draft extends Omit<Article, 'id' | 'publishedAt' | 'sentences'> {
  /** The record's own id, as it is written. */
  readonly givenId: string | null;
  readonly date: DateReading;
  /** Those that the record gives; else what splits the text, each time it is called. */
  readonly sentences: readonly Span[] | (() => readonly Span[]);
}

type KeptText = Omit<CleanedText, 'url'> & {
  readonly url: string | null;
  readonly sentences: Draft['sentences'];
};

/**
 * Turns a record into an article: its text is cleaned (HTML in a field is read as a page or as a piece of one), and
 * what the record's own fields say wins over what the text says.
 *
 * @param path as the user gave it or as it was found
 * @returns the draft, or why the record holds no article
 */
export function draftOf(record: SourceRecord, path: string): Draft | Fault {
  if (lengthOf(record.content) > MAX_ARTICLE_CHARACTERS) {
    const message = `its text is longer than ${MAX_ARTICLE_CHARACTERS / 1024 / 1024} MB, the most that one article may have`;
    return errorFault('too-large', message, placeOf(record));
  }
  let kept: KeptText | null;
  try {
    kept = keptTextOf(record);
  } catch (error) {
    if (error instanceof FaultError) return { ...error.fault, ...placeOf(record) };
    throw error;
  }
  if (kept === null || kept.text.trim() === '')
    return errorFault('no-article', emptyReason(record), placeOf(record));
  return {
    givenId: record.id,
    title: record.title === null ? kept.title : oneLine(record.title),
    date: record.date.kind === 'none' ? kept.publishedAt : record.date,
    publisher: record.publisher ?? kept.publisher,
    credit: record.credit ?? kept.credit,
    author: record.author ?? kept.author,
    url: record.url ?? kept.url,
    language: primarySubtag(record.language) ?? primarySubtag(kept.language) ?? detectLanguage(kept.text),
    text: kept.text,
    sentences: kept.sentences,
    excluded: kept.excluded,
    origin: { path, ...placeOf(record) } satisfies Origin,
  };
}

const placeOf = ({ record, line }: SourceRecord): { readonly record?: number; readonly line?: number } => ({
  ...(record !== undefined && { record }),
  ...(line !== undefined && { line }),
});

/** Pages have a limit of their own, that of their file. */
function lengthOf(content: Content): number {
  if (content.kind === 'page') return 0;
  if (content.kind !== 'sentences') return content.text.length;
  return content.sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}

function emptyReason({ content }: SourceRecord): string {
  if (content.kind === 'page') return 'is a page without an article: save the page of the article itself';
  return 'has no text left once metadata and furniture are cut';
}

function keptTextOf(record: SourceRecord): KeptText | null {
  const { content } = record;
  switch (content.kind) {
    case 'page':
      return withSentences(readPage(content.html, record));
    case 'plain':
      return withSentences(cleanWords(content.text, record));
    case 'sentences':
      return { ...NOTHING_FOUND, ...joinSentences(content.sentences) };
    case 'kept':
      return {
        ...NOTHING_FOUND,
        text: content.text,
        sentences: content.sentences,
        excluded: content.excluded,
      };
  }
}

/**
 * A field's text: a whole page is read as one; a piece of HTML, or a page without an article, as its words; and
 * without markup, what is left of it (`&amp;`) is decoded.
 */
function cleanWords(text: string, record: SourceRecord): CleanedText {
  const known = { title: record.title, language: primarySubtag(record.language) };
  if (!looksLikeHtml(text)) return cleanPlainText(decodeClearEntities(text), known);
  const page = isWholePage(text) ? readPage(text, record) : null;
  return page ?? cleanPlainText(htmlToText(text), known);
}

/** One page on which the page packages fail must not end the reading of ten thousand others. */
function readPage(html: string, { url }: SourceRecord): CleanedText | null {
  try {
    return extractPage(html, url === null ? {} : { url });
  } catch (error) {
    const message = `is a page that cannot be taken apart (${reasonOf(error)}): save its text instead`;
    throw new FaultError(errorFault('broken', message), { cause: error });
  }
}

const withSentences = (cleaned: CleanedText | null): KeptText | null =>
  cleaned === null ? null : { ...cleaned, sentences: () => splitSentences(cleaned.text) };

const NOTHING_FOUND: Omit<CleanedText, 'text'> = {
  title: null,
  publishedAt: { kind: 'none' },
  publisher: null,
  credit: null,
  author: null,
  url: null,
  language: null,
  excluded: [],
};

/** Sentences that someone has split stand in the text as they are, one space apart. */
function joinSentences(sentences: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly Span[];
} {
  let end = -1;
  const spans = sentences.map((sentence) => {
    const start = end + 1;
    end = start + sentence.length;
    return { start, end };
  });
  return { text: sentences.join(' '), sentences: spans };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** `en` of `en-GB` and `en_US`; null where it is no language tag, such as `English`. */
const primarySubtag = (language: string | null): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/i.exec(language ?? '')?.[1]?.toLowerCase() ?? null;
