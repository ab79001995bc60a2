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
  if (names.length < 2) throw tooFew();
  const where = args['in'];
  const pool = Array.isArray(where) ? (await readAll(where.map(String), terminal)).articles : [];
  const articles: Article[] = [];
  for (const name of names) articles.push(...(await lookUp(name, pool, terminal)));
  const distinct = [...new Set(articles)];
  if (distinct.length < 2) throw tooFew();
  return { articles: distinct, pool };
}

const tooFew = (): UserError =>
  new UserError('name at least two different articles (files, or ids with --in <folder>)');

async function lookUp(
  name: string,
  pool: readonly Article[],
  terminal: Terminal,
): Promise<readonly Article[]> {
  const exact = pool.find((article) => article.id === name);
  if (exact !== undefined) return [exact];
  const beginning = pool.filter((article) => article.id.startsWith(name));
  if (beginning.length === 1) return beginning;
  if (beginning.length > 1) {
    const some = beginning.slice(0, 3).map(({ id }) => id);
    if (beginning.length > some.length) some.push('…');
    throw new UserError(
      `'${name}' fits ${beginning.length} articles (${some.join(', ')}); give more of the id`,
    );
  }
  if (existsSync(name)) return (await readAll([name], terminal)).articles;
  throw new UserError(
    pool.length > 0
      ? `'${name}' is neither a file nor the beginning of an id in --in`
      : `'${name}' is no file; to name articles by id, say where they are with --in <folder>`,
  );
}
