import { UNSURE_LINK } from '../../model/alignment.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { canBeOneSpeaker } from '../quotation/quote-change.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { knownInPart } from './known-in-part.ts';

/** The differences with what a reader should bear in mind before building on them. */
export function withCautions(
  differences: readonly FoundDifference[],
  event: ComparedEvent,
): readonly FoundDifference[] {
  const unsure = new Map<string, number>();
  for (const { statement, link } of event.linked) {
    if (statement !== null) unsure.set(statement, Math.max(unsure.get(statement) ?? 0, link.score));
  }
  const inPart = new Map(
    event.articles.flatMap((article): [string, string][] => {
      const reason = knownInPart(article, event);
      return reason === null ? [] : [[article.article.id, reason]];
    }),
  );
  return differences.map((difference) => ({
    ...difference,
    cautions: [
      ...difference.cautions,
      ...(isCopied(difference, event) ? [] : translationCaution(difference)),
      ...linkCaution(difference, unsure),
      ...partCaution(difference, inPart),
    ],
  }));
}

/** Whether the places stand in a passage that one article has from the other: then nobody has translated. */
const isCopied = ({ sides }: FoundDifference, { reuse }: ComparedEvent): boolean =>
  reuse.some(({ left, right, passages }) =>
    passages.some(
      (passage) =>
        sides.some((side) => stands(side, left, passage.left)) &&
        sides.some((side) => stands(side, right, passage.right)),
    ),
  );

const stands = ({ article, span }: FoundDifference['sides'][number], id: string, passage: Span): boolean =>
  article === id && span !== null && overlaps(passage, span);

const spoken = new Set(['word-choice', 'quotation', 'certainty', 'scope', 'negation']);

/** One speaker's words in two renderings: the speaker may have said it in another language. */
function translationCaution({ kind, sides }: FoundDifference): string[] {
  if (!spoken.has(kind)) return [];
  const [first, ...others] = sides;
  if (first?.speaker === undefined || others.length === 0) return [];
  const isOne = others.every(
    (side) => side.speaker !== undefined && canBeOneSpeaker(first.speaker ?? null, side.speaker),
  );
  return isOne ? ['the same speaker in two renderings: may be a matter of translation'] : [];
}

function linkCaution({ kind, statement }: FoundDifference, scores: ReadonlyMap<string, number>): string[] {
  if (statement === null || kind === 'selection') return [];
  const score = scores.get(statement);
  return score === undefined || score >= UNSURE_LINK
    ? []
    : [`the sentences are linked with little certainty (${score.toFixed(2)})`];
}

function partCaution({ kind, sides }: FoundDifference, inPart: ReadonlyMap<string, string>): string[] {
  if (kind !== 'selection') return [];
  return sides.flatMap(({ article, span }) => {
    const reason = span === null ? inPart.get(article) : undefined;
    return reason === undefined ? [] : [`${article} ${reason}`];
  });
}
