import { parentPort } from 'node:worker_threads';
import type { Answer } from './pool.ts';

/** What an entry gives back, with the buffers in it that are handed over instead of copied. */
export interface Served<Result> {
  readonly result: Result;
  readonly moved?: readonly ArrayBuffer[];
}

/** Called once by the entry module of a pool: answers each task in its turn; what `work` throws goes to who asked. */
export function serve<Task, Result>(work: (task: Task) => Served<Result> | Promise<Served<Result>>): void {
  const port = parentPort;
  if (port === null) throw new Error('an entry of a worker pool runs in a worker thread only');
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => {
      try {
        const { result, moved = [] } = await work(task);
        port.postMessage({ kind: 'result', result } satisfies Answer<Result>, moved);
      } catch (error) {
        port.postMessage({ kind: 'error', error } satisfies Answer<Result>);
      }
    });
  });
}
