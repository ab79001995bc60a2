import { type ByteStream, peek, readWhole } from '../bytes/byte-stream.ts';
import { decodeWhole } from '../bytes/decode.ts';
import { errorFault, type Fault, FaultError } from '../fault.ts';
import { HEAD_BYTES, MAX_ARTICLE_BYTES, MAX_DOCUMENT_BYTES, MAX_PAGE_BYTES } from '../limits.ts';
import type { FieldMap } from '../records/field-names.ts';
import { bareRecord, type Found } from '../records/source-record.ts';
import { readTable, streamTable } from './csv.ts';
import { readFeed } from './feed.ts';
import { type ArticleFormat, sniffFormat } from './format.ts';
import { readJson } from './json.ts';
import { readJsonLines, streamJsonLines } from './json-lines.ts';
import { readMarkdown } from './markdown.ts';

/** The most bytes that a file of a format may have that is read whole. */
const MAX_BYTES: Readonly<Record<ArticleFormat, number>> = {
  txt: MAX_ARTICLE_BYTES,
  md: MAX_ARTICLE_BYTES,
  html: MAX_PAGE_BYTES,
  json: MAX_DOCUMENT_BYTES,
  xml: MAX_DOCUMENT_BYTES,
  jsonl: MAX_DOCUMENT_BYTES,
  csv: MAX_DOCUMENT_BYTES,
  tsv: MAX_DOCUMENT_BYTES,
};

export const maxBytesOf = (format: ArticleFormat): number => MAX_BYTES[format];

export function tooLargeFault(format: ArticleFormat): Fault {
  const limit = `is larger than ${MAX_BYTES[format] / 1024 / 1024} MB, the most for this format`;
  const mend = format === 'json' ? 'write it as JSON lines (.jsonl), which have no limit' : 'split it';
  return errorFault('too-large', `${limit}: ${mend}`);
}

/** The records of a text in memory. Throws a FaultError where the whole of it is unreadable. */
export function* readContent(text: string, format: ArticleFormat, map: FieldMap): Generator<Found> {
  switch (format) {
    case 'txt':
      yield { kind: 'record', record: bareRecord({ kind: 'plain', text }) };
      return;
    case 'html':
      yield { kind: 'record', record: bareRecord({ kind: 'page', html: text }) };
      return;
    case 'md':
      yield* readMarkdown(text, map);
      return;
    case 'json':
      yield* readJson(text, map);
      return;
    case 'jsonl':
      yield* readJsonLines(text, map);
      return;
    case 'csv':
    case 'tsv':
      yield* readTable(text, format, map);
      return;
    case 'xml':
      yield* readFeed(text);
  }
}

/**
 * The records of a stream, in constant memory where the format has lines or rows. They come in batches that are read
 * as they are taken: each must be taken to its end before the next is asked for, and may throw a FaultError.
 *
 * @param known null where the name does not tell the format
 */
export async function* streamContent(
  stream: ByteStream,
  known: ArticleFormat | null,
  map: FieldMap,
): AsyncGenerator<Iterable<Found>> {
  const { head, complete, all } = await peek(stream, HEAD_BYTES);
  if (complete && isBlank(head)) throw new FaultError(emptyFault());
  const format = known ?? sniffFormat(decodeWhole(head));
  if (format === 'jsonl') yield* streamJsonLines(all, map);
  else if (format === 'csv' || format === 'tsv') yield* streamTable(all, format, map);
  else
    yield readContent(
      decodeWhole(await readWhole(all, MAX_BYTES[format], tooLargeFault(format))),
      format,
      map,
    );
}

export const emptyFault = (): Fault => errorFault('empty', 'is empty');

/** White space and the bytes of byte order marks. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every(
    (byte) => (byte <= 0x20 && byte !== 0) || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe,
  );
