import { basename, dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { STANDARD_INPUT } from '../ingest/find-files.ts';
import type { DedupReport } from '../model/dedup.ts';
import { dedupCsv, dedupText } from '../report/dedup.ts';
import { type Deduplication, deduplicate } from '../reuse/dedup.ts';
import { type KeepRule, keepRules } from '../reuse/keep-order.ts';
import { refuseInput, writeKept } from './kept-file.ts';
import { writeWhole } from './output-folder.ts';
import { pathsOf, readAll } from './read.ts';
import { placeOf } from './source-place.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum dedup`: the set without copies, with what is dropped and why. Without `--out` nothing is written. */
export async function dedup(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const keep = keepRuleOf(args);
  const force = args['force'] === true;
  const out = pathOption(args, 'out');
  const droppedFile = pathOption(args, 'dropped');
  const paths = pathsOf(args);
  const stdin: Uint8Array[] = [];
  const isRead = out !== null && paths.includes(STANDARD_INPUT);
  const { articles } = await readAll(
    paths,
    isRead ? { ...terminal, stdin: recorded(terminal.stdin, stdin) } : terminal,
  );
  const inputs = new Set(articles.map(({ origin }) => origin.path));
  if (out !== null) await refuseInput('out', out, inputs);
  if (droppedFile !== null) await refuseInput('dropped', droppedFile, inputs);
  terminal.progress(`looking for copies in ${articles.length} articles …`);
  const found = deduplicate(articles, { keep, force });
  const report = reportOf(found, { keep, force });
  if (out !== null) await writeKept(out, found.kept, stdin);
  if (droppedFile !== null) await writeWhole(dirname(droppedFile), basename(droppedFile), dedupCsv(report));
  for (const chunk of dedupText(report, { listsDropped: droppedFile === null })) await terminal.out(chunk);
  return 0;
}

function keepRuleOf(args: Readonly<Record<string, unknown>>): KeepRule {
  const named = args['keep'] ?? 'earliest';
  const keep = keepRules.find((known) => known === named);
  if (keep === undefined)
    throw new UserError(`--keep ${String(named)}: choose one of ${keepRules.join(', ')}`);
  return keep;
}

function pathOption(args: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = args[name];
  if (value === undefined) return null;
  if (typeof value !== 'string' || value === '') throw new UserError(`--${name}: give one file name`);
  return value;
}

/** Passes a stream on and remembers it: standard input cannot be read again. */
async function* recorded(stream: AsyncIterable<Uint8Array>, into: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    into.push(chunk);
    yield chunk;
  }
}

const reportOf = (
  { kept, dropped, differing }: Deduplication,
  { keep, force }: Pick<DedupReport, 'keep' | 'force'>,
): DedupReport => ({
  keep,
  force,
  articles: kept.length + dropped.length,
  dropped: dropped.map(({ article, kept: other, relation, coverage, reason }) => ({
    article: article.id,
    place: placeOf(article),
    kept: other.id,
    relation,
    coverage: { article: coverage.left, kept: coverage.right },
    reason,
  })),
  differing: differing.map(({ article, other, relation, changes }) => ({
    article: article.id,
    place: placeOf(article),
    kept: other.id,
    relation,
    changes,
  })),
});
