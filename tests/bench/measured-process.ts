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

/**
 * Runs Node with the arguments in a process of its own and gives what it used.
 *
 * @param output the file that its stdout goes to
 * @throws Error where the process fails
 */
export function measureNode(args: readonly string[], output: string = devNull): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-usage-'));
  const stdout = openSync(output, 'w');
  try {
    const path = join(folder, 'usage.json');
    const { status, stderr } = spawnSync(process.execPath, ['--import', join(here, 'usage.mjs'), ...args], {
      env: { ...process.env, BENCH_USAGE: path },
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
    });
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
  measureNode([join(distFolder, 'cli.js'), ...args], output);

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
