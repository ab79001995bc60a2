import type { ByteStream } from '../bytes/byte-stream.ts';
import { peek } from '../bytes/byte-stream.ts';
import { decodeLine, detectEncoding, StreamDecoder } from '../bytes/decode.ts';
import { type Line, LineSplitter } from '../bytes/line-splitter.ts';
import { errorFault } from '../fault.ts';
import { HEAD_BYTES, MAX_ARTICLE_BYTES } from '../limits.ts';
import type { FieldMap } from '../records/field-names.ts';
import type { Found } from '../records/source-record.ts';
import { readJsonLine } from './json.ts';

/**
 * JSON lines as a stream: one record a line, never more than one line in memory. Gives a batch for each chunk of the
 * stream, read as it is taken: to wait for every single record costs more than to parse it.
 */
export async function* streamJsonLines(stream: ByteStream, map: FieldMap): AsyncGenerator<Iterable<Found>> {
  const { head, complete, all } = await peek(stream, HEAD_BYTES);
  const encoding = detectEncoding(head, complete);
  const reader = new JsonLineReader(encoding, map);
  for await (const chunk of encoding.startsWith('utf-16') ? recode(all, encoding) : all)
    yield reader.push(chunk);
  yield reader.end();
}

/** JSON lines that are already in memory. */
export function* readJsonLines(text: string, map: FieldMap): Generator<Found> {
  const reader = new JsonLineReader('utf-8', map);
  yield* reader.push(Buffer.from(text));
  yield* reader.end();
}

/** UTF-16 cannot be cut at line feed bytes, so it is turned into UTF-8 on the way. */
async function* recode(stream: ByteStream, encoding: string): ByteStream {
  const decoder = new StreamDecoder(encoding);
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk));
  yield Buffer.from(decoder.end());
}

class JsonLineReader {
  private readonly lines = new LineSplitter(MAX_ARTICLE_BYTES);
  private record = 0;
  private readonly legacy: string | null;
  private readonly map: FieldMap;

  constructor(encoding: string, map: FieldMap) {
    this.legacy = encoding.startsWith('utf-') ? null : encoding;
    this.map = map;
  }

  *push(chunk: Uint8Array): Generator<Found> {
    for (const line of this.lines.push(chunk)) yield* this.read(line);
  }

  *end(): Generator<Found> {
    for (const line of this.lines.end()) yield* this.read(line);
  }

  /** Every line that is not blank counts as a record, a broken one too: mending it changes no other's number. */
  private *read(line: Line): Generator<Found> {
    if (line.kind === 'too-long') {
      this.record++;
      const limit = `${MAX_ARTICLE_BYTES / 1024 / 1024} MB`;
      const message = `is longer than ${limit}, the most that one article may have: split it, or remove the line`;
      yield { kind: 'fault', fault: errorFault('too-large', message, { line: line.number }) };
      return;
    }
    const json = decodeLine(line.bytes, this.legacy).trim();
    if (json === '') return;
    this.record++;
    yield* readJsonLine(json, { record: this.record, line: line.number }, this.map);
  }
}
