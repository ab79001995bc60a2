import { groupArticles } from '../../../src/events/grouping/grouping.ts';
import { createEventStream, type StreamChange } from '../../../src/events/stream.ts';
import type { Article } from '../../../src/model/article.ts';
import { at, byCodeUnit } from '../../../src/model/list.ts';
import { type LabelledArticle, readEventSet } from '../event-sets.ts';
import type { Figure, Measure } from '../measure.ts';

const POOL = ['ecbplus.dev', 'allsides.val', 'basil.dev', 'newswcl50.dev'];
/** The pool is larger than what a thin stream keeps by default, so that articles do leave its window. */
const SETS = [
  { name: 'AllSides val', files: ['allsides.val'] },
  { name: 'pool of the four', files: POOL },
];

/**
 * Articles one at a time, in the order of their dates, against all at once: the share of articles whose event holds
 * the same articles either way.
 */
export const measure: Measure = {
  name: 'event-stream',
  isLong: true,
  needs: POOL.map((file) => `events/${file}.jsonl.gz`),
  run: () =>
    SETS.map(({ name, files }): Figure => {
      const articles = inOrderOfArrival(files.flatMap(readEventSet));
      return {
        name: `${name}, one article at a time: share in the same event as in a batch`,
        value: agreement(streamed(articles), batched(articles), articles),
      };
    }),
};

/**
 * By date. An article without one comes when the first dated one of its event does, since its own arrival is not
 * recorded; an event without any comes together, at a date of the set.
 */
function inOrderOfArrival(rows: readonly LabelledArticle[]): readonly Article[] {
  const days = new Map<string, string>();
  for (const { article, cluster } of rows) {
    const day = article.publishedAt?.value;
    if (day !== undefined && day < (days.get(cluster) ?? '9')) days.set(cluster, day);
  }
  const known = [...new Set(days.values())].sort();
  const STRIDE = 7919;
  for (const [index, cluster] of [...new Set(rows.map((row) => row.cluster))].entries())
    if (!days.has(cluster)) days.set(cluster, known[(index * STRIDE) % Math.max(1, known.length)] ?? '');
  return rows
    .map(({ article, cluster }, index) => ({
      article,
      index,
      day: article.publishedAt?.value ?? days.get(cluster) ?? '',
    }))
    .sort((a, b) => byCodeUnit(a.day, b.day) || a.index - b.index)
    .map(({ article }) => article);
}

/** The event of each article, by ids that mean nothing. */
type EventOf = ReadonlyMap<string, string>;

function streamed(articles: readonly Article[]): EventOf {
  const stream = createEventStream();
  const eventOf = new Map<string, string>();
  for (const article of articles) for (const change of stream.add([article])) apply(change, eventOf);
  return eventOf;
}

function apply(change: StreamChange, eventOf: Map<string, string>): void {
  if (!('articles' in change)) return;
  if (change.kind === 'merged')
    for (const [id, event] of eventOf) if (event === change.from) eventOf.set(id, change.event);
  for (const id of change.articles) eventOf.set(id, change.event);
}

function batched(articles: readonly Article[]): EventOf {
  const { collection, groups } = groupArticles(articles);
  return new Map(
    groups.flatMap((group, index) =>
      group.map((position) => [at(collection.articles, position).id, `${index}`] as const),
    ),
  );
}

function agreement(one: EventOf, other: EventOf, articles: readonly Article[]): number {
  const [a, b] = [membersBy(one), membersBy(other)];
  const same = articles.filter(({ id }) => a.get(one.get(id) ?? '') === b.get(other.get(id) ?? ''));
  return same.length / articles.length;
}

/** For each event its articles as one string. */
function membersBy(eventOf: EventOf): ReadonlyMap<string, string> {
  const members = new Map<string, string[]>();
  for (const [id, event] of eventOf) members.set(event, [...(members.get(event) ?? []), id]);
  return new Map([...members].map(([event, ids]) => [event, ids.sort().join('\n')]));
}
