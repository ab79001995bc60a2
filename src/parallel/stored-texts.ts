import { readSync } from 'node:fs';

/** Where texts stand in a file that any thread of the process can read. Plain data. */
export interface StoredTexts {
  /** An open descriptor; those of a process are valid in all its threads. */
  readonly file: number;
  /** First byte of each text. */
  readonly starts: Float64Array;
  /** Its length in bytes. */
  readonly lengths: Float64Array;
}

/** Texts are stored as UTF-16: written and read at the speed of copying, and never changed, whatever is in them. */
export const readStoredText = ({ file, starts, lengths }: StoredTexts, index: number): string =>
  readBytes(file, starts[index] ?? 0, lengths[index] ?? 0).toString('utf16le');

/** @throws Error where the file has fewer bytes */
export function readBytes(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, start + done);
    if (count === 0)
      throw new Error(`a temporary file ended at byte ${start + done}, before ${start + length}`);
    done += count;
  }
  return bytes;
}
