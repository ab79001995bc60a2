import type { Article } from '../../model/article.ts';
import type { CopyChange } from '../../model/gate.ts';
import { at } from '../../model/list.ts';
import type { ReusePair, ReuseRelation } from '../../model/reuse.ts';
import type { Sides } from '../../model/sides.ts';
import { UnionFind } from '../../model/union-find.ts';
import type { Preferred } from '../dedup/keep-order.ts';
import { changesThatMatter } from '../passages/changes.ts';
import { compareReuse } from '../passages/compare-reuse.ts';
import { hasSameFigures } from '../passages/same-figures.ts';
import type { ArticleLookUp } from '../versions/provenance.ts';

/** The relations of which a copy may be dropped. */
type CopyRelation = Extract<ReuseRelation, 'identical' | 'near-duplicate'>;

/** A copy that goes, and the article that stays for it, by their ids. */
export interface DroppedCopy {
  readonly article: string;
  readonly kept: string;
  readonly relation: CopyRelation;
  /** Share of the words of the dropped copy (`left`) and of the kept one (`right`) inside shared passages. */
  readonly coverage: Sides<number>;
  readonly reason: string;
}

/** A copy that stays because it differs from the other in figures, names or negation. */
export interface DifferingCopy {
  readonly article: string;
  readonly other: string;
  readonly relation: CopyRelation;
  readonly changes: readonly CopyChange[];
}

type Verdict =
  | { readonly kind: 'copy'; readonly copy: DroppedCopy }
  | { readonly kind: 'differing'; readonly differing: DifferingCopy }
  | { readonly kind: 'other' };

/** As many kept relatives of dropped relatives are compared with an article that has no kept one of its own. */
const TRIED = 8;

/** Takes articles in the order of preference and keeps each that is no copy of one kept before. */
export class Sieve {
  readonly dropped: DroppedCopy[] = [];
  readonly differing: DifferingCopy[] = [];
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
