import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';

/** `was soon afterwards arrested` */
const REACH = 4;

/** True for a verb form behind a form of `be` with at most adverbs between: `was arrested`. Not for `was arresting`. */
export function isPassive(tokens: readonly Token[], verb: Span): boolean {
  const place = tokens.findIndex(({ start }) => start >= verb.start);
  if (place < 1 || at(tokens, place).norm.endsWith('ing')) return false;
  for (let before = place - 1; before >= Math.max(0, place - REACH); before -= 1) {
    const { lemma, norm, kind, isFunctionWord } = at(tokens, before);
    if (lemma === 'be') return true;
    if (kind === 'punctuation' || (!isFunctionWord && !norm.endsWith('ly'))) return false;
  }
  return false;
}
