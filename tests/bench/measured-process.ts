import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process used from its start to its end, all its threads together. */
export interface Usage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** The built program: what is measured is what users run. */
export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

/** A process that was ended because it took longer than it was given. */
export class TookTooLong extends Error {
  constructor(seconds: number) {
    super(`stopped after ${seconds} s`);
  }
}

export interface MeasureOptions {
  /** The file that its stdout goes to. */
  readonly output?: string;
  /** After so many seconds the process is ended. */
  readonly mostSeconds?: number;
}

/**
 * Runs Node with the arguments in a process of its own and gives what it used.
 *
 * @throws TookTooLong where it took longer than it was given
 * @throws Error where the process fails
 */
export function measureNode(
  args: readonly string[],
  { output = devNull, mostSeconds }: MeasureOptions = {},
): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-usage-'));
  const stdout = openSync(output, 'w');
  try {
    const path = join(folder, 'usage.json');
    const { status, stderr, error } = spawnSync(
      process.execPath,
      ['--import', join(here, 'usage.mjs'), ...args],
      {
        env: { ...process.env, BENCH_USAGE: path },
        stdio: ['ignore', stdout, 'pipe'],
        encoding: 'utf8',
        ...(mostSeconds !== undefined && { timeout: mostSeconds * 1000 }),
      },
    );
    if (mostSeconds !== undefined && error !== undefined && 'code' in error && error.code === 'ETIMEDOUT')
      throw new TookTooLong(mostSeconds);
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`);
    const usage: Usage = JSON.parse(readFileSync(path, 'utf8'));
    return usage;
  } finally {
    closeSync(stdout);
    rmSync(folder, { recursive: true, force: true });
  }
}

export const measureBaseline = (job: 'nothing' | 'parse' | 'read' | 'minhash', file = ''): Usage =>
  measureNode([join(here, 'baseline.mjs'), job, file, distFolder]);

export const measureCommand = (args: readonly string[], output?: string): Usage =>
  measureNode([join(distFolder, 'cli.js'), ...args], output === undefined ? {} : { output });

/** The least of several runs in each respect: what disturbs a run makes it slower and larger, never less. */
export function least(runs: number, measure: () => Usage): Usage {
  const usages = Array.from({ length: runs }, measure);
  const min = (of: (usage: Usage) => number): number => Math.min(...usages.map(of));
  return {
    seconds: min((usage) => usage.seconds),
    cpuSeconds: min((usage) => usage.cpuSeconds),
    peakBytes: min((usage) => usage.peakBytes),
  };
}
