import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { cliPath, projectFolder } from '../cli/run-cli.ts';

/** How long a test waits for something to appear: generous, since the machine may be busy with other tests. */
const PATIENCE_MS = 50_000;
const ASK_EVERY_MS = 15;

export const keys = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  pageUp: '\u001b[5~',
  pageDown: '\u001b[6~',
  home: '\u001b[H',
  end: '\u001b[F',
  enter: '\r',
  escape: '\u001b',
  backspace: '\u007f',
  interrupt: '\u0003',
} as const;

export interface Cell {
  readonly text: string;
  readonly isInverse: boolean;
  readonly isBold: boolean;
  readonly isDim: boolean;
  /** Number of the colour in the palette; -1 for the terminal's own. */
  readonly colour: number;
}

export interface Ending {
  readonly exitCode: number;
  readonly signal: number;
}

export interface RunOptions {
  readonly columns: number;
  readonly rows: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The program in a pseudo-terminal, and the screen that a terminal would show of it. */
export class TerminalRun {
  readonly #process: IPty;
  readonly #screen: xterm.Terminal;
  /** Everything that was written and is on the screen. */
  output = '';
  ending: Ending | null = null;

  constructor(args: readonly string[], { columns, rows, env = {}, cwd = projectFolder }: RunOptions) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#process = spawn(process.execPath, [...args], {
      cols: columns,
      rows,
      cwd,
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', HOME: '/nonexistent', ...env },
    });
    this.#process.onData((data) => {
      this.#screen.write(data, () => {
        this.output += data;
      });
    });
    this.#process.onExit(({ exitCode, signal }) => {
      this.ending = { exitCode, signal: signal ?? 0 };
    });
  }

  get pid(): number {
    return this.#process.pid;
  }

  send(text: string): void {
    this.#process.write(text);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#process.resize(columns, rows);
  }

  kill(signal: string): void {
    this.#process.kill(signal);
  }

  /** The rows of the screen without spaces at their ends. */
  rows(): readonly string[] {
    const buffer = this.#screen.buffer.active;
    return Array.from({ length: this.#screen.rows }, (_, row) =>
      (buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  text(): string {
    return this.rows().join('\n');
  }

  /** The cells of a row, from left to right; the second half of a wide character is an empty text. */
  cells(row: number): readonly Cell[] {
    const buffer = this.#screen.buffer.active;
    const line = buffer.getLine(buffer.viewportY + row);
    return Array.from({ length: this.#screen.cols }, (_, column) => {
      const cell = line?.getCell(column);
      return {
        text: cell?.getChars() ?? '',
        isInverse: (cell?.isInverse() ?? 0) !== 0,
        isBold: (cell?.isBold() ?? 0) !== 0,
        isDim: (cell?.isDim() ?? 0) !== 0,
        colour: cell?.isFgDefault() === false ? cell.getFgColor() : -1,
      };
    });
  }

  get isAlternate(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  get cursor(): { readonly column: number; readonly row: number } {
    const { cursorX, cursorY } = this.#screen.buffer.active;
    return { column: cursorX, row: cursorY };
  }

  /** Whether the cursor was last shown, not hidden. */
  get isCursorVisible(): boolean {
    return this.output.lastIndexOf('\u001b[?25h') >= this.output.lastIndexOf('\u001b[?25l');
  }

  /** Whether no frame is on the screen in part. */
  get #isWhole(): boolean {
    return this.output.lastIndexOf('\u001b[?2026l') >= this.output.lastIndexOf('\u001b[?2026h');
  }

  /** Waits until the screen holds a text, or a condition holds; fails with the screen as it is after a long time. */
  async until(wanted: string | RegExp | (() => boolean)): Promise<void> {
    const holds = (): boolean =>
      typeof wanted === 'function'
        ? wanted()
        : typeof wanted === 'string'
          ? this.text().includes(wanted)
          : wanted.test(this.text());
    const start = Date.now();
    while (!this.#isWhole || !holds()) {
      if (Date.now() - start > PATIENCE_MS) throw new Error(`waited for ${wanted} in vain:\n${this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
  }

  /** Sends keys and waits for what they bring about. */
  async press(text: string, wanted: string | RegExp | (() => boolean)): Promise<void> {
    this.send(text);
    await this.until(wanted);
  }

  async ended(): Promise<Ending> {
    await this.until(() => this.ending !== null);
    // What was written last may still be on its way to the screen.
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    return this.ending ?? { exitCode: -1, signal: 0 };
  }

  /** Ends the program, if it is still there, and forgets the screen. */
  async close(): Promise<void> {
    if (this.ending === null) {
      this.#process.kill('SIGKILL');
      await this.until(() => this.ending !== null);
    }
    this.#screen.dispose();
  }
}

/** `variorum`, as built, in a pseudo-terminal. */
export const runVariorum = (args: readonly string[], options: RunOptions): TerminalRun =>
  new TerminalRun([cliPath, ...args], options);
