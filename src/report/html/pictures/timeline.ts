import { DAY_MS } from '../../../model/calendar.ts';
import { type DateRange, dateRange, dateWords, dayOfMoment } from '../dates.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { nameOfArticle } from '../words.ts';
import { coordinate, isolatedName, picture } from './picture.ts';

interface Dated extends LetteredArticle {
  readonly range: DateRange;
  readonly words: string;
}

const WIDTH = 760;
const INSET = 12;
const ROW = 24;
const HEAD = 26;
const TICKS = 6;

/** When each article was published, as exactly as its source says: a bar lasts as long as the smallest unit stated. */
export function timeline({ articles }: EventView): Markup | null {
  const dated = articles
    .flatMap((lettered): Dated[] => {
      const date = lettered.article.publishedAt;
      const range = date === null ? null : dateRange(date);
      return date === null || range === null ? [] : [{ ...lettered, range, words: dateWords(date) }];
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.index - b.index);
  if (dated.length < 2) return null;
  const from = Math.floor(Math.min(...dated.map(({ range }) => range.start)) / DAY_MS) * DAY_MS;
  const to = Math.max(
    Math.ceil(Math.max(...dated.map(({ range }) => range.end)) / DAY_MS) * DAY_MS,
    from + DAY_MS,
  );
  const x = (moment: number): number => INSET + ((moment - from) / (to - from)) * (WIDTH - 2 * INSET);
  const height = HEAD + dated.length * ROW + 6;
  const undated = articles.length - dated.length;
  const caption = `When they were published. A bar lasts as long as the unit that the source states: a minute, a day, a month.${
    undated === 0 ? '' : ` ${undated === 1 ? 'One article has' : `${undated} articles have`} no date.`
  }`;
  return picture(
    { label: 'Timeline of publication', width: WIDTH, height, caption },
    html`${ticks(from, to).map((moment) => tick(x(moment), dayOfMoment(moment), height, WIDTH))}${dated.map((one, row) => bar(one, row, x))}`,
  );
}

function ticks(from: number, to: number): readonly number[] {
  const days = Math.round((to - from) / DAY_MS);
  const step = Math.max(1, Math.ceil(days / TICKS));
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => from + index * step * DAY_MS);
}

function tick(x: number, words: string, height: number, width: number): Markup {
  const isLast = x > width - 110;
  return html`<line class="tick" x1="${coordinate(x)}" x2="${coordinate(x)}" y1="18" y2="${height}"/><text class="small" x="${coordinate(x)}" y="12" text-anchor="${isLast ? 'end' : 'start'}">${words}</text>`;
}

function bar({ range, words, letter, article }: Dated, row: number, x: (moment: number) => number): Markup {
  const y = HEAD + row * ROW;
  const start = x(range.start);
  const width = Math.max(6, x(range.end) - start);
  const isWide = width > 330;
  const isRight = start + width > WIDTH / 2;
  const at = isWide ? start + 6 : isRight ? start - 7 : start + width + 7;
  const anchor = !isWide && isRight ? 'end' : 'start';
  const label = html`<tspan class="strong">${letter}</tspan> ${isolatedName(nameOfArticle(article), 32)} · ${words}`;
  return html`<rect class="bar" x="${coordinate(start)}" y="${y}" width="${coordinate(width)}" height="18" rx="2"/><text class="${isWide ? 'inside' : 'beside'}" x="${coordinate(at)}" y="${y + 13}" text-anchor="${anchor}">${label}</text>`;
}
