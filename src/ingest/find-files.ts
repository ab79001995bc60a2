import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { byCodeUnit } from '../model/list.ts';
import { errorFault, type Fault, noteFault } from './fault.ts';
import { type ArticleFormat, readFileName } from './formats/format.ts';
import { MAX_FOLDER_DEPTH } from './limits.ts';
import { tinyglobby } from './packages.ts';
import { isMissing, pathFault } from './path-fault.ts';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A file to read articles from. */
export interface InputFile {
  /** As the user gave it, or as it was found below what the user gave. */
  readonly path: string;
  readonly stem: string;
  /** Null where the name does not tell it. */
  readonly format: ArticleFormat | null;
  /** True where the user named this very file: then it is expected to hold an article. */
  readonly named: boolean;
}

export interface FoundFiles {
  readonly files: readonly InputFile[];
  readonly faults: readonly { readonly path: string; readonly fault: Fault }[];
}

/**
 * Finds the files that paths stand for: files, folders, globs, `-`. They are listed in code-unit order of their
 * paths, whatever the order in which they are named. A file that is reached twice, by another spelling or a link, is
 * listed once. What is passed over is told, in the order in which the paths are named: each file about the
 * folder (`README*`), and by number what is hidden or of another format.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const finder = new FileFinder();
  const faults = new Map<string, FoundFiles['faults']>();
  for (const path of [...new Set(paths)].sort(byCodeUnit)) {
    const before = finder.faults.length;
    await finder.addNamed(path);
    faults.set(path, finder.faults.slice(before));
  }
  const files = [...finder.files.values()].sort((a, b) => byCodeUnit(a.path, b.path));
  return { files, faults: [...new Set(paths)].flatMap((path) => faults.get(path) ?? []) };
}

/** What folders keep about themselves. */
const ABOUT_THE_FOLDER = /^(?:readme|license|licence|changelog)(?:[^a-z]|$)/i;

/** What one walk met: articles' files, and what was passed over by number. */
interface Tally {
  files: number;
  hidden: number;
  other: number;
}

class FileFinder {
  /** By identity. */
  readonly files = new Map<string, InputFile>();
  readonly faults: { readonly path: string; readonly fault: Fault }[] = [];
  private readonly walked = new Set<string>();

  async addNamed(path: string): Promise<void> {
    if (path === STANDARD_INPUT) {
      this.add({ path, stem: 'stdin', format: null, named: true }, path);
      return;
    }
    const stats = await statOrError(path);
    if (!(stats instanceof Error)) return this.addExisting(path, stats);
    if (isMissing(stats) && tinyglobby().isDynamicPattern(path)) return this.addGlob(path);
    this.faults.push({ path, fault: pathFault(stats) });
  }

  private async addExisting(path: string, stats: Stats): Promise<void> {
    if (!stats.isDirectory()) {
      const { stem, format } = readFileName(path);
      this.add({ path, stem, format, named: true }, await identityOf(path));
      return;
    }
    const tally: Tally = { files: 0, hidden: 0, other: 0 };
    const before = this.faults.length;
    await this.walk(path, 0, tally);
    this.report(path, tally);
    if (tally.files === 0 && !this.faults.slice(before).some(({ fault }) => fault.severity === 'error')) {
      this.faults.push({
        path,
        fault: errorFault('no-article', 'is a folder without a file of an article format'),
      });
    }
  }

  private async addGlob(pattern: string): Promise<void> {
    const options = {
      onlyFiles: false,
      expandDirectories: false,
      absolute: isAbsolute(pattern),
      ignore: ['**/node_modules/**'],
    };
    const matches = (await tinyglobby().glob(pattern, options)).map((match) =>
      match.length > 1 ? match.replace(/\/$/, '') : match,
    );
    if (matches.length === 0)
      this.faults.push({ path: pattern, fault: errorFault('missing', 'matches no file') });
    const tally: Tally = { files: 0, hidden: 0, other: 0 };
    for (const match of matches.sort(byCodeUnit)) await this.addFound(match, match, 0, tally);
    this.report(pattern, tally);
  }

  private async walk(folder: string, depth: number, tally: Tally): Promise<void> {
    const identity = await identityOf(folder);
    if (this.walked.has(identity)) {
      // A link to a folder that was walked, perhaps to one above.
      tally.files++;
      return;
    }
    this.walked.add(identity);
    if (depth > MAX_FOLDER_DEPTH) {
      const message = `is nested deeper than ${MAX_FOLDER_DEPTH} folders: name it to read it`;
      this.faults.push({ path: folder, fault: errorFault('unreadable', message) });
      return;
    }
    let names: string[];
    try {
      names = await readdir(folder);
    } catch (error) {
      this.faults.push({ path: folder, fault: pathFault(error) });
      return;
    }
    for (const name of names.sort(byCodeUnit)) await this.addFound(below(folder, name), name, depth, tally);
  }

  private async addFound(path: string, name: string, depth: number, tally: Tally): Promise<void> {
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last.startsWith('.') || last === 'node_modules') {
      tally.hidden++;
      return;
    }
    const stats = await statOrError(path);
    if (stats instanceof Error) this.faults.push({ path, fault: pathFault(stats) });
    else if (stats.isDirectory()) await this.walk(path, depth + 1, tally);
    else if (ABOUT_THE_FOLDER.test(last)) {
      const message = 'passed over: it is about the folder; name the file itself to read it';
      this.faults.push({ path, fault: noteFault('passed-over', message) });
    } else {
      const { stem, format } = readFileName(path);
      if (format === null || !stats.isFile()) tally.other++;
      else {
        tally.files++;
        this.add({ path, stem, format, named: false }, await identityOf(path));
      }
    }
  }

  private add(file: InputFile, identity: string): void {
    const before = this.files.get(identity);
    // A file that is named stays named, also where its folder is named too and walked first.
    if (before === undefined || (file.named && !before.named)) this.files.set(identity, file);
  }

  private report(path: string, { hidden, other }: Tally): void {
    const parts = [
      count(hidden, 'hidden file or folder', 'hidden files or folders'),
      count(other, 'file of another format', 'files of other formats'),
    ];
    const told = parts.filter((part) => part !== '').join(' and ');
    if (told !== '')
      this.faults.push({ path, fault: noteFault('passed-over', `passed over in it: ${told}`) });
  }
}

const count = (n: number, one: string, many: string): string =>
  n === 0 ? '' : `${n} ${n === 1 ? one : many}`;

/** `./` before a name found in the current folder says nothing. */
const below = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/\/+$/, '')}/${name}`;

async function statOrError(path: string): Promise<Stats | Error> {
  try {
    return await stat(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The same for every spelling of a path and every link to it. */
async function identityOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
