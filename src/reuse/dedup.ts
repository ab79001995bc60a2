import type { Article } from '../model/article.ts';
import type { CopyChange } from '../model/gate.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { ReusePair, ReuseRelation } from '../model/reuse.ts';
import type { Sides } from '../model/sides.ts';
import { changesThatMatter } from './changes.ts';
import { compareReuse } from './compare-reuse.ts';
import { findFamilies } from './families.ts';
import { findReuse } from './find-reuse.ts';
import { type KeepRule, keepOrder, type Preferred } from './keep-order.ts';
import { UnionFind } from './union-find.ts';

/** The relations of which a copy may be dropped. */
export type CopyRelation = Extract<ReuseRelation, 'identical' | 'near-duplicate'>;

/** A copy that goes, and the article that stays for it. */
export interface DroppedCopy {
  readonly article: Article;
  readonly kept: Article;
  readonly relation: CopyRelation;
  /** Share of the words of the dropped copy (`left`) and of the kept one (`right`) inside shared passages. */
  readonly coverage: Sides<number>;
  readonly reason: string;
}

/** A copy that stays because it differs from the other in figures, names or negation. */
export interface DifferingCopy {
  readonly article: Article;
  readonly other: Article;
  readonly relation: CopyRelation;
  readonly changes: readonly CopyChange[];
}

export interface Deduplication {
  /** In order of id, as are the others. */
  readonly kept: readonly Article[];
  readonly dropped: readonly DroppedCopy[];
  readonly differing: readonly DifferingCopy[];
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
export function deduplicate(
  articles: readonly Article[],
  { keep, force = false }: DedupOptions,
): Deduplication {
  const pairs = findReuse(articles);
  const { families, stubs } = findFamilies(articles, pairs);
  const order = keepOrder(articles, [...families, ...stubs], keep);
  const sieve = new Sieve(order, pairs, force);
  for (const number of order.keys()) sieve.take(number);
  const notices = new Set(stubs.flatMap(({ members }) => members));
  const byId = (a: { readonly article: Article }, b: { readonly article: Article }): number =>
    byCodeUnit(a.article.id, b.article.id);
  return {
    kept: sieve.kept.sort((a, b) => byCodeUnit(a.id, b.id)),
    dropped: sieve.dropped
      .map((copy) =>
        notices.has(copy.article.id)
          ? { ...copy, reason: `a notice in place of an article; ${copy.reason}` }
          : copy,
      )
      .sort(byId),
    differing: sieve.differing.sort(byId),
  };
}

type Verdict =
  | { readonly kind: 'copy'; readonly copy: DroppedCopy }
  | { readonly kind: 'differing'; readonly differing: DifferingCopy }
  | { readonly kind: 'other' };

/** As many kept relatives of dropped relatives are compared with an article that has no kept one of its own. */
const TRIED = 8;

/** Takes articles in the order of preference and keeps each that is no copy of one kept before. */
class Sieve {
  readonly kept: Article[] = [];
  readonly dropped: DroppedCopy[] = [];
  readonly differing: DifferingCopy[] = [];
  readonly #order: readonly Preferred[];
  readonly #force: boolean;
  /** Articles of the same words; what holds for one of them holds for all. */
  readonly #groups: UnionFind;
  readonly #neighbours: ReadonlyMap<number, readonly number[]>;
  /** What is kept of each group: the first, and those that differ in what stands between the words. */
  readonly #keptOfGroup = new Map<number, number[]>();
  /** What is kept for a group of which nothing is kept. */
  readonly #standIns = new Map<number, number>();

  constructor(order: readonly Preferred[], pairs: readonly ReusePair[], force: boolean) {
    this.#order = order;
    this.#force = force;
    this.#groups = new UnionFind(order.length);
    const numbers = new Map(order.map(({ article }, number) => [article.id, number]));
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
    let found: DifferingCopy | null = null;
    for (const candidate of this.#candidates(group)) {
      const verdict = this.#judge(number, candidate);
      if (verdict.kind === 'copy') {
        this.dropped.push(verdict.copy);
        if (!this.#keptOfGroup.has(group)) this.#standIns.set(group, candidate);
        return;
      }
      if (verdict.kind === 'differing') found ??= verdict.differing;
    }
    this.kept.push(at(this.#order, number).article);
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
    const preferred = at(this.#order, candidate);
    const { article } = at(this.#order, number);
    const other = preferred.article;
    const pair = this.#compare(number, candidate);
    const { relation } = pair;
    if (relation !== 'identical' && relation !== 'near-duplicate') return { kind: 'other' };
    const isSame = this.#force || (relation === 'identical' && hasSameFigures(article, other));
    const changes = isSame ? [] : changesThatMatter(pair, article, other);
    if (changes.length > 0) return { kind: 'differing', differing: { article, other, relation, changes } };
    const reason = preferred.reasonBefore(at(this.#order, number));
    return { kind: 'copy', copy: { article, kept: other, relation, coverage: pair.coverage, reason } };
  }

  #compare(number: number, candidate: number): Pick<ReusePair, 'relation' | 'coverage' | 'passages'> {
    if (this.#groups.find(number) === this.#groups.find(candidate))
      return { relation: 'identical', coverage: { left: 1, right: 1 }, passages: [] };
    return compareReuse(at(this.#order, number).article, at(this.#order, candidate).article);
  }
}

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
const hasSameFigures = (one: Article, other: Article): boolean =>
  one.text === other.text || figuresOf(one.text) === figuresOf(other.text);

const figuresOf = (text: string): string => (text.match(FIGURE) ?? []).join(' ');
