import type { Article } from '../../model/article.ts';
import { at, byCodeUnit } from '../../model/list.ts';
import type { Family, ReusePair, Stub } from '../../model/reuse.ts';
import { UnionFind } from '../../model/union-find.ts';
import { stubReason } from '../search/stubs.ts';
import { originalOf, type Version } from './original.ts';
import { parentsOf } from './parents.ts';
import { type ArticleLookUp, type CluesOfId, cluesById, lookUpIn } from './provenance.ts';
import { isBefore, type TimeRange } from './time-range.ts';

/** A pair by the numbers of its articles; of an excerpt, the article that is contained is `part`. */
interface Link {
  readonly pair: ReusePair;
  readonly relation: ReusePair['relation'];
  readonly part: number;
  readonly whole: number;
}

/** When each article was published, null where that is not known. */
type Times = readonly (TimeRange | null)[];

export interface Families {
  readonly families: Family[];
  /** Articles that share a notice instead of a story. */
  readonly stubs: Stub[];
}

/**
 * The families of two articles and more: all versions of one text, with members in order of id and the family named
 * after its first. Identical articles and near-duplicates are versions of each other; an excerpt is one of the article
 * that holds it, unless that article holds several texts that have nothing to do with each other (a round-up of two
 * stories is no version of either, and does not make them one). `partial` pairs make no family. Notices that stand in
 * place of articles (paywalls, error pages) are told apart as `stubs`.
 *
 * @param pairs as `findReuse` gives them for these articles; those called `independent` are passed over
 */
export function familiesAmong(
  lookUp: ArticleLookUp,
  cluesOfId: CluesOfId,
  pairs: readonly ReusePair[],
): Families {
  const sorted = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]
    .filter((id) => cluesOfId(id) !== null)
    .sort(byCodeUnit);
  const links = linksOf(sorted, pairs);
  const times = sorted.map((id) => cluesOfId(id)?.time ?? null);
  const versions = joinVersions(links, times);
  const derived = derivedArticles(links, times);
  const pairsOf = pairsByFamily(links, versions);
  const families: Family[] = [];
  const stubs: Stub[] = [];
  for (const [root, numbers] of membersOf(versions, sorted.length)) {
    if (numbers.length < 2) continue;
    const ids = numbers.map((number) => at(sorted, number));
    const id = at(ids, 0);
    const stub = stubReason(ids, lookUp);
    if (stub !== null) {
      stubs.push({ id, members: ids, reason: stub });
      continue;
    }
    const members = numbers.flatMap((number): Version[] => {
      const clues = cluesOfId(at(sorted, number));
      return clues === null ? [] : [{ id: at(sorted, number), clues, isExcerpt: derived.has(number) }];
    });
    const { version, reason } = originalOf(members);
    const original = version?.id ?? null;
    const parents = parentsOf(ids, original, pairsOf.get(root) ?? [], cluesOfId);
    families.push({ id, members: ids, original, reason, parents });
  }
  return { families, stubs };
}

/** The families alone of articles that are in memory; see `familiesAmong`. */
export function familiesOf(articles: readonly Article[], pairs: readonly ReusePair[]): Family[] {
  const lookUp = lookUpIn(articles);
  return familiesAmong(lookUp, cluesById(lookUp), pairs).families;
}

function membersOf(versions: UnionFind, count: number): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (let number = 0; number < count; number++) {
    const root = versions.find(number);
    const family = members.get(root);
    if (family === undefined) members.set(root, [number]);
    else family.push(number);
  }
  return members;
}

function pairsByFamily(
  links: readonly Link[],
  versions: UnionFind,
): ReadonlyMap<number, readonly ReusePair[]> {
  const pairs = new Map<number, ReusePair[]>();
  for (const { pair, part, whole } of links) {
    const root = versions.find(part);
    if (root !== versions.find(whole)) continue;
    const family = pairs.get(root);
    if (family === undefined) pairs.set(root, [pair]);
    else family.push(pair);
  }
  return pairs;
}

function linksOf(sorted: readonly string[], pairs: readonly ReusePair[]): readonly Link[] {
  const numbers = new Map(sorted.map((id, number) => [id, number]));
  return pairs.flatMap((pair) => {
    const a = numbers.get(pair.left);
    const b = numbers.get(pair.right);
    if (a === undefined || b === undefined || pair.relation === 'independent') return [];
    const [part, whole] = pair.coverage.left >= pair.coverage.right ? [a, b] : [b, a];
    return [{ pair, relation: pair.relation, part, whole }];
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
