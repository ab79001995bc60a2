import { basename, dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { STANDARD_INPUT } from '../ingest/find-files.ts';
import type { DedupReport } from '../model/dedup.ts';
import type { SourcePlace } from '../model/gate.ts';
import { dedupCsv, dedupText } from '../report/dedup.ts';
import { type Copies, findCopies } from '../reuse/dedup/dedup.ts';
import { type KeepRule, keepRules } from '../reuse/dedup/keep-order.ts';
import { placeOfId } from '../reuse/search/corpus.ts';
import { refuseInput, writeKept } from './kept-file.ts';
import { writeWhole } from './output-folder.ts';
import { pathsOf, readEach } from './read.ts';
import { type SearchedArticles, searchCopies } from './search-copies.ts';
import { placeOf } from './source-place.ts';
import { SpillFile } from './spill-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum dedup`: the set without copies, with what is dropped and why. Without `--out` nothing is written. */
export async function dedup(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const wanted: Wanted = {
    keep: keepRuleOf(args),
    force: args['force'] === true,
    out: pathOption(args, 'out'),
    droppedFile: pathOption(args, 'dropped'),
  };
  const paths = pathsOf(args);
  const isRead = wanted.out !== null && paths.includes(STANDARD_INPUT);
  const stdin = isRead ? new RecordedStream(terminal.stdin) : null;
  const articles = readEach(paths, stdin === null ? terminal : { ...terminal, stdin: stdin.chunks() });
  const onRead = (count: number): void => terminal.progress(`looking for copies in ${count} articles …`);
  try {
    const report = await searchCopies(articles, { jobs: terminal.settings.jobs, onRead }, (found) =>
      sorted(found, wanted, stdin),
    );
    for (const chunk of dedupText(report, { listsDropped: wanted.droppedFile === null }))
      await terminal.out(chunk);
  } finally {
    stdin?.close();
  }
  return 0;
}

interface Wanted {
  readonly keep: KeepRule;
  readonly force: boolean;
  readonly out: string | null;
  readonly droppedFile: string | null;
}

/** Finds what goes, and writes the files that were asked for. */
async function sorted(
  found: SearchedArticles,
  { keep, force, out, droppedFile }: Wanted,
  stdin: RecordedStream | null,
): Promise<DedupReport> {
  const { corpus, search, lookUp, originOf, paths } = found;
  if (out !== null) await refuseInput('out', out, paths);
  if (droppedFile !== null) await refuseInput('dropped', droppedFile, paths);
  const copies = findCopies(lookUp, search.pairs, { keep, force });
  const report = reportOf(copies, found, { keep, force });
  if (out !== null) {
    const gone = new Set(copies.dropped.map(({ article }) => article));
    const kept = corpus.ids.flatMap((id, number) => (gone.has(id) ? [] : [{ id, origin: originOf(number) }]));
    await writeKept(out, kept, { lookUp, stdin: stdin?.replay() ?? null });
  }
  if (droppedFile !== null) await writeWhole(dirname(droppedFile), basename(droppedFile), dedupCsv(report));
  return report;
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

/** Passes a stream on and puts it aside: standard input cannot be read again. */
class RecordedStream {
  readonly #stream: AsyncIterable<Uint8Array>;
  readonly #file = new SpillFile();

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#stream = stream;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#stream) {
      this.#file.appendBytes(chunk);
      yield chunk;
    }
  }

  async *replay(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < this.#file.end; start += REPLAYED) {
      yield this.#file.read(start, Math.min(REPLAYED, this.#file.end - start));
    }
  }

  close(): void {
    this.#file.close();
  }
}

const REPLAYED = 64 * 1024;

function reportOf(
  { dropped, differing }: Copies,
  { corpus, originOf }: SearchedArticles,
  { keep, force }: Pick<DedupReport, 'keep' | 'force'>,
): DedupReport {
  const placeOfArticle = (id: string): SourcePlace =>
    placeOf({ origin: originOf(placeOfId(corpus.ids, id)) });
  return {
    keep,
    force,
    articles: corpus.ids.length,
    dropped: dropped.map(({ article, kept, relation, coverage, reason }) => ({
      article,
      place: placeOfArticle(article),
      kept,
      relation,
      coverage: { article: coverage.left, kept: coverage.right },
      reason,
    })),
    differing: differing.map(({ article, other, relation, changes }) => ({
      article,
      place: placeOfArticle(article),
      kept: other,
      relation,
      changes,
    })),
  };
}
