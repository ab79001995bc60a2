import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { overlaps } from '../../model/span.ts';
import { isOneContext } from '../context/one-context.ts';
import { groupsIn } from '../context/word-slots.ts';
import { rangeOfSpan, sideOf } from '../side.ts';
import type { FoundDifference, LinkedSentences, LinkedSide } from '../view.ts';
import { weights } from '../weights.ts';
import { type EventMentions, mentionsOn } from './event-mentions.ts';
import type { PlacedMention } from './find-mentions.ts';
import { canEnd } from './phrase-bounds.ts';

/**
 * Those who belong to one country or one head, called otherwise: `US troops` / `US military forces`, `the Danish regime` /
 * `the Danish government` / `Denmark`.
 */
export function otherBodies(linked: LinkedSentences, mentions: EventMentions): FoundDifference[] {
  const rights = mentionsOn(linked.right);
  return mentionsOn(linked.left).flatMap((left) => {
    const right = rights.find((one) => areOneBody(linked, left, one, mentions));
    if (right === undefined) return [];
    return [
      {
        kind: 'naming',
        statement: linked.statement,
        sides: [sideOf(linked.left.article, left), sideOf(linked.right.article, right)],
        weight: weights.namingOther,
        detail: 'another word for the same',
        cautions: [],
      },
    ];
  });
}

function areOneBody(
  linked: LinkedSentences,
  left: PlacedMention,
  right: PlacedMention,
  { entityOf }: EventMentions,
): boolean {
  if (left.kind !== 'body' && right.kind !== 'body') return false;
  const entity = entityOf(left);
  // `The alliance`, for a body that the article has named before, is every writer's habit.
  if (entity !== entityOf(right) || entity.startsWith('name ') || !areOtherWords(left, right)) return false;
  if (!isWhole(linked.left, left) || !isWhole(linked.right, right)) return false;
  const others = groupsIn(linked.right, right);
  if (![...groupsIn(linked.left, left)].some((group) => others.has(group))) return false;
  const [first, second] = [rangeOfSpan(linked.left, left), rangeOfSpan(linked.right, right)];
  return first !== null && second !== null && isOneContext(linked, first, second, 'some');
}

/** `Denmark` by itself, not that of `Denmark's premier` or of `Denmark talks`. */
function isWhole(side: LinkedSide, { start, end, kind }: PlacedMention): boolean {
  if (kind === 'body') return true;
  const last = side.tokens.findLastIndex((token) => token.end <= end);
  if (!canEnd(side.tokens, last) || side.tokens[last + 1]?.norm === "'s") return false;
  return !mentionsOn(side).some((other) => other.kind !== 'name' && overlaps(other, { start, end }));
}

/** Neither has a word of the other beside that which says whose they are. */
function areOtherWords(left: PlacedMention, right: PlacedMention): boolean {
  const [own, others] = [ownWords(left), ownWords(right)];
  if (own.length === 0 && others.length === 0) return false;
  return left.said.head !== right.said.head && !own.some((word) => others.includes(word));
}

const ownWords = ({ kind, said }: PlacedMention): readonly string[] =>
  kind === 'name' ? [] : said.words.filter((word) => !countryOfWord.has(word) && word !== "'s");
