import type { Article } from '../model/article.ts';
import type { CopyChange } from '../model/gate.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { ReusePair, ReuseRelation } from '../model/reuse.ts';
import type { Sides } from '../model/sides.ts';
import { changesThatMatter } from './changes.ts';
import { compareReuse } from './compare-reuse.ts';
import { familiesAmong } from './families.ts';
import { findReuse } from './find-reuse.ts';
import { type KeepRule, keepOrder, type Preferred } from './keep-order.ts';
import { type ArticleLookUp, cluesById } from './provenance.ts';
import { UnionFind } from './union-find.ts';

/** The relations of which a copy may be dropped. */
export type CopyRelation = Extract<ReuseRelation, 'identical' | 'near-duplicate'>;

/** A copy that goes, and the article that stays for it; articles are those of a list, or their ids. */
export interface DroppedCopy<A = Article> {
  readonly article: A;
  readonly kept: A;
  readonly relation: CopyRelation;
  /** Share of the words of the dropped copy (`left`) and of the kept one (`right`) inside shared passages. */
  readonly coverage: Sides<number>;
  readonly reason: string;
}

/** A copy that stays because it differs from the other in figures, names or negation. */
export interface DifferingCopy<A = Article> {
  readonly article: A;
  readonly other: A;
  readonly relation: CopyRelation;
  readonly changes: readonly CopyChange[];
}

/** What goes, in order of id, and what stays although it is a copy. */
export interface Copies<A = Article> {
  readonly dropped: readonly DroppedCopy<A>[];
  readonly differing: readonly DifferingCopy<A>[];
}

export interface Deduplication extends Copies {
  /** In order of id. */
  readonly kept: readonly Article[];
}

export interface DedupOptions {
  readonly keep: KeepRule;
  /** Drops also copies that differ in figures, names or negation. */
  readonly force?: boolean;
}

/**
 * The articles without copies. One article of each text stays: that which `keep` puts first. Every dropped article is
 * identical to, or a near-duplicate of, the very article that is kept for it; excerpts and articles that share a passage
 * all stay. A near-duplicate in which a figure, a date, a name or a negation differs stays and is named, unless `force`.
 * The same whatever the order of the articles.
 */
export function deduplicate(articles: readonly Article[], options: DedupOptions): Deduplication {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const articleOf = (id: string): Article => {
    const article = byId.get(id);
    if (article === undefined) throw new RangeError(`no article is called ${id}`);
    return article;
  };
  const { dropped, differing } = findCopies((id) => byId.get(id), findReuse(articles), options);
  const gone = new Set(dropped.map(({ article }) => article));
  return {
    kept: articles.filter(({ id }) => !gone.has(id)).sort((a, b) => byCodeUnit(a.id, b.id)),
    dropped: dropped.map((copy) => ({
      ...copy,
      article: articleOf(copy.article),
      kept: articleOf(copy.kept),
    })),
    differing: differing.map((copy) => ({
      ...copy,
      article: articleOf(copy.article),
      other: articleOf(copy.other),
    })),
  };
}

/**
 * The copies among articles that are read from their place when they are asked for.
 *
 * @param pairs as `findReuse` gives them
 */
export function findCopies(
  lookUp: ArticleLookUp,
  pairs: readonly ReusePair[],
  { keep, force = false }: DedupOptions,
): Copies<string> {
  const { families, stubs } = familiesAmong(lookUp, cluesById(lookUp), pairs);
  const versions = pairs.filter(({ relation }) => relation === 'identical' || relation === 'near-duplicate');
  const ids = new Set(versions.flatMap(({ left, right }) => [left, right]));
  const order = keepOrder(ids, lookUp, [...families, ...stubs], keep);
  const sieve = new Sieve(order, versions, lookUp, force);
  for (const number of order.keys()) sieve.take(number);
  const notices = new Set(stubs.flatMap(({ members }) => members));
  const byId = (a: { readonly article: string }, b: { readonly article: string }): number =>
    byCodeUnit(a.article, b.article);
  return {
    dropped: sieve.dropped
      .map((copy) =>
        notices.has(copy.article)
          ? { ...copy, reason: `a notice in place of an article; ${copy.reason}` }
          : copy,
      )
      .sort(byId),
    differing: sieve.differing.sort(byId),
  };
}

type Verdict =
  | { readonly kind: 'copy'; readonly copy: DroppedCopy<string> }
  | { readonly kind: 'differing'; readonly differing: DifferingCopy<string> }
  | { readonly kind: 'other' };

/** As many kept relatives of dropped relatives are compared with an article that has no kept one of its own. */
const TRIED = 8;

/** Takes articles in the order of preference and keeps each that is no copy of one kept before. */
class Sieve {
  readonly dropped: DroppedCopy<string>[] = [];
  readonly differing: DifferingCopy<string>[] = [];
  readonly #order: readonly Preferred[];
  readonly #lookUp: ArticleLookUp;
  readonly #force: boolean;
  /** Articles of the same words; what holds for one of them holds for all. */
  readonly #groups: UnionFind;
  readonly #neighbours: ReadonlyMap<number, readonly number[]>;
  /** What is kept of each group: the first, and those that differ in what stands between the words. */
  readonly #keptOfGroup = new Map<number, number[]>();
  /** What is kept for a group of which nothing is kept. */
  readonly #standIns = new Map<number, number>();

