import { randomFrom } from '../eval/event-sets.ts';

/** A row of the real set, with the fields that an article is read from. */
export interface NewsRow {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const DAY_MS = 86_400_000;
/** Of the sentences of a real article so many are kept in one that is made from it; the others come from anywhere. */
const KEPT = 0.6;
const SEED = 6;

/**
 * Any number of articles: the real ones, then more made from them with two sentences in five from other articles, months
 * later. Made-up articles stay as rich in words, names and numbers as real ones, and each has its kin in the set, as
 * reports of a larger archive have. The same rows give the same articles.
 */
export function* moreNews(rows: readonly NewsRow[], count: number): Generator<NewsRow> {
  const random = randomFrom(SEED);
  const sentences = rows.map(({ text }) => text.split(/(?<=[.!?])\s+/u));
  for (let made = 0; made < count; made += 1) {
    const source = made % rows.length;
    const round = Math.floor(made / rows.length);
    const row = rows[source];
    if (row === undefined) return;
    if (round === 0) {
      yield row;
      continue;
    }
    const mixed = (sentences[source] ?? []).map((own, place) => {
      const other = sentences[Math.floor(random() * rows.length)] ?? [];
      return random() < KEPT ? own : (other[place % Math.max(1, other.length)] ?? own);
    });
    yield { ...row, id: `${row.id}-${round}`, date: later(row.date, round * 150), text: mixed.join(' ') };
  }
}

function later(date: string, days: number): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + days * DAY_MS).toISOString();
}
