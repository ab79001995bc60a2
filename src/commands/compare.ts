import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Comparison, DifferenceKind } from '../model/difference.ts';
import { at } from '../model/list.ts';
import { compareArticles } from '../pipeline.ts';
import { renderComparison } from '../report/comparison.ts';
import { chosen } from './format.ts';
import { findGiven } from './given-articles.ts';
import { inputHashes } from './input-hashes.ts';
import { chosenKinds } from './kinds.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

/** `variorum compare`: the given articles as one event, whether or not they would have been joined. */
export async function compare(
  args: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen(args, ['text', 'json', 'jsonl', 'csv', 'markdown', 'html']);
  const kinds = chosenKinds(args);
  const { articles, pool } = await findGiven(args, terminal);
  terminal.progress(`comparing ${articles.length} articles …`);
  const comparison = compareArticles(articles, { among: pool });
  const chunks =
    format === 'html'
      ? await htmlPage(comparison, articles, kinds)
      : renderComparison(ofKinds(comparison, kinds), format, terminal.width);
  for (const chunk of chunks) await terminal.out(chunk);
  return 0;
}

/** The comparison with the differences of these kinds alone; they keep their numbers. */
function ofKinds(comparison: Comparison, kinds: ReadonlySet<DifferenceKind> | null): Comparison {
  if (kinds === null) return comparison;
  return {
    ...comparison,
    differences: comparison.differences.filter(({ kind }) => kinds.has(kind)),
    limits: [
      ...comparison.limits,
      { article: null, text: `only these kinds were asked for: ${[...kinds].join(', ')}` },
    ],
  };
}

async function htmlPage(
  comparison: Comparison,
  articles: readonly Article[],
  kinds: ReadonlySet<DifferenceKind> | null,
) {
  const { renderEventPage } = await import('../report/html/event-page.ts');
  return renderEventPage(comparison, {
    label: at(articles, 0).title ?? articles.map(({ id }) => id).join(', '),
    variorum: packageVersion(),
    inputs: inputHashes(articles),
    indexAddress: null,
    others: new Map(),
    kinds,
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('base64'),
  });
}
