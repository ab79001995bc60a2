import type { DifferenceKind, DifferenceSide } from '../model/difference.ts';
import { contains, overlaps } from '../model/span.ts';
import type { FoundDifference } from './view.ts';
import { weights } from './weights.ts';

/**
 * Kinds that claim everything inside their phrases: what stands inside a name or a figure that differs is no choice of
 * words. Other kinds claim exactly their own phrases: `can affect` / `will be able to influence` is one of certainty, and
 * `affect` / `influence` inside it still one of word choice.
 */
const claimsInside: ReadonlySet<DifferenceKind> = new Set(['figures', 'naming', 'negation']);

/** Quotations and whole statements are about content, not about a pair of words: they repeat nobody. */
const standsApart: ReadonlySet<DifferenceKind> = new Set(['quotation', 'selection', 'prominence']);

/** Leaves a pair of phrases to the first kind that reports it; the differences come in the order of the kinds. */
export function dropRepeated(differences: readonly FoundDifference[]): readonly FoundDifference[] {
  const kept: FoundDifference[] = [];
  const byPlace = new Map<string, FoundDifference[]>();
  for (const difference of differences) {
    const key = difference.statement ?? '';
    const claimed = byPlace.get(key) ?? [];
    if (!standsApart.has(difference.kind)) {
      if (claimed.some((earlier) => claims(earlier, difference))) continue;
      byPlace.set(key, [...claimed, difference]);
    }
    kept.push(difference);
  }
  const parts = kept.filter(({ kind }) => kind === 'selection').flatMap(({ sides }) => sides);
  return kept.filter(
    ({ kind, sides }) => !isWithinPart.has(kind) || !sides.some((side) => isInside(side, parts)),
  );
}

/** What one article has alone is said as a whole: modifiers in it are not compared on top. */
const isWithinPart: ReadonlySet<DifferenceKind> = new Set(['scope']);

const isInside = (side: DifferenceSide, parts: readonly DifferenceSide[]): boolean =>
  parts.some((part) => part.article === side.article && covers(part, side, true));

function claims(earlier: FoundDifference, later: FoundDifference): boolean {
  // An editor's `may` for `will`, or a `not` put in, is told by the phrase around it.
  const isGrammar = later.weight <= weights.wordChoiceGrammar;
  if (isCovered(later, earlier, isGrammar || claimsInside.has(earlier.kind))) return true;
  if (later.kind !== 'scope' || earlier.kind === 'word-choice') return false;
  // A source that one alone names is shown with the whole sentence, and tells nothing of the words in it.
  const isWhole = earlier.kind === 'attribution' && earlier.weight === weights.sayingUnsourced;
  return (
    isCovered(earlier, later, true) ||
    (tellsOfPhrase.has(earlier.kind) && !isWhole && isTouched(later, earlier))
  );
}

/** Kinds that show the words around what differs: an insertion that touches them on both sides is that difference. */
const tellsOfPhrase: ReadonlySet<DifferenceKind> = new Set([
  'figures',
  'naming',
  'negation',
  'certainty',
  'attribution',
]);

const isTouched = (later: FoundDifference, earlier: FoundDifference): boolean =>
  later.sides.every((side) =>
    earlier.sides.some(
      (other) =>
        other.article === side.article &&
        other.span !== null &&
        side.span !== null &&
        overlaps(other.span, side.span),
    ),
  );

/** Whether each side of the inner difference stands within a side of the outer one. */
const isCovered = (inner: FoundDifference, outer: FoundDifference, inside: boolean): boolean =>
  inner.sides.every((side) =>
    outer.sides.some((other) => other.article === side.article && covers(other, side, inside)),
  );

function covers(earlier: DifferenceSide, later: DifferenceSide, inside: boolean): boolean {
  if (earlier.span === null || later.span === null) return false;
  return contains(earlier.span, later.span) && (inside || contains(later.span, earlier.span));
}
