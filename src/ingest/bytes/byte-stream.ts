import { pipeline, Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { reasonOf } from '../../errors.ts';
import { errorFault, type Fault, FaultError } from '../fault.ts';
import { FREE_EXPANSION_BYTES, MAX_EXPANSION } from '../limits.ts';
import { joinBytes } from './line-splitter.ts';

export type ByteStream = AsyncIterable<Uint8Array>;

/** Node's own 16 KiB make forty turns of the event loop out of one. */
const UNPACKED_CHUNK_BYTES = 512 * 1024;

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The beginning of a stream, and the whole stream with that beginning. */
export interface Peeked {
  readonly head: Uint8Array;
  /** True where the head is all there is. */
  readonly complete: boolean;
  readonly all: ByteStream;
}

/** Reads the first `bytes` bytes of a stream without taking them from it, however its chunks are cut. */
export async function peek(stream: ByteStream, bytes: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let complete = false;
  while (length <= bytes) {
    const next = await iterator.next();
    if (next.done === true) {
      complete = true;
      break;
    }
    pieces.push(next.value);
    length += next.value.length;
  }
  const begun = joinBytes(pieces, length);
  return { head: begun.subarray(0, bytes), complete, all: resume(begun, complete, iterator) };
}

async function* resume(
  begun: Uint8Array,
  complete: boolean,
  iterator: AsyncIterator<Uint8Array>,
): ByteStream {
  try {
    if (begun.length > 0) yield begun;
    if (complete) return;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Joins a stream that must be read whole, and stops at the limit. */
export async function readWhole(stream: ByteStream, maxBytes: number, tooLarge: Fault): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length > maxBytes) throw new FaultError(tooLarge);
  }
  return joinBytes(pieces, length);
}

/**
 * Unpacks a stream that begins with gzip's signature and passes on any other: `.gz` files are often unpacked by a
 * browser on the way and keep their name.
 */
export async function unpack(stream: ByteStream): Promise<ByteStream> {
  const { head, all } = await peek(stream, 2);
  return isGzip(head) ? gunzip(all) : all;
}

async function* gunzip(packed: ByteStream): ByteStream {
  let bytesIn = 0;
  const counted = async function* (): ByteStream {
    for await (const piece of packed) {
      bytesIn += piece.length;
      yield piece;
    }
  };
  const unpacked = createGunzip({ chunkSize: UNPACKED_CHUNK_BYTES });
  // The callback's error is the one that the loop below throws.
  pipeline(Readable.from(counted()), unpacked, () => undefined);
  let bytesOut = 0;
  try {
    for await (const piece of unpacked) {
      bytesOut += piece.length;
      if (bytesOut > Math.max(FREE_EXPANSION_BYTES, bytesIn * MAX_EXPANSION)) throw tooLargeUnpacked();
      yield piece;
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    throw new FaultError(brokenGzip(error), { cause: error });
  }
}

/** Unpacks bytes that are already in memory, where they are packed. */
export function unpackWhole(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new FaultError(tooLarge ? tooLargeUnpacked().fault : brokenGzip(error), { cause: error });
  }
}

const tooLargeUnpacked = (): FaultError =>
  new FaultError(
    errorFault('too-large', 'unpacks to more than any text does: unpack it by hand if it is sound'),
  );

const brokenGzip = (error: unknown): Fault =>
  errorFault(
    'broken',
    `cannot be unpacked to its end (${reasonOf(error)}): what came before was read; fetch it anew`,
  );
