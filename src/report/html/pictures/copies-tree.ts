import type { ReusePair } from '../../../model/reuse.ts';
import { percent } from '../../layout.ts';
import { dateWords } from '../dates.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { publisherOf } from '../words.ts';
import { isolatedName, picture } from './picture.ts';

interface Version {
  readonly lettered: LetteredArticle;
  parent: Version | null;
  pair: ReusePair | null;
  readonly children: Version[];
}

const WIDTH = 760;
const ROW = 40;
const INDENT = 30;

/** The versions of one text as a tree. Drawn for three or more: of two, the sentence above it says as much. */
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
        'Versions of one text: each hangs below the one that it was most likely made from, by dates, credits and what is shared.',
    },
    html`${lines.map(({ version, depth }, row) => node(version, depth, row, rows))}`,
  );
}

/** The families of the comparison as trees: each version hangs below the one that it was most likely made from. */
function versionsOf({ comparison, articles }: EventView): readonly Version[] {
  const pairs = new Map(
    comparison.reuse.flatMap((pair) => [
      [`${pair.left}\n${pair.right}`, pair] as const,
      [`${pair.right}\n${pair.left}`, pair] as const,
    ]),
  );
  const parentOf = new Map(
    (comparison.families ?? []).flatMap(({ parents = [] }) =>
      parents.map(({ article, parent }) => [article, parent] as const),
    ),
  );
  const versions = new Map(
    articles.map((lettered): [string, Version] => [
      lettered.article.id,
      { lettered, parent: null, pair: null, children: [] },
    ]),
  );
  for (const [id, version] of versions) {
    const parent = versions.get(parentOf.get(id) ?? '');
    if (parent === undefined) continue;
    version.parent = parent;
    version.pair = pairs.get(`${parent.lettered.article.id}\n${id}`) ?? null;
    parent.children.push(version);
  }
  return [...versions.values()];
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
    pair === null ? 'made from no other version here, as far as is known' : sharesWords(pair, parent, letter);
  const credit = article.credit !== null && html`; credit: ${isolatedName(article.credit, 40)}`;
  return html`${elbow}<text x="${x + 4}" y="${y}"><tspan class="strong">${letter}</tspan> ${isolatedName(publisherOf(article), 50)} · ${when}</text><text class="small" x="${x + 4}" y="${y + 15}">${shares}${credit}</text>`;
}

function sharesWords(pair: ReusePair, parent: Version | null, letter: string): string {
  const isLeft = pair.left !== parent?.lettered.article.id;
  const own = isLeft ? pair.coverage.left : pair.coverage.right;
  const other = isLeft ? pair.coverage.right : pair.coverage.left;
  return `${pair.relation}: ${percent(own)} of ${letter} and ${percent(other)} of ${parent?.lettered.letter ?? ''}`;
}
