// Begins a worker thread that runs TypeScript from the sources: Node 20 does not hand the loader of a process on to its
// threads. Used by src/parallel/pool.ts where nothing is built.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
