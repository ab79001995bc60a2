import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/list.ts';
import { isBefore, type TimeRange, timeRange } from './time-range.ts';
import { WordReader } from './words.ts';

/** Which of several copies stays. */
export type KeepRule = 'earliest' | 'longest' | 'original';

export const keepRules: readonly KeepRule[] = ['earliest', 'longest', 'original'];

/** An article in the order of preference, with what the order goes by. */
export class Preferred {
  readonly article: Article;
  readonly time: TimeRange | null;
  readonly words: number;
  readonly originalReason: string | null;
  /** How early in its family, from 0; articles of one level are not ordered by their dates. */
  readonly level: number;
  readonly #rules: readonly Rule[];

  constructor(
    article: Article,
    known: { readonly words: number; readonly originalReason: string | null; readonly level: number },
    rules: readonly Rule[],
  ) {
    this.article = article;
    this.time = timeOf(article);
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
    return byCodeUnit(this.article.id, other.article.id) || byCodeUnit(this.article.text, other.article.text);
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
  reason: ({ article, time }, other) => {
    const date = article.publishedAt?.value ?? '';
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

const timeOf = ({ publishedAt }: Article): TimeRange | null =>
  publishedAt === null ? null : timeRange(publishedAt);

/**
 * The articles, the one to keep before those that it is kept for; total, so that no order of input can change it.
 *
 * @param groups articles that may be copies of one another
 */
export function keepOrder(
  articles: readonly Article[],
  groups: readonly {
    readonly members: readonly string[];
    readonly original?: string | null;
    readonly reason?: string | undefined;
  }[],
  keep: KeepRule,
): readonly Preferred[] {
  const reasons = new Map(groups.map(({ original: id, reason }) => [id, reason ?? '']));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const levels = new Map(
    groups.flatMap(({ members }) => levelsOf(members.flatMap((id) => byId.get(id) ?? []))),
  );
  const reader = new WordReader();
  return articles
    .map((article) => {
      const words = reader.scan(article.text).count;
      const known = {
        words,
        originalReason: reasons.get(article.id) ?? null,
        level: levels.get(article.id) ?? 0,
      };
      return new Preferred(article, known, rulesOf[keep]);
    })
    .sort((a, b) => a.compare(b));
}

/**
 * Dates of different precision order only some articles: 2 May, 09:00 and `2 May` do not order each other. Level 0 are
 * those before which no other is known to be, level 1 those of which that holds when level 0 is taken away, and so on.
 * Without a date last.
 */
function levelsOf(articles: readonly Article[]): readonly (readonly [string, number])[] {
  const dated = articles.flatMap((article) => {
    const time = timeOf(article);
    return time === null ? [] : [{ id: article.id, time }];
  });
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
  const undated = articles.filter((article) => timeOf(article) === null);
  return [...levels, ...undated.map(({ id }) => [id, level + 1] as const)];
}
