import type { DedupReport } from '../model/dedup.ts';
import { changeWords, named, placeWords } from './check/check-words.ts';
import { csvRows } from './csv.ts';
import { counted, percent } from './layout.ts';
import { oneLine } from './plain.ts';
import { relationMark } from './relation-words.ts';

/** What is dropped and why, one line an article, then the copies that are kept all the same. */
export function* dedupText(
  report: DedupReport,
  options: { readonly listsDropped: boolean },
): Generator<string> {
  const { articles, dropped, differing, force } = report;
  const kept = articles - dropped.length;
  yield `${counted(articles, 'article')}: ${kept} kept, ${dropped.length} dropped\n`;
  if (options.listsDropped && dropped.length > 0) yield '\n';
  for (const { article, place, kept: other, relation, coverage, reason } of options.listsDropped
    ? dropped
    : []) {
    const share = relation === 'identical' ? '' : `, ${percent(coverage.article)} of it stands there`;
    yield `dropped ${named(article)} (${placeWords(place)}): ${copyMark(relation)} ${named(other)}${share}; ${oneLine(reason)}\n`;
  }
  if (differing.length === 0) return;
  yield '\nKept although they are copies, because they differ in figures, dates, names or negation';
  yield force ? '\n' : ' (--force drops them, too)\n';
  for (const { article, place, kept: other, relation, changes } of differing) {
    yield `kept ${named(article)} (${placeWords(place)}): ${copyMark(relation)} ${named(other)}, but ${changes.map(changeWords).join('; ')}\n`;
  }
}

/** Copies are so nearly alike that it does not matter of which the share is taken. */
const copyMark = (relation: DedupReport['dropped'][number]['relation']): string =>
  relationMark({ relation, own: 1, other: 1 });

/** The dropped articles as CSV. */
export const dedupCsv = (report: DedupReport): Iterable<string> =>
  csvRows(
    ['article', 'place', 'kept_instead', 'relation', 'coverage', 'coverage_of_kept', 'reason'],
    report.dropped.map(({ article, place, kept, relation, coverage, reason }) => [
      article,
      placeWords(place),
      kept,
      relation,
      coverage.article,
      coverage.kept,
      reason,
    ]),
  );
