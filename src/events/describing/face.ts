import type { Article, ArticleDate } from '../../model/article.ts';
import type { EventFace } from '../../model/event.ts';
import { byCodeUnit } from '../../model/list.ts';
import { probabilityOf } from '../evidence/pair-model.ts';
import { cohesionOf } from '../grouping/cohesion.ts';
import type { DescribedFrom } from '../grouping/grouping.ts';
import { dayRangeOf } from '../profile/article-day.ts';
import { happenedAt } from './happened.ts';
import { namedIn } from './named.ts';

/** What an event is about (when, where, who, by whom published) and how firmly it holds together. */
export function faceOf({ collection, meter }: DescribedFrom, group: readonly number[]): EventFace {
  const articles = group.map(collection.articleAt);
  const idOf = (position: number): string => collection.articleAt(position).id;
  const { cohesion, weakestLink } = cohesionOf(group, (a, b) => probabilityOf(meter.measure(a, b)));
  const publishers = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
  return {
    happened: happenedAt(articles),
    published: publishedIn(articles),
    ...namedIn(articles),
    publishers: [...publishers].sort(byCodeUnit),
    cohesion: cohesion === null ? null : rounded(cohesion),
    weakestLink:
      weakestLink === null
        ? null
        : linkOf(idOf(weakestLink.left), idOf(weakestLink.right), weakestLink.probability),
  };
}

const linkOf = (one: string, other: string, probability: number): EventFace['weakestLink'] => {
  const [left, right] = byCodeUnit(one, other) <= 0 ? [one, other] : [other, one];
  return { left, right, probability: rounded(probability) };
};

/** Three digits: more would claim a precision that no judgement of news has. */
export const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

/** The earliest and the latest date; of dates on one day the first as written. */
function publishedIn(articles: readonly Article[]): EventFace['published'] {
  const dates = articles
    .flatMap(({ publishedAt }) => {
      const range = dayRangeOf(publishedAt);
      return publishedAt === null || range === null ? [] : [{ date: publishedAt, range }];
    })
    .sort((a, b) => a.range.first - b.range.first || byDate(a.date, b.date));
  const [first] = dates;
  const last = dates.toSorted((a, b) => b.range.last - a.range.last || byDate(b.date, a.date))[0];
  return first === undefined || last === undefined ? null : { first: first.date, last: last.date };
}

const byDate = (a: ArticleDate, b: ArticleDate): number =>
  byCodeUnit(a.value, b.value) || byCodeUnit(a.evidence, b.evidence);
