import { type Configuration, resolveConfiguration } from '../config.ts';
import { UserError } from '../errors.ts';
import { cutText } from '../model/text.ts';
import { inLog, oneLine, plain } from '../report/plain.ts';
import { type ExitCode, ReaderGone, type Terminal } from './terminal.ts';

/**
 * Runs a command on the real terminal: settings resolved, errors printed for people (one line, no stack trace without
 * `--verbose`), a closed pipe (`| head`) taken as a wish to stop.
 */
export async function withTerminal(
  args: Readonly<Record<string, unknown>>,
  command: (terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const verbose = args['verbose'] === true;
  let closed = false;
  let lost: Error | null = null;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    // A reader that has seen enough is no fault; results that could not be written (a full disk) are.
    if (error.code !== 'EPIPE') lost ??= error;
  });
  try {
    const config = args['config'];
    const configuration = await resolveConfiguration(args, typeof config === 'string' ? config : undefined);
    const terminal = realTerminal(configuration, () => closed);
    if (args['printConfig'] === true) return await printConfiguration(configuration, terminal);
    const code = await command(terminal);
    terminal.progress(null);
    await flushed(process.stdout);
    return lost === null ? code : reportFailure(unwritten(lost), verbose);
  } catch (error) {
    if (lost !== null) return reportFailure(unwritten(lost), verbose);
    if (closed) return 0;
    return reportFailure(error, verbose);
  }
}

const unwritten = (cause: Error): UserError =>
  new UserError(`the results could not be written (${cause.message})`, { cause });

/** Waits until all that was written has left, or has failed to: so a failure is known before the exit code is. */
const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });

function realTerminal({ settings }: Configuration, isClosed: () => boolean): Terminal {
  const showsProgress = process.stderr.isTTY === true && !settings.quiet;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    settings,
    async out(chunk) {
      clear();
      if (isClosed()) throw new ReaderGone();
      if (!process.stdout.write(chunk)) await flushed(process.stdout);
      if (isClosed()) throw new ReaderGone();
    },
    note(line) {
      if (settings.quiet) return;
      clear();
      process.stderr.write(`${inLog(oneLine(line))}\n`);
    },
    warn(line) {
      clear();
      process.stderr.write(`${inLog(oneLine(line))}\n`);
    },
    progress(line) {
      clear();
      if (line === null || !showsProgress) return;
      process.stderr.write(cutText(oneLine(line), (process.stderr.columns || 80) - 1));
      shown = true;
    },
    stdin: process.stdin,
    width: Math.max(40, Math.min(process.stdout.columns || 100, 120)),
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  };
}

async function printConfiguration({ provenance }: Configuration, terminal: Terminal): Promise<ExitCode> {
  for (const [name, { value, from }] of Object.entries(provenance)) {
    await terminal.out(`${name} = ${JSON.stringify(value)}  (${from})\n`);
  }
  return 0;
}

function reportFailure(error: unknown, verbose: boolean): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const prefix = error instanceof UserError ? 'variorum' : 'variorum: unexpected error';
  process.stderr.write(`${prefix}: ${inLog(oneLine(message))}\n`);
  if (verbose && error instanceof Error) process.stderr.write(`${inLog(plain(error.stack ?? ''))}\n`);
  else if (!(error instanceof UserError)) process.stderr.write('Run again with --verbose for the details.\n');
  return 2;
}
