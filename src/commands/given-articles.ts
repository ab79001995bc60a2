import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { pathsOf, readAll } from './read.ts';
import type { Terminal } from './terminal.ts';

export interface Given {
  /** What the command named, in its order. */
  readonly articles: readonly Article[];
  /** All articles of `--in`; empty where files were named. */
  readonly pool: readonly Article[];
}

/**
 * The articles that a command names, in the order named: files, or ids and unambiguous beginnings of ids of the
 * articles in `--in`.
 *
 * @throws UserError for a name that fits no article or several, and for fewer than two articles
 */
export async function findGiven(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<Given> {
  const names = pathsOf(args, 'articles');
  const where = args['in'];
  const pool = Array.isArray(where) ? (await readAll(where.map(String), terminal)).articles : [];
  const byName = new Map(names.map((name) => [name, lookUp(name, pool)]));
  const files = names.filter((name) => byName.get(name) === null);
  // Read together: files of one name in two folders are told apart by their folders.
  const read = files.length === 0 ? [] : (await readAll(files, terminal)).articles;
  const found = names.flatMap((name) => byName.get(name) ?? read.filter((article) => isFrom(article, name)));
  const distinct = [...new Set([...found, ...read])];
  if (distinct.length < 2) throw tooFew();
  return { articles: distinct, pool };
}

const isFrom = ({ origin }: Article, name: string): boolean =>
  origin.path === name || origin.path.startsWith(`${name.replace(/\/+$/u, '')}/`);

const tooFew = (): UserError =>
  new UserError('name at least two different articles (files, or ids with --in <folder>)');

/** The article of the pool that a name means; null where it names a file. */
function lookUp(name: string, pool: readonly Article[]): Article | null {
  const exact = pool.find((article) => article.id === name);
  if (exact !== undefined) return exact;
  const [first, ...others] = pool.filter((article) => article.id.startsWith(name));
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined) {
    const some = [first, ...others].slice(0, 3).map(({ id }) => id);
    if (others.length >= some.length) some.push('…');
    throw new UserError(
      `'${name}' fits ${others.length + 1} articles (${some.join(', ')}); give more of the id`,
    );
  }
  if (name === '-' || existsSync(name)) return null;
  throw new UserError(
    pool.length > 0
      ? `'${name}' is neither a file nor the beginning of an id in --in`
      : `'${name}' is no file; to name articles by id, say where they are with --in <folder>`,
  );
}
