import { Worker } from 'node:worker_threads';

/** What a worker sends back for a task; see `serve`. */
export type Answer<Result> =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'error'; readonly error: unknown };

/** So many tasks a worker wait in its queue: it never stands idle between two, and little is held in memory. */
const TASKS_A_WORKER = 2;

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Threads that all run one entry module, which calls `serve`. A task goes to the thread with the fewest tasks; which
 * one that is can make no difference to a result, because an entry keeps nothing from one task to the next. Tasks and
 * results are plain data: they are copied on the way (structured clone), but for the buffers that are moved.
 */
export class Pool<Task, Result> {
  readonly #members: readonly Member<Task, Result>[];

  /**
   * @param entry the module that the threads run, as its URL: `new URL('./entry.ts', import.meta.url)`, for which the
   *   built `entry.js` is taken where the caller itself is built
   * @param size threads, at least 1
   */
  constructor(entry: URL, size: number) {
    this.#members = Array.from({ length: Math.max(1, size) }, () => new Member<Task, Result>(entry));
  }

  /** Runs one task. Rejects with what the entry threw, or where its thread ended. */
  run(task: Task, moved: readonly ArrayBuffer[] = []): Promise<Result> {
    const member = this.#members.reduce((least, other) => (other.load < least.load ? other : least));
    return member.run(task, moved);
  }

  /**
   * The results of the tasks, in the order of the tasks, whichever thread is done first. Tasks are taken as threads
   * become free, so that a stream of any length is never in memory as a whole. The first error ends it.
   */
  async *map(tasks: Iterable<Task> | AsyncIterable<Task>): AsyncGenerator<Result> {
    const most = this.#members.length * TASKS_A_WORKER;
    const running: Promise<Result>[] = [];
    try {
      for await (const task of tasks) {
        const result = this.run(task);
        // It is awaited in its turn; until then a failure must not count as unhandled.
        result.catch(() => undefined);
        running.push(result);
        const first = running.length >= most ? running.shift() : undefined;
        if (first !== undefined) yield await first;
      }
      for (let first = running.shift(); first !== undefined; first = running.shift()) yield await first;
    } finally {
      await Promise.allSettled(running);
    }
  }

  /** Ends all threads; tasks that were not done are rejected. */
  async close(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.close()));
  }
}

/** Runs `use` with a pool that is closed afterwards, whatever happens. */
export async function withPool<Task, Result, T>(
  entry: URL,
  size: number,
  use: (pool: Pool<Task, Result>) => Promise<T>,
): Promise<T> {
  const pool = new Pool<Task, Result>(entry, size);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

/** One thread and the tasks that it was given, answered in their order. */
class Member<Task, Result> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<Result>[] = [];
  #ended: Error | null = null;

  constructor(entry: URL) {
    this.#worker = startWorker(entry);
    this.#worker.on('message', (answer: Answer<Result>) => {
      const waiting = this.#waiting.shift();
      this.#keepAlive();
      if (answer.kind === 'result') waiting?.resolve(answer.result);
      else waiting?.reject(answer.error);
    });
    this.#worker.on('error', (cause) => this.#end(new Error('a worker thread failed', { cause })));
    this.#worker.on('exit', (code) => this.#end(new Error(`a worker thread ended with code ${code}`)));
    this.#keepAlive();
  }

  get load(): number {
    return this.#ended === null ? this.#waiting.length : Number.POSITIVE_INFINITY;
  }

  run(task: Task, moved: readonly ArrayBuffer[]): Promise<Result> {
    const ended = this.#ended;
    if (ended !== null) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      this.#worker.postMessage(task, moved);
      this.#waiting.push({ resolve, reject });
      this.#keepAlive();
    });
  }

  async close(): Promise<void> {
    this.#end(new Error('the pool was closed'));
    await this.#worker.terminate();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }

  /** A thread without a task does not keep the process from ending. */
  #keepAlive(): void {
    if (this.#waiting.length > 0) this.#worker.ref();
    else this.#worker.unref();
  }
}

/** From the sources, a thread needs what reads TypeScript; built, the entry is the `.js` beside the built caller. */
function startWorker(entry: URL): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(entry.href.replace(/\.ts$/u, '.js')));
  const starter = new URL('../../scripts/typescript-worker.mjs', import.meta.url);
  return new Worker(starter, { workerData: entry.href });
}
