import type { Article } from '../../model/article.ts';
import { dayRangeOf } from '../profile/article-day.ts';
import type { StreamChange, StreamState, WindowArticle } from './state.ts';

/** The time of the stream is the middle of the last so many dates: a wrong date in the future cannot empty the window. */
const DATES_READ = 15;

export interface Admitted {
  readonly window: readonly WindowArticle[];
  /** Ids of the articles that are new in the window. */
  readonly arrived: readonly string[];
  readonly changes: readonly StreamChange[];
}

/**
 * Takes articles into the window and lets the old ones out. An id that the window knows is not taken for another
 * article: with the same title and text it is passed over, otherwise it is a revision and takes the place of the old one.
 */
export function admit(state: StreamState, articles: readonly Article[]): Admitted {
  const byId = new Map(state.window.map((entry) => [entry.article.id, entry]));
  const changes: StreamChange[] = [];
  const arrived: string[] = [];
  const days = state.window.flatMap(({ article }) => dayOf(article) ?? []).slice(-DATES_READ);
  for (const article of articles) {
    const known = byId.get(article.id);
    if (known !== undefined) {
      const isSame = known.article.text === article.text && known.article.title === article.title;
      changes.push({ kind: isSame ? 'repeated' : 'revised', article: article.id });
      if (!isSame) byId.set(article.id, { article, day: known.day });
      continue;
    }
    const day = dayOf(article);
    if (day !== null) days.push(day);
    byId.set(article.id, { article, day: middle(days.slice(-DATES_READ)) });
    arrived.push(article.id);
  }
  return { window: withoutOld(state, [...byId.values()], middle(days.slice(-DATES_READ))), arrived, changes };
}

const dayOf = (article: Article): number | null => dayRangeOf(article.publishedAt)?.first ?? null;

function middle(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function withoutOld(
  { windowDays, leastArticles, mostArticles }: StreamState,
  window: readonly WindowArticle[],
  today: number | null,
): readonly WindowArticle[] {
  const isOpen = ({ day }: WindowArticle): boolean =>
    day === null || today === null || today - day <= windowDays;
  return window
    .slice(-mostArticles)
    .filter((entry, index, kept) => kept.length - index <= leastArticles || isOpen(entry));
}
