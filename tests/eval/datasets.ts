import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The folder that holds the labelled sets and the seeds. A user of the package does not have it; what needs it is skipped. */
export const sharedFolder = fileURLToPath(new URL('../../../shared', import.meta.url));

export const datasetPath = (name: string): string => join(sharedFolder, 'datasets', name);

export const hasDataset = (name: string): boolean => existsSync(datasetPath(name));

export const seedsFolder = join(sharedFolder, 'seeds');

export const hasSeeds = existsSync(seedsFolder);

/** The rows of a gzip JSON-lines set, in file order. `T` is what the caller knows of the set's columns. */
export function readRows<T>(name: string): T[] {
  return gunzipSync(readFileSync(datasetPath(name)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}
