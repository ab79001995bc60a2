import type { DifferenceSide } from '../model/difference.ts';
import { folded } from './merge.ts';
import type { ComparedEvent, FoundDifference } from './view.ts';

/** With three or more articles: says of a disagreement on figures which article stands alone with its figure. */
export function nameTheOddOne(
  differences: readonly FoundDifference[],
  event: ComparedEvent,
): readonly FoundDifference[] {
  if (event.articles.length < 3) return differences;
  return differences.map((difference) => {
    if (difference.kind !== 'figures' || difference.sides.length < 3) return difference;
    const alone = difference.sides.filter((side) => isAlone(side, difference));
    const [odd, ...others] = alone;
    if (odd === undefined || others.length > 0) return difference;
    return { ...difference, facts: [...(difference.facts ?? []), { kind: 'alone', article: odd.article }] };
  });
}

const isAlone = (side: DifferenceSide, { sides, values }: FoundDifference): boolean => {
  const said = (one: DifferenceSide): string => values?.get(one.article) ?? folded(one.text);
  return sides.every((other) => other === side || said(other) !== said(side));
};
