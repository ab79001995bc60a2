import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { UserError } from '../errors.ts';
import { findFiles } from '../ingest/find-files.ts';
import type { Article } from '../model/article.ts';
import type { SourcePlace, Unreadable } from '../model/gate.ts';
import type { Problem } from '../model/problem.ts';
import { readAll } from './read.ts';
import type { Terminal } from './terminal.ts';

export interface CheckInput {
  readonly newArticles: readonly Article[];
  readonly oldArticles: readonly Article[];
  /** What of the new articles could not be read. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Reads the new articles and those to compare them with in one go, so that ids are distinct over both and each file is
 * read once, by whatever spelling or link it is reached: a file can never match itself. A file that lies in both belongs
 * to the nearer path: of `check archive/incoming --against archive` the incoming ones are new, of
 * `check . --against archive` the archive is not.
 *
 * @throws UserError where nothing new can be read, or nothing to compare with
 */
export async function readCheckInput(
  newPaths: readonly string[],
  against: readonly string[],
  terminal: Terminal,
): Promise<CheckInput> {
  const order = await readingOrder(newPaths, against);
  const inner = await findFiles(order.inner);
  const upToNew = await findFiles([...order.inner, ...newPaths]);
  const oldFiles = new Set(inner.files.map(({ path }) => path));
  const newFiles = new Set(upToNew.files.map(({ path }) => path).filter((path) => !oldFiles.has(path)));
  const faulty = new Set([...newPaths, ...upToNew.faults.map(({ path }) => path)]);
  for (const { path } of inner.faults) faulty.delete(path);

  const { articles, problems } = await readAll([...order.inner, ...newPaths, ...order.outer], terminal);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const unreadable = errors.flatMap((problem) => unreadableOf(problem, newFiles, faulty) ?? []);
  const newArticles = articles.filter(({ origin }) => newFiles.has(origin.path));
  const oldArticles = articles.filter(({ origin }) => !newFiles.has(origin.path));
  if (newArticles.length === 0 && unreadable.length === 0)
    throw new UserError(`no new article could be read from ${newPaths.join(', ')}`);
  refuseMissing(errors, against, newPaths);
  const shared = await countInside(newFiles, against);
  if (oldArticles.length === 0 && shared === 0)
    throw new UserError(`--against ${against.join(', ')}: no article could be read to compare with`);
  tellOfDoubts(terminal, shared, errors.length - unreadable.length);
  return { newArticles, oldArticles, unreadable };
}

/** Paths to compare with that lie inside a new path are read before it, the others after. */
async function readingOrder(newPaths: readonly string[], against: readonly string[]) {
  const roots = await Promise.all(newPaths.map(realPathOf));
  const inner: string[] = [];
  const outer: string[] = [];
  for (const path of against) {
    const real = await realPathOf(path);
    const isInner = roots.some((root) => real !== null && root !== null && isBelow(real, root));
    (isInner ? inner : outer).push(path);
  }
  return { inner, outer };
}

/** A path of `--against` that cannot be read at all may hold the very article that a new one copies. */
function refuseMissing(
  errors: readonly Problem[],
  against: readonly string[],
  newPaths: readonly string[],
): void {
  const missing = errors.find(({ place }) => against.includes(place) && !newPaths.includes(place));
  if (missing !== undefined) throw new UserError(`--against ${missing.place}: ${missing.message}`);
}

function unreadableOf(
  { place, kind, message }: Problem,
  files: ReadonlySet<string>,
  faulty: ReadonlySet<string>,
): Unreadable | null {
  if (files.has(place) || faulty.has(place)) return { place: { path: place }, kind, message };
  const [, path = '', mark, number] = /^(.*)([:#])(\d+)$/su.exec(place) ?? [];
  return files.has(path) ? { place: partOf(path, mark === ':', Number(number)), kind, message } : null;
}

const partOf = (path: string, isLine: boolean, number: number): SourcePlace =>
  isLine ? { path, region: { startLine: number, endLine: number } } : { path, record: number };

/** How many of the new files lie in what they are compared with. */
async function countInside(files: ReadonlySet<string>, against: readonly string[]): Promise<number> {
  const roots = await Promise.all(against.map(realPathOf));
  let inside = 0;
  for (const file of files) {
    const path = await realPathOf(file);
    if (roots.some((root) => path !== null && root !== null && (path === root || isBelow(path, root))))
      inside++;
  }
  return inside;
}

const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** Null for globs, standard input and what is not there. */
async function realPathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}

function tellOfDoubts(terminal: Terminal, shared: number, unreadOld: number): void {
  if (shared === 1) terminal.note('1 new file lies inside --against: it is not compared with itself');
  else if (shared > 1)
    terminal.note(`${shared} new files lie inside --against: none is compared with itself`);
  if (unreadOld > 0)
    terminal.note(
      `${unreadOld} part${unreadOld === 1 ? '' : 's'} of --against not read, and not compared with`,
    );
}
