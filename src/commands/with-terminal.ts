import { once } from 'node:events';
import { type Configuration, resolveConfiguration } from '../config.ts';
import { UserError } from '../errors.ts';
import { oneLine } from '../report/plain.ts';
import type { ExitCode, Terminal } from './terminal.ts';

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
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  try {
    const config = args['config'];
    const configuration = await resolveConfiguration(args, typeof config === 'string' ? config : undefined);
    const terminal = realTerminal(configuration, () => closed);
    if (args['printConfig'] === true) return await printConfiguration(configuration, terminal);
    const code = await command(terminal);
    terminal.progress(null);
    return code;
  } catch (error) {
    if (closed) return 0;
    return reportFailure(error, verbose);
  }
}

class PipeClosed extends Error {}

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
      if (isClosed()) throw new PipeClosed();
      if (!process.stdout.write(chunk) && !isClosed())
        await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
    },
    note(line) {
      if (settings.quiet) return;
      clear();
      process.stderr.write(`${oneLine(line)}\n`);
    },
    warn(line) {
      clear();
      process.stderr.write(`${oneLine(line)}\n`);
    },
    progress(line) {
      clear();
      if (line === null || !showsProgress) return;
      process.stderr.write(oneLine(line).slice(0, (process.stderr.columns || 80) - 1));
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
  process.stderr.write(`${prefix}: ${oneLine(message)}\n`);
  if (verbose && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  else if (!(error instanceof UserError)) process.stderr.write('Run again with --verbose for the details.\n');
  return 2;
}
