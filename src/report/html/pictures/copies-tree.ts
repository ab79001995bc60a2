import type { ReusePair } from '../../../model/reuse.ts';
import { percent } from '../../layout.ts';
import { dateRange, dateWords } from '../dates.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { publisherOf } from '../words.ts';
import { isolatedName, picture } from './picture.ts';

interface Version {
  readonly lettered: LetteredArticle;
  readonly parent: Version | null;
  readonly pair: ReusePair | null;
  readonly children: Version[];
}

const WIDTH = 760;
const ROW = 40;
const INDENT = 30;

/**
 * The articles that share passages, each hung below the earlier one with which it shares most. Drawn for three or more:
 * of two, the sentence above it says as much.
 */
export function copiesTree(view: EventView): Markup | null {
  const roots = versionsOf(view).filter(({ parent, children }) => parent === null && children.length > 0);
  const lines = roots.flatMap((root) => [...preorder(root, 0)]);
  if (lines.length < 3) return null;
  const rows = new Map(lines.map(({ version }, row) => [version, row]));
  return picture(
    {
      label: 'Family tree of copies',
      width: WIDTH,
      height: lines.length * ROW + 4,
      caption:
        'Versions of one text, by date: each hangs below the earlier one with which it shares most. A line says what is shared, not who took it from whom.',
    },
    html`${lines.map(({ version, depth }, row) => node(version, depth, row, rows))}`,
  );
}

function versionsOf(view: EventView): readonly Version[] {
  const pairs = new Map(
    view.comparison.reuse
      .filter(({ relation }) => relation !== 'independent')
      .flatMap((pair) => [
        [`${pair.left}\n${pair.right}`, pair] as const,
        [`${pair.right}\n${pair.left}`, pair] as const,
      ]),
  );
  const placed: Version[] = [];
  for (const lettered of byDate(view.articles)) {
    let best: { parent: Version; pair: ReusePair } | null = null;
    for (const parent of placed) {
      const pair = pairs.get(`${parent.lettered.article.id}\n${lettered.article.id}`);
      if (pair !== undefined && (best === null || pair.jaccard > best.pair.jaccard)) best = { parent, pair };
    }
    const version = { lettered, parent: best?.parent ?? null, pair: best?.pair ?? null, children: [] };
    best?.parent.children.push(version);
    placed.push(version);
  }
  return placed;
}

function byDate(articles: readonly LetteredArticle[]): readonly LetteredArticle[] {
  const start = ({ article }: LetteredArticle): number =>
    (article.publishedAt === null ? null : dateRange(article.publishedAt))?.start ?? Number.MAX_SAFE_INTEGER;
  return articles.toSorted((a, b) => start(a) - start(b) || a.index - b.index);
}

function* preorder(version: Version, depth: number): Generator<{ version: Version; depth: number }> {
  yield { version, depth };
  for (const child of version.children) yield* preorder(child, depth + 1);
}

function node(version: Version, depth: number, row: number, rows: ReadonlyMap<Version, number>): Markup {
  const { lettered, parent, pair } = version;
  const { article, letter } = lettered;
  const x = 8 + Math.min(depth, 8) * INDENT;
  const y = row * ROW + 16;
  const parentY = parent === null ? y : (rows.get(parent) ?? 0) * ROW + 16;
  const elbow =
    parent === null
      ? null
      : html`<path class="branch" d="M${x - INDENT + 5} ${parentY + 20}V${y - 4}H${x - 2}"/>`;
  const when = article.publishedAt === null ? 'no date' : dateWords(article.publishedAt);
  const shares =
    pair === null ? 'first by date, as far as dates are stated' : sharesWords(pair, parent, letter);
  const credit = article.credit !== null && html`; credit: ${isolatedName(article.credit, 40)}`;
  return html`${elbow}<text x="${x + 4}" y="${y}"><tspan class="strong">${letter}</tspan> ${isolatedName(publisherOf(article), 50)} · ${when}</text><text class="small" x="${x + 4}" y="${y + 15}">${shares}${credit}</text>`;
}

function sharesWords(pair: ReusePair, parent: Version | null, letter: string): string {
  const isLeft = pair.left !== parent?.lettered.article.id;
  const own = isLeft ? pair.coverage.left : pair.coverage.right;
  const other = isLeft ? pair.coverage.right : pair.coverage.left;
  return `${pair.relation}: ${percent(own)} of ${letter} and ${percent(other)} of ${parent?.lettered.letter ?? ''}`;
}
