import type { DifferenceKind } from '../../model/difference.ts';
import { mapSides, otherSide, type SideName, type Sides } from '../../model/sides.ts';
import { kindWords } from '../kinds.ts';
import { type Block, blocksOf } from './blocks.ts';
import { EMPTY, type Line, segment } from './line.ts';
import { type Mark, markedSentence } from './marked-sentence.ts';
import { type LetteredArticle, type Pair, type PairDifference, visibleDifferences } from './pair.ts';
import { wrapHanging } from './wrap.ts';

/** One row of the two columns. */
export interface PairRow {
  readonly left: Line;
  readonly right: Line;
  /** `═` the same statement, `≈` partly the same; nothing on further rows. */
  readonly sign: string;
  /** `↕` beside it where the two articles tell it at different points of their order. */
  readonly move: string;
}

export interface PairRows {
  readonly rows: readonly PairRow[];
  /** The visible differences in the order in which they stand on the screen. */
  readonly differences: readonly PairDifference[];
  /**
   * The row on which a difference begins, by its number: in the article whose order it is, else in the other; none for one
   * without a place in the texts.
   */
  readonly rowOf: ReadonlyMap<number, number>;
}

export interface PairRowsOptions {
  readonly widths: Sides<number>;
  readonly order: SideName;
  readonly hiddenKinds: ReadonlySet<DifferenceKind>;
}

/** Both texts side by side, wrapped into two columns, with the differences marked. */
export function pairRows(pair: Pair, { widths, order, hiddenKinds }: PairRowsOptions): PairRows {
  const differences = visibleDifferences(pair, hiddenKinds);
  const marks = { left: marksOf(differences, 'left'), right: marksOf(differences, 'right') };
  const counts = mapSides(pair.articles, ({ article }) => article.sentences.length);
  const rows: PairRow[] = [];
  for (const block of blocksOf(pair.links, counts, order)) {
    if (rows.length > 0) rows.push({ left: EMPTY, right: EMPTY, sign: '', move: '' });
    const cells = {
      left: cellOf(pair, block, 'left', marks.left, widths.left),
      right: cellOf(pair, block, 'right', marks.right, widths.right),
    };
    rows.push(...sideBySide(cells, signOf(block), block.link?.moved === true ? '↕' : ''));
  }
  const rowOf = new Map([...firstRows(rows, otherSide(order)), ...firstRows(rows, order)]);
  return { rows, differences: inOrder(differences, rowOf, order), rowOf };
}

/** The row on which each difference begins on one side. */
function firstRows(rows: readonly PairRow[], side: SideName): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [index, row] of rows.entries())
    for (const number of row[side].flatMap(({ of }) => of ?? []))
      if (!first.has(number)) first.set(number, index);
  return first;
}

function sideBySide({ left, right }: Sides<readonly Line[]>, sign: string, move: string): readonly PairRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? EMPTY,
    right: right[index] ?? EMPTY,
    sign: index === 0 ? sign : '',
    move: index === 0 ? move : '',
  }));
}

const signOf = ({ link }: Block): string => (link === null ? '' : link.relation === 'same' ? '═' : '≈');

function marksOf(differences: readonly PairDifference[], side: SideName): readonly Mark[] {
  const bySpan = new Map<string, Mark>();
  const places = differences.flatMap(({ number, difference, sides }) => {
    const { span, article } = sides[side];
    const own = (difference.evidence ?? []).filter((words) => words.article === article);
    const evidence = own.map((words) => ({ number, difference, span: words.span, isEvidence: true }));
    return span === null ? evidence : [{ number, difference, span, isEvidence: false }, ...evidence];
  });
  for (const { number, difference, span, isEvidence } of places) {
    const key = `${span.start} ${span.end} ${isEvidence}`;
    const known = bySpan.get(key);
    if (known === undefined)
      bySpan.set(key, {
        ...span,
        numbers: [number],
        family: kindWords[difference.kind].family,
        isEvidence,
      });
    else bySpan.set(key, { ...known, numbers: [...known.numbers, number] });
  }
  return [...bySpan.values()];
}

/** The sentences of one side of a block, each with its number; or that there are none, and what comes nearest. */
function cellOf(
  pair: Pair,
  block: Block,
  side: SideName,
  marks: readonly Mark[],
  width: number,
): readonly Line[] {
  const own = pair.articles[side];
  const digits = `${own.article.sentences.length}`.length;
  const sentences = block.sentences[side];
  if (sentences.length === 0) return [notFound(pair, block, side, digits)];
  return sentences.flatMap((sentence) => {
    const number = segment(`${`${sentence + 1}`.padStart(digits)} `, 'dim');
    return wrapHanging(number, markedSentence(own.article, sentence, marks), width);
  });
}

function notFound(pair: Pair, block: Block, side: SideName, digits: number): Line {
  const other = otherSide(side);
  const [sentence] = block.sentences[other];
  const nearest = sentence === undefined ? undefined : pair.nearest[other].get(sentence);
  const near =
    nearest === undefined
      ? ''
      : `; nearest ${placeOf(pair.articles[side], nearest.sentence)} (${nearest.score.toFixed(2)})`;
  return [segment(' '.repeat(digits + 1)), segment(`– not found${near}`, 'dim')];
}

/** `B4`: the fourth sentence of article B. */
export const placeOf = ({ letter }: LetteredArticle, sentence: number): string => `${letter}${sentence + 1}`;

/** From top to bottom of the screen, then within a row by their place in the text; what has no place comes last. */
function inOrder(
  differences: readonly PairDifference[],
  rowOf: ReadonlyMap<number, number>,
  order: SideName,
): readonly PairDifference[] {
  const other = otherSide(order);
  const rank = ({ number, difference }: PairDifference): number =>
    (difference.statement === null ? undefined : rowOf.get(number)) ?? Number.MAX_SAFE_INTEGER;
  const place = ({ sides }: PairDifference): number =>
    sides[order].span?.start ?? sides[other].span?.start ?? 0;
  return differences.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b) || a.number - b.number);
}
