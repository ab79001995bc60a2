import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ReadOptions, readArticles } from '../../../src/ingest/read-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** A body that no rule takes for furniture. */
export const BODY =
  'The council of Port Elmer voted on Tuesday to rebuild the old harbour wall, which a storm had broken in March. ' +
  'The work will begin in June and will cost nine million, the mayor said after the meeting.';

/** Another one. */
export const OTHER_BODY =
  'A ferry with forty passengers ran aground near Lake Orrin on Friday evening, and everyone was brought ashore unhurt. ' +
  'The captain told reporters that the lights of the channel had failed an hour before.';

export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** A folder of files that is gone after the test; paths that are read stand below it. */
export class Folder {
  readonly root = mkdtempSync(join(tmpdir(), 'read-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const full = this.path(path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }

  path(path: string): string {
    return path === '' ? this.root : join(this.root, path);
  }

  /** Reads paths below the folder; the folder's own path is taken off every place and origin. */
  async read(paths: readonly string[] = [''], options: ReadOptions = {}): Promise<Reading> {
    const reading = await readAll(
      paths.map((path) => this.path(path)),
      options,
    );
    const short = (path: string): string => path.replace(`${this.root}/`, '').replace(this.root, '.');
    return {
      articles: reading.articles.map((article) => ({
        ...article,
        origin: { ...article.origin, path: short(article.origin.path) },
      })),
      problems: reading.problems.map((problem) => ({ ...problem, place: short(problem.place) })),
    };
  }
}

export async function readAll(paths: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const article of readArticles(paths, {
    ...options,
    onProblem: (problem) => problems.push(problem),
  })) {
    articles.push(article);
  }
  return { articles, problems };
}

export const ids = (articles: readonly Article[]): readonly string[] => articles.map(({ id }) => id);

export const kinds = (problems: readonly Problem[]): readonly string[] => problems.map(({ kind }) => kind);

export const jsonLines = (records: readonly unknown[]): string =>
  `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

/** windows-1252 beyond ISO 8859-1, as far as the tests need it: Node 20's own decoder does not know it. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
  ['’', 0x92],
]);

/** The bytes of a text in a single-byte encoding, by turning its decoder round. */
export function encodeAs(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (char) => {
    const byte = (label === 'windows-1252' ? WINDOWS_1252.get(char) : undefined) ?? bytes.get(char);
    if (byte === undefined) throw new RangeError(`${label} has no ${char}`);
    return byte;
  });
}
