import type { Article } from '../../model/article.ts';
import { byCodeUnit } from '../../model/list.ts';
import type { ArticleLookUp } from '../versions/provenance.ts';
import { isBefore, type TimeRange, timeRange } from '../versions/time-range.ts';
import { WordReader } from '../words/words.ts';

/** Which of several copies stays. */
export type KeepRule = 'earliest' | 'longest' | 'original';

export const keepRules: readonly KeepRule[] = ['earliest', 'longest', 'original'];

/** An article in the order of preference, with what the order goes by. */
export class Preferred {
  readonly id: string;
  readonly date: string;
  readonly time: TimeRange | null;
  readonly words: number;
  readonly originalReason: string | null;
  /** How early in its family, from 0; articles of one level are not ordered by their dates. */
  readonly level: number;
  readonly #rules: readonly Rule[];

  constructor(
    { id, publishedAt }: Pick<Article, 'id' | 'publishedAt'>,
    known: { readonly words: number; readonly originalReason: string | null; readonly level: number },
    rules: readonly Rule[],
  ) {
    this.id = id;
    this.date = publishedAt?.value ?? '';
    this.time = publishedAt === null ? null : timeRange(publishedAt);
    this.words = known.words;
    this.originalReason = known.originalReason;
    this.level = known.level;
    this.#rules = rules;
  }

  compare(other: Preferred): number {
    for (const rule of this.#rules) {
      const order = rule.compare(this, other);
      if (order !== 0) return order;
    }
    return byCodeUnit(this.id, other.id);
  }

  /** Why it is preferred to one that comes after it. */
  reasonBefore(other: Preferred): string {
    for (const rule of this.#rules) {
      if (rule.compare(this, other) < 0) return `the kept one ${rule.reason(this, other)}`;
    }
    return 'the kept one comes first by id, nothing else tells them apart';
  }
}

interface Rule {
  compare(one: Preferred, other: Preferred): number;
  reason(one: Preferred, other: Preferred): string;
}

const earliest: Rule = {
  compare: (one, other) => one.level - other.level,
  reason: ({ date, time }, other) => {
    if (other.time === null) return `is dated (${date}), this one is not`;
    return isBefore(time, other.time) ? `is earlier (${date})` : `may be earlier (${date})`;
  },
};

const longest: Rule = {
  compare: (one, other) => other.words - one.words,
  reason: (one, other) => `is longer (${one.words} words, this one ${other.words})`,
};

const original: Rule = {
  compare: (one, other) => Number(other.originalReason !== null) - Number(one.originalReason !== null),
  reason: ({ originalReason }) => `is the likely original: ${originalReason ?? ''}`,
};

const rulesOf: Readonly<Record<KeepRule, readonly Rule[]>> = {
  earliest: [earliest, original, longest],
  longest: [longest, original, earliest],
  original: [original, earliest, longest],
};

/**
 * The articles of `ids`, the one to keep before those that it is kept for; total, so that no order of input can change
 * it.
 *
 * @param groups articles that may be copies of one another
 */
export function keepOrder(
  ids: Iterable<string>,
  lookUp: ArticleLookUp,
  groups: readonly {
    readonly members: readonly string[];
    readonly original?: string | null;
    readonly reason?: string | undefined;
  }[],
  keep: KeepRule,
): readonly Preferred[] {
  const reasons = new Map(groups.map(({ original: id, reason }) => [id, reason ?? '']));
  const levels = new Map(groups.flatMap(({ members }) => levelsOf(members, lookUp)));
  const reader = new WordReader();
  const order: Preferred[] = [];
  for (const id of ids) {
    const article = lookUp(id);
    if (article === undefined) continue;
    const known = {
      words: reader.scan(article.text).count,
      originalReason: reasons.get(id) ?? null,
      level: levels.get(id) ?? 0,
    };
    order.push(new Preferred(article, known, rulesOf[keep]));
  }
  return order.sort((a, b) => a.compare(b));
}

/**
 * Dates of different precision order only some articles: 2 May, 09:00 and `2 May` do not order each other. Level 0 are
 * those before which no other is known to be, level 1 those of which that holds when level 0 is taken away, and so on.
 * Without a date last.
 */
function levelsOf(ids: readonly string[], lookUp: ArticleLookUp): readonly (readonly [string, number])[] {
  const dated: { readonly id: string; readonly time: TimeRange }[] = [];
  const undated: string[] = [];
  for (const id of ids) {
    const publishedAt = lookUp(id)?.publishedAt ?? null;
    const time = publishedAt === null ? null : timeRange(publishedAt);
    if (time === null) undated.push(id);
    else dated.push({ id, time });
  }
  const byStart = dated.sort((a, b) => a.time.start - b.time.start || a.time.end - b.time.end);
  const levels: (readonly [string, number])[] = [];
  let level = 0;
  let closes = Number.POSITIVE_INFINITY;
  for (const { id, time } of byStart) {
    if (time.start >= closes) {
      level++;
      closes = Number.POSITIVE_INFINITY;
    }
    closes = Math.min(closes, time.end);
    levels.push([id, level]);
  }
  return [...levels, ...undated.map((id) => [id, level + 1] as const)];
}
