import { groupBy } from '../model/list.ts';

/**
 * The ids of an article set. A record's own id is kept as it is; an article without one is called by its file, and
 * by its number in a file of many. Ids never depend on where the machine keeps the files, nor on the order in which
 * files are named.
 */

/** An id never holds what moves a cursor or ends a line, and is never empty. */
export const cleanId = (id: string): string => id.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD').trim();

/** A file that articles are called by: `stem` without extension, and its path with `/`. */
export interface NamedFile {
  readonly path: string;
  readonly stem: string;
}

/**
 * A distinct name for each file: `a/story.txt` and `b/story.txt` are `a/story` and `b/story`, `story.txt` and
 * `story.html` of one folder keep their extensions. Files that collide gain one parent folder at a time until they
 * differ; every other name stays short.
 */
export function nameFiles(files: readonly NamedFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let unnamed = [...withDistinctBase(files)];
  for (let depth = 0; unnamed.length > 0; depth++) {
    const byName = groupBy(unnamed, (file) =>
      [...file.folders.slice(0, depth).reverse(), file.base].join('/'),
    );
    unnamed = [];
    for (const [name, group] of byName) {
      const [only] = group;
      if (group.length === 1 && only !== undefined) names.set(only.path, cleanId(name) || 'article');
      else if (group.every((file) => file.folders.length <= depth))
        for (const file of group) names.set(file.path, cleanId(name) || 'article');
      else unnamed.push(...group);
    }
  }
  return names;
}

interface Candidate {
  readonly path: string;
  readonly base: string;
  /** Folders from the nearest outwards. */
  readonly folders: readonly string[];
}

/** The stem, or the whole file name where another file of the same folder has the same stem. */
function* withDistinctBase(files: readonly NamedFile[]): Generator<Candidate> {
  const inFolder = groupBy(files, ({ path, stem }) => `${folderOf(path)}\0${stem}`);
  for (const group of inFolder.values()) {
    for (const { path, stem } of group) {
      const base = group.length === 1 ? stem : path.slice(path.lastIndexOf('/') + 1);
      const folders = folderOf(path)
        .split('/')
        .filter((name) => name !== '' && name !== '.' && name !== '..');
      yield { path, base, folders: folders.reverse() };
    }
  }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
