import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf, UserError } from '../errors.ts';
import { readBytes } from '../parallel/stored-texts.ts';

/** What is held in memory before it goes to the file: less than this never touches the disk. */
const BUFFER_BYTES = 4 * 1024 * 1024;

/**
 * Strings and bytes put aside in a temporary file, one after another. The file has no name as soon as it is open, where the
 * system allows that: nothing is left behind even if the process is ended from outside.
 */
export class SpillFile {
  #buffer: Buffer | null = null;
  #buffered = 0;
  #written = 0;
  #file: { readonly descriptor: number; readonly path: string } | null = null;

  /** Bytes so far. */
  get end(): number {
    return this.#written + this.#buffered;
  }

  /** Returns where the string begins. */
  append(text: string, encoding: 'utf8' | 'utf16le'): number {
    const start = this.end;
    const bytes = encoding === 'utf16le' ? text.length * 2 : Buffer.byteLength(text, 'utf8');
    const room = this.#roomFor(bytes);
    if (room === null) this.#write(Buffer.from(text, encoding));
    else this.#buffered += room.write(text, encoding);
    return start;
  }

  appendBytes(bytes: Uint8Array): void {
    const room = this.#roomFor(bytes.length);
    if (room === null) this.#write(bytes);
    else {
      room.set(bytes);
      this.#buffered += bytes.length;
    }
  }

  /** Where so many bytes go in the buffer; null where they are too many for it. */
  #roomFor(bytes: number): Buffer | null {
    if (this.#buffered + bytes > BUFFER_BYTES) this.#flush();
    if (bytes > BUFFER_BYTES) return null;
    this.#buffer ??= Buffer.allocUnsafe(BUFFER_BYTES);
    return this.#buffer.subarray(this.#buffered, this.#buffered + bytes);
  }

  read(start: number, length: number): Buffer {
    if (start < this.#written && start + length > this.#written) this.#flush();
    if (start < this.#written && this.#file !== null) return readBytes(this.#file.descriptor, start, length);
    const from = start - this.#written;
    return this.#buffer?.subarray(from, from + length) ?? Buffer.alloc(0);
  }

  /** The open file, with all that was appended in it. */
  descriptor(): number {
    this.#flush();
    return this.#open().descriptor;
  }

  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.path, { force: true });
    this.#file = null;
  }

  #flush(): void {
    if (this.#buffer !== null && this.#buffered > 0) this.#write(this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
  }

  #write(bytes: Uint8Array): void {
    const { descriptor } = this.#open();
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(descriptor, bytes, done, bytes.length - done);
    } catch (cause) {
      throw notWritable(cause);
    }
    this.#written += bytes.length;
  }

  #open(): { readonly descriptor: number; readonly path: string } {
    if (this.#file !== null) return this.#file;
    const path = join(tmpdir(), `variorum-${randomUUID()}`);
    try {
      this.#file = { path, descriptor: openSync(path, 'wx+', 0o600) };
    } catch (cause) {
      throw notWritable(cause);
    }
    try {
      rmSync(path);
    } catch {
      // A system that keeps the name of an open file: it goes when the file is closed.
    }
    return this.#file;
  }
}

function notWritable(cause: unknown): UserError {
  return new UserError(
    `the articles could not be put aside in the temporary folder (${reasonOf(cause)}): make room there, or name another folder in TMPDIR`,
    { cause },
  );
}
