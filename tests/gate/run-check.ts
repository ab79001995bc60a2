import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { UserError } from '../../src/errors.ts';
import type { CheckDocument } from '../../src/model/gate.ts';
import { checkDocumentSchema } from '../../src/model/schema/check.ts';
import { oneLine } from '../../src/report/plain.ts';

export interface CheckRun {
  readonly code: number;
  readonly stdout: string;
  /** Notes and warnings, and the message of a refusal. */
  readonly stderr: string;
}

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly against: readonly string[];
  readonly format?: string;
  readonly failOn?: string;
  readonly within?: boolean;
  readonly showText?: boolean;
  readonly stdin?: string;
}

type Command = (args: Readonly<Record<string, unknown>>, terminal: Terminal) => Promise<number>;

/** Runs a command as the command line would, without starting a process. */
export async function runCommand(
  command: Command,
  args: Readonly<Record<string, unknown>>,
  stdin = '',
): Promise<CheckRun> {
  let stdout = '';
  let stderr = '';
  const tell = (line: string): void => {
    stderr += `${oneLine(line)}\n`;
  };
  const terminal: Terminal = {
    settings: { quiet: false, verbose: false, map: '', jobs: 1 },
    out: async (chunk) => {
      stdout += chunk;
    },
    note: tell,
    warn: tell,
    progress: () => undefined,
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    width: 100,
    isInteractive: false,
  };
  try {
    return { code: await command(args, terminal), stdout, stderr };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell(error.message);
    return { code: 2, stdout, stderr };
  }
}

export const runCheck = ({ stdin, ...args }: CheckArguments): Promise<CheckRun> =>
  runCommand(check, { ...args }, stdin);

/** Runs the command with `--format json` and reads back what it wrote, held against the schema. */
export async function checkDocument(args: CheckArguments): Promise<CheckDocument & { code: number }> {
  const { code, stdout, stderr } = await runCheck({ ...args, format: 'json' });
  if (stdout === '') throw new Error(stderr);
  return { ...checkDocumentSchema.strict().parse(JSON.parse(stdout)), code };
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files in it, by their paths below it; it goes when the tests of the file are done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-gate-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Sentences of made-up words, the same for the same seed: texts of two seeds share no passage. */
export function story(seed: string, sentences = 8): string {
  return Array.from({ length: sentences }, (_, i) => {
    const words = Array.from(
      { length: 12 },
      (_, j) => `${seed}${'abcdefghijkl'.charAt((i * 5 + j * 7) % 12)}${i}${j}`,
    );
    return `The ${words.join(' ')} was said.`;
  }).join(' ');
}
