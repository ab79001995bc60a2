import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { type ByteStream, peek, unpack } from '../ingest/bytes/byte-stream.ts';
import { detectEncoding } from '../ingest/bytes/decode.ts';
import { LineSplitter } from '../ingest/bytes/line-splitter.ts';
import { STANDARD_INPUT } from '../ingest/find-files.ts';
import { readFileName } from '../ingest/formats/format.ts';
import { HEAD_BYTES, MAX_ARTICLE_BYTES } from '../ingest/limits.ts';
import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/list.ts';
import { writeAside } from './write-aside.ts';

const LINE_FEED = Uint8Array.of(0x0a);
const BRACE = 0x7b;

/** An article that is kept: where its record stands. */
export type KeptRecord = Pick<Article, 'id' | 'origin'>;

/** Where records are read again. */
export interface KeptSources {
  /** The whole article, for formats of which no record can be cut out. */
  readonly lookUp: (id: string) => Article | undefined;
  /** What standard input gave, if it was read. */
  readonly stdin: ByteStream | null;
}

/**
 * Writes the kept articles, ordered by file and place in it, whatever order they were given in: aside first, then
 * renamed into place.
 *
 * A path that ends in `.jsonl` or `.ndjson` gets one record a line: of JSON lines the very bytes of the line, of every
 * other format the article as JSON, as this program writes and reads it. Any other path gets the list of the kept
 * files, which takes that each article is a file of its own.
 *
 * @throws UserError where a list of files was asked for and articles share a file
 */
export async function writeKept(
  path: string,
  kept: readonly KeptRecord[],
  sources: KeptSources,
): Promise<void> {
  const chunks = readFileName(path).format === 'jsonl' ? records(kept, sources) : fileList(path, kept);
  await writeAside(path, chunks);
}

/** @throws UserError where a file to write is one of those read, whatever link or spelling leads to it */
export async function refuseInput(option: string, path: string, inputs: ReadonlySet<string>): Promise<void> {
  const real = async (name: string): Promise<string> => realpath(name).catch(() => name);
  const target = await real(path);
  for (const input of inputs) {
    if (input !== STANDARD_INPUT && (await real(input)) === target)
      throw new UserError(`--${option} ${path}: is one of the files read; choose another name`);
  }
}

async function* fileList(path: string, kept: readonly KeptRecord[]): ByteStream {
  const shared = kept.find(({ origin }) => origin.record !== undefined || origin.path === STANDARD_INPUT);
  if (shared !== undefined) {
    throw new UserError(
      `--out ${path}: a list of files needs articles that are files of their own, and ${shared.origin.path} holds several; end the name in .jsonl to have the records`,
    );
  }
  const paths = kept.map(({ origin }) => origin.path).sort(byCodeUnit);
  for (const line of paths) yield Buffer.from(`${line}\n`);
}

async function* records(kept: readonly KeptRecord[], { lookUp, stdin }: KeptSources): ByteStream {
  const byPath = new Map<string, KeptRecord[]>();
  for (const article of kept) {
    const known = byPath.get(article.origin.path);
    if (known === undefined) byPath.set(article.origin.path, [article]);
    else known.push(article);
  }
  for (const path of [...byPath.keys()].sort(byCodeUnit)) {
    const articles = (byPath.get(path) ?? []).sort(
      (a, b) => (a.origin.record ?? 0) - (b.origin.record ?? 0) || byCodeUnit(a.id, b.id),
    );
    const { format } = readFileName(path);
    const lines = new Set(articles.flatMap(({ origin: { line } }) => line ?? []));
    const mayBeLines = lines.size === articles.length && (format === 'jsonl' || format === null);
    const source = path === STANDARD_INPUT && stdin !== null ? stdin : createReadStream(path);
    const stream = mayBeLines ? await jsonLines(source) : null;
    if (stream !== null) yield* theLines(stream, lines, path);
    else for (const { id } of articles) yield Buffer.from(`${JSON.stringify(lookUp(id))}\n`);
  }
}

/** The stream unpacked; null where it holds no JSON lines, or in an encoding that lines cannot be cut out of. */
async function jsonLines(source: ByteStream): Promise<ByteStream | null> {
  const { head, complete, all } = await peek(await unpack(source), HEAD_BYTES);
  const first = withoutMark(head).find((byte) => byte > 0x20);
  return first === BRACE && !detectEncoding(head, complete).startsWith('utf-16') ? all : null;
}

/** The bytes of the wanted lines, each ended by a line feed, without the byte order mark of the file. */
async function* theLines(stream: ByteStream, wanted: ReadonlySet<number>, path: string): ByteStream {
  const splitter = new LineSplitter(MAX_ARTICLE_BYTES);
  let found = 0;
  const chosen = function* (lines: ReturnType<LineSplitter['push']>): Generator<Uint8Array> {
    for (const line of lines) {
      if (line.kind !== 'line' || !wanted.has(line.number)) continue;
      found++;
      yield line.number === 1 ? withoutMark(line.bytes) : line.bytes;
      yield LINE_FEED;
    }
  };
  for await (const chunk of stream) yield* chosen(splitter.push(chunk));
  yield* chosen(splitter.end());
  if (found < wanted.size) throw new UserError(`${path}: was changed while it was read; run again`);
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
