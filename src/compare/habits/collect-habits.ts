import type { HabitsDocument, SourceHabits } from '../../model/habits.ts';
import { byCodeUnit } from '../../model/list.ts';
import { SCHEMA_VERSION } from '../../model/version.ts';
import { addUp } from '../measures/distinctive-words.ts';
import type { WordCounts } from '../measures/log-odds.ts';
import { habitsOf } from './habits-of.ts';
import type { ArticleRecord } from './record.ts';

export interface Collected {
  readonly by: HabitsDocument['by'];
  readonly articles: number;
  readonly events: number;
  readonly records: readonly ArticleRecord[];
}

/**
 * What each source does over many articles, the source with most words of its own first.
 *
 * @param collected the records of all events; the result does not depend on their order
 */
export function collectHabits({ by, articles, events, records }: Collected): HabitsDocument {
  const sorted = records.toSorted((a, b) => byCodeUnit(a.article, b.article));
  const bySource = grouped(sorted, ({ source }) => source);
  const byEvent = grouped(sorted, ({ event }) => event);
  return {
    schemaVersion: SCHEMA_VERSION,
    by,
    articles,
    events,
    unknown: articles - records.length,
    sources: [...bySource]
      .map(([source, own]) => sourceHabits(source, own, byEvent))
      .sort((a, b) => b.words - a.words || byCodeUnit(a.source, b.source)),
  };
}

function grouped(
  records: readonly ArticleRecord[],
  keyOf: (record: ArticleRecord) => string,
): ReadonlyMap<string, readonly ArticleRecord[]> {
  const groups = new Map<string, ArticleRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return groups;
}

const countsOf = (records: readonly ArticleRecord[]): readonly WordCounts[] =>
  records.flatMap(({ counts }) => counts ?? []);

function sourceHabits(
  source: string,
  records: readonly ArticleRecord[],
  byEvent: ReadonlyMap<string, readonly ArticleRecord[]>,
): SourceHabits {
  const own = records.filter(({ words }) => words.kind === 'own');
  const shared = [...new Set(own.map(({ event }) => event))];
  // Words of other sources on the same events: others would tell what else they write about.
  const others = shared.flatMap((event) =>
    (byEvent.get(event) ?? []).filter((other) => other.source !== source),
  );
  return {
    source,
    articles: own.length,
    events: shared.length,
    words: own.reduce((sum, { profile }) => sum + wordsIn(profile.words), 0),
    reprints: reprintsOf(records),
    versions: records.filter(({ words }) => words.kind === 'version').length,
    habits:
      own.length === 0 ? [] : habitsOf(own, { own: addUp(countsOf(own)), others: addUp(countsOf(others)) }),
  };
}

const wordsIn = ({ narrator, reported, quoted }: ArticleRecord['profile']['words']): number =>
  narrator + reported + quoted;

function reprintsOf(records: readonly ArticleRecord[]): SourceHabits['reprints'] {
  const counts = new Map<string, number>();
  for (const { words } of records)
    if (words.kind === 'reprint') counts.set(words.of, (counts.get(words.of) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || byCodeUnit(a, b))
    .map(([of, articles]) => ({ of, articles }));
}
