import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './row.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const RUNS = 15;

/** How long the command takes to say anything, as a ratio to Node doing nothing. */
export function benchStartup(): readonly BenchRow[] {
  const nothing = fastestOf(['-e', '0']);
  return [
    { name: 'node -e 0', milliseconds: nothing, ratio: 1 },
    ...[['--help'], ['--version'], ['events', '--help']].map((args) => {
      const milliseconds = fastestOf([cli, ...args]);
      return { name: `variorum ${args.join(' ')}`, milliseconds, ratio: milliseconds / nothing };
    }),
  ];
}

/** The fastest of several runs: everything that disturbs a run makes it slower, never faster. */
function fastestOf(args: readonly string[]): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    spawnSync(process.execPath, args);
    fastest = Math.min(fastest, performance.now() - begin);
  }
  return fastest;
}
