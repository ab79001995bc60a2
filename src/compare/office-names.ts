import { countryOfWord } from '../language/data/en/demonyms.ts';
import { officeModifiers, offices } from '../language/data/en/titles.ts';
import type { NameMention } from '../language/names.ts';
import { at } from '../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../model/sides.ts';
import { overlaps } from '../model/span.ts';
import { type Entities, entityOf } from './entities.ts';
import { namesOf, namesOfArticle } from './names-of.ts';
import { sideOf, sideOfRange } from './side.ts';
import { isAuxiliary, isBetween } from './verb-groups.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord } from './words.ts';

/**
 * Somebody named in the one and called by the office alone in the other (`Olin Barasch promised` / `the defence minister
 * promised`). Told by the office in the title of the name, or by both standing in front of the same verb; only where the
 * other article does not name the person at all: `the president` for somebody named before is every writer's habit.
 */
export function officesForNames(linked: LinkedSentences, entities: Entities): FoundDifference[] {
  return [...officesFor(linked, 'left', entities), ...officesFor(linked, 'right', entities)];
}

function officesFor(linked: LinkedSentences, name: SideName, entities: Entities): FoundDifference[] {
  const [side, other] = [linked[name], linked[otherSide(name)]];
  const namedThere = new Set(namesOfArticle(other.article).map((one) => entityOf(one, entities)));
  const bare = bareOffices(other);
  return side.sentences.flatMap(namesOf).flatMap((mention) => {
    if (mention.kind !== 'name' || namedThere.has(entityOf(mention, entities))) return [];
    const office = bare.find((one) => isOfficeOf(side, mention, other, one, linked));
    if (office === undefined) return [];
    const here = sideOf(side.article, mention);
    const there = sideOfRange(other, office);
    return [
      {
        kind: 'naming',
        statement: linked.statement,
        sides: leftFirst(name, here, there),
        weight: weights.namingTitle,
        detail: 'by name in one, by office in the other',
        cautions: [],
      },
    ];
  });
}

/** `the defence minister`: an article, what belongs to the office, and the office, with no name behind it. */
function bareOffices(side: LinkedSide): readonly TokenRange[] {
  return [...side.tokens.keys()].flatMap((index) => {
    const token = at(side.tokens, index);
    if (!offices.has(token.norm) || isNamed(side, index)) return [];
    let start = index;
    while (start > 0 && belongsToOffice(at(side.tokens, start - 1).norm)) start -= 1;
    const opener = side.tokens[start - 1];
    return opener !== undefined && /^(?:the|its|their|his|her|our)$/u.test(opener.norm)
      ? [{ start: start - 1, end: index + 1 }]
      : [];
  });
}

/** `Danish deputy finance` of `the Danish deputy finance minister`. */
const belongsToOffice = (norm: string): boolean => officeModifiers.has(norm) || countryOfWord.has(norm);

/** Whether the office stands in front of a name or in it. */
function isNamed(side: LinkedSide, index: number): boolean {
  const [token, next] = [at(side.tokens, index), side.tokens[index + 1]];
  const skipped = next?.text === ',' ? side.tokens[index + 2] : next;
  return side.sentences
    .flatMap(namesOf)
    .some((name) => name.kind === 'name' && (overlaps(name, token) || name.start === skipped?.start));
}

function isOfficeOf(
  side: LinkedSide,
  mention: NameMention,
  other: LinkedSide,
  office: TokenRange,
  linked: LinkedSentences,
): boolean {
  const head = at(other.tokens, office.end - 1);
  const title = (mention.title ?? '').toLowerCase();
  if (title.split(/[^\p{L}]+/u).includes(head.norm)) return true;
  const own = verbBehind(side, mention.end);
  const others = verbBehind(other, head.end);
  if (own === null || others === null) return false;
  const groupOfOwn = side.groupAt[own];
  return (
    groupOfOwn !== undefined &&
    groupOfOwn.kind !== 'grammar' &&
    groupOfOwn === other.groupAt[others] &&
    linked.groups.includes(groupOfOwn)
  );
}

const NEAR_VERB = 3;

/** The first content word behind the mention, past auxiliaries: its verb, if it is the subject. */
function verbBehind(side: LinkedSide, end: number): number | null {
  const from = side.tokens.findIndex((token) => token.start >= end);
  if (from === -1) return null;
  for (let index = from; index < Math.min(side.tokens.length, from + NEAR_VERB); index += 1) {
    const token = at(side.tokens, index);
    if (isContentWord(token) && !isBetween(token)) return index;
    if (!isBetween(token) && !isAuxiliary(token)) return null;
  }
  return null;
}
