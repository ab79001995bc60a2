import type { Difference, DifferenceDetail } from '../model/difference.ts';
import { articleLabels } from './article-labels.ts';
import { dropRepeated } from './drop-repeated.ts';
import { kinds } from './kinds.ts';
import { withCautions } from './limits/cautions.ts';
import { linkSentences } from './linking/linked-sentences.ts';
import { mergeEqual } from './merge.ts';
import { noteOf } from './note.ts';
import { nameTheOddOne } from './odd-one.ts';
import type { ComparedEvent, EventView, FoundDifference } from './view.ts';

/**
 * All differences of wording and framing between the articles of an event, in the order in which a reader of the first
 * article meets them; what stands in later articles alone follows. Swapping two articles swaps the sides.
 */
export function findDifferences(view: EventView): Difference[] {
  if (view.articles.length < 2) return [];
  const event: ComparedEvent = { ...view, linked: linkSentences(view) };
  const ids = view.articles.map(({ article }) => article.id);
  const order = new Map(ids.map((id, index) => [id, index]));
  const labels = articleLabels(ids);
  const found = kinds.flatMap(({ find }) => find(event));
  const distinct = dropRepeated(nameTheOddOne(mergeEqual(found, order), event));
  return withCautions(distinct, event)
    .toSorted((a, b) => byPlace(a, b, order))
    .map((difference, index) => {
      const { kind, statement, sides, weight, cautions, evidence } = difference;
      const details = detailsOf(difference);
      return {
        id: `d${index + 1}`,
        kind,
        statement,
        sides,
        ...(evidence !== undefined && evidence.length > 0 && { evidence }),
        weight,
        ...(details.length > 0 && { details }),
        note: noteOf(sides, labels, details),
        cautions,
      };
    });
}

const detailsOf = ({ detail, facts = [] }: FoundDifference): readonly DifferenceDetail[] =>
  detail === '' ? facts : [{ kind: 'words', text: detail }, ...facts];

const kindOrder = new Map(kinds.map(({ kind }, index) => [kind, index]));

/** By the first place in the first article that has one; differences of whole articles last. */
function byPlace(a: FoundDifference, b: FoundDifference, order: ReadonlyMap<string, number>): number {
  const first = placeOf(a, order);
  const second = placeOf(b, order);
  return (
    first.article - second.article ||
    first.start - second.start ||
    first.end - second.end ||
    (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) ||
    first.next - second.next
  );
}

function placeOf(
  difference: FoundDifference,
  order: ReadonlyMap<string, number>,
): { article: number; start: number; end: number; next: number } {
  const placed = difference.sides.filter(({ span }) => span !== null);
  const [side, next] = placed;
  if (side?.span == null) return { article: order.size, start: 0, end: 0, next: 0 };
  return {
    article: order.get(side.article) ?? 0,
    start: side.span.start,
    end: side.span.end,
    next: next?.span?.start ?? 0,
  };
}
