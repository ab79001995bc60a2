import type { Article } from '../model/article.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { Family, ReusePair } from '../model/reuse.ts';
import { isBefore, type TimeRange, timeRange } from './time-range.ts';
import { UnionFind } from './union-find.ts';

/** A pair by the numbers of its articles; of an excerpt, the article that is contained is `part`. */
interface Link {
  readonly relation: ReusePair['relation'];
  readonly part: number;
  readonly whole: number;
}

/** When each article was published, null where that is not known. */
type Times = readonly (TimeRange | null)[];

/**
 * The families of two articles and more: all versions of one text, with members in order of id and the family named
 * after its first. Identical articles and near-duplicates are versions of each other; an excerpt is one of the
 * article that holds it, unless that article holds several texts that have nothing to do with each other (a round-up
 * of two stories is no version of either, and does not make them one). `partial` pairs make no family.
 *
 * @param pairs as `findReuse` gives them for these articles
 */
export function familiesOf(articles: readonly Article[], pairs: readonly ReusePair[]): Family[] {
  const sorted = [...articles].sort((a, b) => byCodeUnit(a.id, b.id));
  const links = linksOf(sorted, pairs);
  const times = sorted.map(({ publishedAt }) => (publishedAt === null ? null : timeRange(publishedAt)));
  const versions = joinVersions(links, times);
  const members = new Map<number, number[]>();
  for (const number of sorted.keys()) {
    const root = versions.find(number);
    const family = members.get(root);
    if (family === undefined) members.set(root, [number]);
    else family.push(number);
  }
  const derived = derivedArticles(links, times);
  return [...members.values()]
    .filter((family) => family.length > 1)
    .map((family) => {
      const original = originalOf(family, times, derived);
      const ids = family.map((number) => at(sorted, number).id);
      return { id: at(ids, 0), members: ids, original: original === null ? null : at(sorted, original).id };
    });
}

/** How many texts stand behind the articles: each family counts once, and each article that is in none. */
export function independentTexts(articleIds: readonly string[], families: readonly Family[]): number {
  const familyOf = new Map(families.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const seen = new Set<string>();
  let alone = 0;
  for (const id of new Set(articleIds)) {
    const family = familyOf.get(id);
    if (family === undefined) alone++;
    else seen.add(family);
  }
  return alone + seen.size;
}

function linksOf(sorted: readonly Article[], pairs: readonly ReusePair[]): readonly Link[] {
  const numbers = new Map(sorted.map(({ id }, number) => [id, number]));
  return pairs.flatMap(({ left, right, relation, coverage }) => {
    const a = numbers.get(left);
    const b = numbers.get(right);
    if (a === undefined || b === undefined) return [];
    const [part, whole] = coverage.left >= coverage.right ? [a, b] : [b, a];
    return [{ relation, part, whole }];
  });
}

/** Joins copies, then the excerpts of each text that is no compilation. */
function joinVersions(links: readonly Link[], times: Times): UnionFind {
  const versions = new UnionFind(times.length);
  for (const { relation, part, whole } of links) {
    if (relation === 'identical' || relation === 'near-duplicate') versions.join(part, whole);
  }
  const compilations = compilationsOf(links, times, versions);
  const excerpts = links.filter(
    ({ relation, part, whole }) =>
      relation === 'excerpt' && (!compilations.has(versions.find(whole)) || isOlder(times, whole, part)),
  );
  for (const { part, whole } of excerpts) versions.join(part, whole);
  return versions;
}

/**
 * Texts, by their first version, that hold several others which share nothing: round-ups. A text that is older than
 * its parts was not put together from them.
 */
function compilationsOf(links: readonly Link[], times: Times, versions: UnionFind): ReadonlySet<number> {
  const related = new Set<number>();
  const parts = new Map<number, Set<number>>();
  for (const { relation, part, whole } of links) {
    const inner = versions.find(part);
    const outer = versions.find(whole);
    related.add(inner * times.length + outer).add(outer * times.length + inner);
    if (relation !== 'excerpt' || inner === outer || isOlder(times, whole, part)) continue;
    parts.set(outer, (parts.get(outer) ?? new Set<number>()).add(inner));
  }
  const compilations = new Set<number>();
  for (const [outer, inners] of parts) {
    const [first = outer, ...others] = inners;
    if (others.some((inner) => !related.has(first * times.length + inner))) compilations.add(outer);
  }
  return compilations;
}

/** Articles that are part of a longer one, and not known to be older than it: nobody writes the whole from a part. */
function derivedArticles(links: readonly Link[], times: Times): ReadonlySet<number> {
  return new Set(
    links
      .filter(({ relation, part, whole }) => relation === 'excerpt' && !isOlder(times, part, whole))
      .map(({ part }) => part),
  );
}

const isOlder = (times: Times, one: number, other: number): boolean =>
  isBefore(at(times, one), at(times, other));

/**
 * The one member that nothing speaks against, null where several are left. Against a member speaks that another is
 * known to be older, or that it is an excerpt of a longer one. Dates of one day do not order articles of that day,
 * and an article without a date may be the oldest.
 */
function originalOf(family: readonly number[], times: Times, derived: ReadonlySet<number>): number | null {
  const ends = family.map((number) => at(times, number)?.end ?? Number.POSITIVE_INFINITY);
  const oldest = ends.reduce((least, end) => Math.min(least, end), Number.POSITIVE_INFINITY);
  const left = family.filter((number) => {
    const time = at(times, number);
    return !derived.has(number) && (time === null || time.start < oldest);
  });
  return left.length === 1 ? at(left, 0) : null;
}
