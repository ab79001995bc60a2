import type { Settings } from '../config.ts';

/** What a command may use of the outside: nothing below `commands/` prints or asks for the terminal. */
export interface Terminal {
  readonly settings: Settings;
  /** Writes results to stdout; resolves when the reader is ready for more. Throws `ReaderGone` where there is none. */
  out(chunk: string): Promise<void>;
  /** Writes one line of notes to stderr, unless `--quiet`. */
  note(line: string): void;
  /** Writes one line about something that went wrong to stderr. */
  warn(line: string): void;
  /** Shows one line that the next one replaces, on a terminal; nothing elsewhere or with `--quiet`. */
  progress(line: string | null): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Columns to write text into. */
  readonly width: number;
  /** True where stdin and stdout are a terminal that a screen can be opened on. */
  readonly isInteractive: boolean;
}

/** 0 done; 1 `check` found what `--fail-on` names; 2 usage error or nothing readable. */
export type ExitCode = 0 | 1 | 2;

/** The reader of the results has seen enough (`| head`): what is left need not be written. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}
