import type { ReusePair } from '../../../model/reuse.ts';
import { familyTree } from '../../family-tree.ts';
import { percent } from '../../layout.ts';
import { dateWords } from '../dates.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { nameOfArticle } from '../words.ts';
import { isolatedName, picture } from './picture.ts';

interface Version {
  readonly lettered: LetteredArticle;
  readonly depth: number;
  readonly row: number;
  /** What it was made from, and on which row that stands. */
  readonly parent: { readonly lettered: LetteredArticle; readonly row: number } | null;
  readonly pair: ReusePair | null;
}

const WIDTH = 760;
const ROW = 40;
const INDENT = 30;

/** The versions of one text as a tree. Drawn for three or more: of two, the sentence above it says as much. */
export function copiesTree(view: EventView): Markup | null {
  const versions = versionsOf(view);
  if (versions.length < 3) return null;
  return picture(
    {
      label: 'Family tree of copies',
      width: WIDTH,
      height: versions.length * ROW + 4,
      caption:
        'Versions of one text: each hangs below the one that it was most likely made from, by dates, credits and what is shared.',
    },
    html`${versions.map(node)}`,
  );
}

/** The families of the comparison as trees: each version hangs below the one that it was most likely made from. */
function versionsOf({ comparison, articles, articleOf }: EventView): readonly Version[] {
  const pairs = new Map(
    comparison.reuse.flatMap((pair) => [
      [`${pair.left}\n${pair.right}`, pair] as const,
      [`${pair.right}\n${pair.left}`, pair] as const,
    ]),
  );
  const tree = familyTree(
    articles.map(({ article }) => article.id),
    (comparison.families ?? []).flatMap(({ parents = [] }) => parents),
  );
  const rows = new Map(tree.map(({ id }, row) => [id, row]));
  return tree.flatMap(({ id, parent, depth }, row): Version[] => {
    const lettered = articleOf(id);
    const made = parent === null ? undefined : articleOf(parent);
    if (lettered === undefined) return [];
    return [
      {
        lettered,
        depth,
        row,
        parent: made === undefined ? null : { lettered: made, row: rows.get(made.article.id) ?? 0 },
        pair: pairs.get(`${parent ?? ''}\n${id}`) ?? null,
      },
    ];
  });
}

function node({ lettered: { article, letter }, depth, row, parent, pair }: Version): Markup {
  const x = 8 + Math.min(depth, 8) * INDENT;
  const y = row * ROW + 16;
  const elbow =
    parent !== null &&
    html`<path class="branch" d="M${x - INDENT + 5} ${parent.row * ROW + 36}V${y - 4}H${x - 2}"/>`;
  const when = article.publishedAt === null ? 'no date' : dateWords(article.publishedAt);
  const shares =
    pair === null || parent === null
      ? 'made from no other version here, as far as is known'
      : sharesWords(pair, parent.lettered, letter);
  const credit = article.credit !== null && html`; credit: ${isolatedName(article.credit, 40)}`;
  return html`${elbow}<text x="${x + 4}" y="${y}"><tspan class="strong">${letter}</tspan> ${isolatedName(nameOfArticle(article), 50)} · ${when}</text><text class="small" x="${x + 4}" y="${y + 15}">${shares}${credit}</text>`;
}

function sharesWords(pair: ReusePair, parent: LetteredArticle, letter: string): string {
  const isLeft = pair.left !== parent.article.id;
  const own = isLeft ? pair.coverage.left : pair.coverage.right;
  const other = isLeft ? pair.coverage.right : pair.coverage.left;
  return `${pair.relation}: ${percent(own)} of ${letter} and ${percent(other)} of ${parent.letter}`;
}
