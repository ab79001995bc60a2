// Loaded into a process that is measured (`node --import`): writes what it used when it ends. Plain JavaScript, like
// the other files of this name ending: a loader that compiles on the way would be measured too.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env.BENCH_USAGE;
if (isMainThread && path !== undefined) {
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    const usage = {
      seconds: performance.now() / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakBytes: peakBytes(),
    };
    writeFileSync(path, JSON.stringify(usage));
  });
}

/** The most memory that stood at once; of this process alone, which `maxRSS` is not where it was forked from a large one. */
function peakBytes() {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Only Linux has the file.
  }
  return process.resourceUsage().maxRSS * 1024;
}
