import { compareTwoStrings } from 'string-similarity';
import { institutions } from '../../language/data/en/institutions.ts';
import type { NameMention } from '../../language/names.ts';
import { isOneContext } from '../context/one-context.ts';
import { rangeOfSpan, sideOf } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences } from '../view.ts';
import { weights } from '../weights.ts';
import type { EventMentions } from './event-mentions.ts';
import { isShortForm, linkedNames } from './facing-names.ts';

/** Dice similarity from which two names in one place are one name in two spellings: `Swayne` / `Swain`. */
const SPELLING = 0.55;

/** Linked mentions of what is not known to be one, of which neither article uses the other's name anywhere. */
export function otherNames(event: ComparedEvent, mentions: EventMentions): FoundDifference[] {
  const mentioned = new Map(
    event.articles.map((article, place) => [
      article,
      new Set((mentions.byArticle[place] ?? []).map(mentions.entityOf)),
    ]),
  );
  const found = new Map<string, FoundDifference>();
  for (const linked of event.linked) {
    for (const { left, right } of linkedNames(linked)) {
      const [leftEntity, rightEntity] = [mentions.entityOfName(left), mentions.entityOfName(right)];
      if (leftEntity === rightEntity || !isSamePlace(linked, left, right)) continue;
      if (mentioned.get(linked.right.article)?.has(leftEntity)) continue;
      if (mentioned.get(linked.left.article)?.has(rightEntity)) continue;
      const id = [linked.left.article.article.id, linked.right.article.article.id, left.key, right.key].join(
        '\n',
      );
      if (found.has(id)) continue;
      found.set(id, {
        kind: 'naming',
        statement: linked.statement,
        sides: [sideOf(linked.left.article, left), sideOf(linked.right.article, right)],
        ...changeBetween(left, right),
        cautions: ['only their place says that both names are of one: it may be somebody or something else'],
      });
    }
  }
  return [...found.values()];
}

function changeBetween(
  { key: left }: NameMention,
  { key: right }: NameMention,
): Pick<FoundDifference, 'weight' | 'detail'> {
  if (isShortForm(left, right) || isShortForm(right, left))
    return { weight: weights.namingLength, detail: 'a longer and a shorter form' };
  return compareTwoStrings(left, right) >= SPELLING
    ? { weight: weights.namingSpelling, detail: 'another spelling' }
    : { weight: weights.namingOther, detail: 'another name in the same place' };
}

/** `told the Marsk Times` / `told Channel Five`: where the sentences share a part only, both may have been told. */
function isSamePlace(linked: LinkedSentences, left: NameMention, right: NameMention): boolean {
  const [first, second] = [rangeOfSpan(linked.left, left), rangeOfSpan(linked.right, right)];
  // Two full names are nearly always of two people.
  const isShort = isShortForm(left.key, right.key) || isShortForm(right.key, left.key);
  const amount = isShort ? 'some' : isFullName(left) && isFullName(right) ? 'most' : 'many';
  return first !== null && second !== null && isOneContext(linked, first, second, amount);
}

const isFullName = ({ key, kind, title }: NameMention): boolean =>
  kind === 'name' &&
  (key.includes(' ') || title !== null) &&
  !key.split(' ').some((word) => institutions.has(word));
