import { parseFieldMap } from '../config.ts';
import { UserError } from '../errors.ts';
import { readArticles } from '../ingest/read-articles.ts';
import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/list.ts';
import type { Problem, ProblemKind } from '../model/problem.ts';
import type { Terminal } from './terminal.ts';

export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The paths that a command was given, those behind `--` too; the current folder where it was given none. */
export function pathsOf(args: Readonly<Record<string, unknown>>, name = 'paths'): readonly string[] {
  const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const paths = [...listed(args[name]), ...listed(args['--'])];
  return paths.length === 0 ? ['.'] : paths;
}

/**
 * Reads every article of the paths, in code-unit order of their ids, so that nothing after depends on the order of
 * input. Problems are printed as they come, and counted at the end.
 *
 * @throws UserError where not one article could be read
 */
export async function readAll(paths: readonly string[], terminal: Terminal): Promise<Reading> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const article of readEach(paths, terminal, problems)) articles.push(article);
  return { articles: articles.sort((a, b) => byCodeUnit(a.id, b.id)), problems };
}

/** The same as a stream, in the order in which they are read. */
export async function* readEach(
  paths: readonly string[],
  terminal: Terminal,
  problems: Problem[] = [],
): AsyncGenerator<Article> {
  const options = {
    map: parseFieldMap(terminal.settings.map),
    stdin: terminal.stdin,
    onProblem: (problem: Problem) => {
      problems.push(problem);
      tell(problem, terminal);
    },
  };
  let read = 0;
  for await (const article of readArticles(paths, options)) {
    read++;
    yield article;
    if (read % 200 === 0) terminal.progress(`reading … ${read} articles`);
  }
  terminal.progress(null);
  if (problems.length > 0) terminal.note(summaryOf(read, problems));
  if (read === 0) throw new UserError(`no article could be read from ${paths.join(', ')}`);
}

function tell(problem: Problem, terminal: Terminal): void {
  const line = `${problem.place}: ${problem.message}`;
  if (problem.severity === 'error') terminal.warn(line);
  else if (terminal.settings.verbose || problem.kind !== 'passed-over') terminal.note(line);
}

const words: Readonly<Record<ProblemKind, string>> = {
  empty: 'empty',
  binary: 'not text',
  'too-large': 'too large',
  broken: 'broken',
  'no-items': 'without items',
  'no-article': 'without an article',
  'same-id': 'with an id seen before',
  missing: 'missing',
  unreadable: 'unreadable',
  'passed-over': 'passed over',
  'ambiguous-date': 'with an ambiguous date',
  field: 'with a field left out',
};

function summaryOf(read: number, problems: readonly Problem[]): string {
  const counts = new Map<ProblemKind, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([kind, count]) => `${count} ${words[kind]}`);
  return `${read} article${read === 1 ? '' : 's'} read; ${parts.join(', ')}`;
}
