import type { SentenceLink } from '../../model/alignment.ts';
import type { EventView, LetteredArticle } from './event-view.ts';
import { placeKey, statementOfSentence } from './within.ts';

/** Why two articles' sentences stand in one statement. */
export interface StatementLink {
  readonly left: LetteredArticle;
  readonly right: LetteredArticle;
  readonly link: SentenceLink;
}

/** The links of each statement, by its number. */
export function linksByStatement(view: EventView): ReadonlyMap<number, readonly StatementLink[]> {
  const numberOf = statementOfSentence(view);
  const links = new Map<number, StatementLink[]>();
  for (const alignment of view.comparison.alignments) {
    const left = view.articleOf(alignment.left);
    const right = view.articleOf(alignment.right);
    if (left === undefined || right === undefined) continue;
    for (const link of alignment.links) {
      const number = numberOf.get(placeKey(left.index, link.left[0] ?? -1));
      if (number === undefined) continue;
      const known = links.get(number);
      if (known === undefined) links.set(number, [{ left, right, link }]);
      else known.push({ left, right, link });
    }
  }
  return links;
}