  constructor(
    order: readonly Preferred[],
    pairs: readonly ReusePair[],
    lookUp: ArticleLookUp,
    force: boolean,
  ) {
    this.#order = order;
    this.#lookUp = lookUp;
    this.#force = force;
    this.#groups = new UnionFind(order.length);
    const numbers = new Map(order.map(({ id }, number) => [id, number]));
    const similar: (readonly [number, number])[] = [];
    for (const { left, right, relation } of pairs) {
      const [a, b] = [numbers.get(left), numbers.get(right)];
      if (a === undefined || b === undefined) continue;
      if (relation === 'identical') this.#groups.join(a, b);
      if (relation === 'near-duplicate') similar.push([a, b]);
    }
    this.#neighbours = neighboursOf(similar, this.#groups);
  }

  take(number: number): void {
    const group = this.#groups.find(number);
    let found: DifferingCopy<string> | null = null;
    for (const candidate of this.#candidates(group)) {
      const verdict = this.#judge(number, candidate);
      if (verdict.kind === 'copy') {
        this.dropped.push(verdict.copy);
        if (!this.#keptOfGroup.has(group)) this.#standIns.set(group, candidate);
        return;
      }
      if (verdict.kind === 'differing') found ??= verdict.differing;
    }
    const ofGroup = this.#keptOfGroup.get(group);
    if (ofGroup === undefined) this.#keptOfGroup.set(group, [number]);
    else ofGroup.push(number);
    if (found !== null) this.differing.push(found);
  }

  /**
   * The kept articles that the group may be copies of. Of very many versions only the pairs with one of them are listed;
   * where that one was dropped, what was kept for it is compared instead.
   */
  #candidates(group: number): readonly number[] {
    const near = this.#neighbours.get(group) ?? [];
    const own = this.#keptOfGroup.get(group) ?? [];
    const direct = near.flatMap((other) => this.#keptOfGroup.get(other) ?? []);
    const further = [...new Set(near.flatMap((other) => this.#standIns.get(other) ?? []))];
    const tried = further.sort((a, b) => a - b).slice(0, TRIED);
    return [...new Set([...own, ...direct, ...tried])].sort((a, b) => a - b);
  }

  #judge(number: number, candidate: number): Verdict {
    const [one, other] = [at(this.#order, number), at(this.#order, candidate)];
    const articles = { left: this.#articleOf(one.id), right: this.#articleOf(other.id) };
    const isIdentical = this.#groups.find(number) === this.#groups.find(candidate);
    const pair = isIdentical ? SAME_WORDS : compareReuse(articles.left, articles.right);
    const { relation } = pair;
    if (relation !== 'identical' && relation !== 'near-duplicate') return { kind: 'other' };
    const isSame =
      this.#force || (relation === 'identical' && hasSameFigures(articles.left.text, articles.right.text));
    const changes = isSame ? [] : changesThatMatter(pair, articles.left, articles.right);
    if (changes.length > 0)
      return { kind: 'differing', differing: { article: one.id, other: other.id, relation, changes } };
    const reason = other.reasonBefore(one);
    return {
      kind: 'copy',
      copy: { article: one.id, kept: other.id, relation, coverage: pair.coverage, reason },
    };
  }

  #articleOf(id: string): Article {
    const article = this.#lookUp(id);
    if (article === undefined) throw new RangeError(`no article is called ${id}`);
    return article;
  }
}

const SAME_WORDS: Pick<ReusePair, 'relation' | 'coverage' | 'passages'> = {
  relation: 'identical',
  coverage: { left: 1, right: 1 },
  passages: [],
};

/** Groups of identical articles that near-duplicates join, both ways. */
function neighboursOf(
  similar: readonly (readonly [number, number])[],
  copies: UnionFind,
): ReadonlyMap<number, readonly number[]> {
  const neighbours = new Map<number, Set<number>>();
  const add = (one: number, other: number): void => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, new Set([other]));
    else known.add(other);
  };
  for (const [a, b] of similar) {
    add(copies.find(a), copies.find(b));
    add(copies.find(b), copies.find(a));
  }
  return new Map([...neighbours].map(([group, others]) => [group, [...others]]));
}

const FIGURE = /[-−+]?\d+(?:[.,:]\d+)*/gu;

/**
 * Of texts with the same words only what stands between figures can differ: `1.5` and `15` are other words, `1.5` and
 * `1,5`, `-5` and `5` are not. Spares the analysis of thousands of plain copies.
 */
const hasSameFigures = (one: string, other: string): boolean =>
  one === other || figuresOf(one) === figuresOf(other);

const figuresOf = (text: string): string => (text.match(FIGURE) ?? []).join(' ');
