import type { StoredTexts } from '../parallel/stored-texts.ts';
import { SpillFile } from './spill-file.ts';

/** Strings put aside in a temporary file, numbered in the order in which they are added. */
export class SpilledStrings {
  readonly #file = new SpillFile();
  /** Where each string begins in the file. */
  readonly #starts: number[] = [];

  /** @throws UserError where the temporary folder is full or cannot be written */
  add(text: string): void {
    this.#starts.push(this.#file.append(text, 'utf16le'));
  }

  /** Where some of them lie, for any thread. */
  stored(numbers: readonly number[]): StoredTexts {
    const starts = Float64Array.from(numbers, (number) => this.#starts[number] ?? 0);
    const ends = Float64Array.from(numbers, (number) => this.#starts[number + 1] ?? this.#file.end);
    return { file: this.#file.descriptor(), starts, lengths: ends.map((end, n) => end - (starts[n] ?? 0)) };
  }

  close(): void {
    this.#file.close();
  }
}
