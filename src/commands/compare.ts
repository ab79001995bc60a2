import { compareArticles } from '../pipeline.ts';
import { renderComparison } from '../report/comparison.ts';
import { chosen } from './format.ts';
import { findGiven } from './given-articles.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum compare`: the given articles as one event, whether or not they would have been joined. */
export async function compare(
  args: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen(args, ['text', 'json', 'jsonl', 'csv', 'markdown']);
  const { articles } = await findGiven(args, terminal);
  terminal.progress(`comparing ${articles.length} articles …`);
  for (const chunk of renderComparison(compareArticles(articles), format, terminal.width))
    await terminal.out(chunk);
  return 0;
}
