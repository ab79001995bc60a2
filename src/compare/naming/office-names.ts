import { cities } from '../../language/data/en/geography.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { bodyRoles } from '../../language/data/en/roles.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { courtesyTitles } from '../../language/data/en/title-abbreviations.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { otherSide, type SideName } from '../../model/sides.ts';
import { isOneContext } from '../context/one-context.ts';
import { isAuxiliary, isBetween } from '../grammar/verb-groups.ts';
import { rangeOfSpan, sideOf } from '../side.ts';
import type {
  ComparedEvent,
  FoundDifference,
  LinkedSentences,
  LinkedSide,
  TokenRange,
  WordGroup,
} from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord } from '../words.ts';
import { type EventMentions, mentionsOn } from './event-mentions.ts';
import type { PlacedMention } from './find-mentions.ts';
import { canHold } from './office-holders.ts';

/**
 * Somebody named in the one and called by an office or a role in the other (`Olin Barasch promised` / `the defence minister
 * promised`, `Kestrel Foods said` / `the company said`). Told by the office in the title of the name, or by both standing in
 * front of the same verb; only where the other article does not name them at all: `the president` for somebody named before
 * is every writer's habit.
 */
export function officesForNames(event: ComparedEvent, mentions: EventMentions): FoundDifference[] {
  const named = new Map(
    event.articles.map((article, place) => [
      article,
      new Set((mentions.byArticle[place] ?? []).filter(({ name }) => name !== null).map(mentions.entityOf)),
    ]),
  );
  return event.linked.flatMap((linked) =>
    (['left', 'right'] as const).flatMap((name) => {
      const there = named.get(linked[otherSide(name)].article) ?? new Set();
      return officesFor(linked, name, mentions.entityOf, there);
    }),
  );
}

/** `His spokesman` is somebody else than he. */
const PERSONAL = /^(?:his|her|their|my|your)\s/iu;

function officesFor(
  linked: LinkedSentences,
  name: SideName,
  entityOf: EventMentions['entityOf'],
  namedThere: ReadonlySet<string>,
): FoundDifference[] {
  const [side, other] = [linked[name], linked[otherSide(name)]];
  const unnamed = mentionsOn(other).filter(
    ({ kind, text }) => (kind === 'office' || kind === 'role') && !PERSONAL.test(text),
  );
  return mentionsOn(side).flatMap((mention) => {
    const entity = entityOf(mention);
    if (mention.name === null || isPlace(side, mention) || namedThere.has(entity)) return [];
    const office = unnamed.find((one) => {
      const holder = entityOf(one);
      // `The president` may be known to be another.
      return (holder === entity || !holder.startsWith('name ')) && isFor(linked, name, mention, one);
    });
    if (office === undefined) return [];
    const [here, there] = [sideOf(side.article, mention), sideOf(other.article, office)];
    return [
      {
        kind: 'naming',
        statement: linked.statement,
        sides: name === 'left' ? [here, there] : [there, here],
        weight: weights.namingTitle,
        detail: `by name in one, by ${office.kind} in the other`,
        cautions: [],
      },
    ];
  });
}

/** `from Marlow`, `Marlow in Denmark`: nobody's office. */
function isPlace(side: LinkedSide, { start, said }: PlacedMention): boolean {
  if (said.country !== null || cities.has(said.words.join(' '))) return true;
  const before = side.tokens.findLast((token) => token.end <= start);
  return (
    said.office.length === 0 && before !== undefined && /^(?:in|at|from|near|outside)$/u.test(before.norm)
  );
}

/** Whether the office or role on the other side is that of the one who is named. */
function isFor(
  linked: LinkedSentences,
  name: SideName,
  mention: PlacedMention,
  unnamed: PlacedMention,
): boolean {
  if (!canBe(mention, unnamed)) return false;
  const [side, other] = [linked[name], linked[otherSide(name)]];
  const isByTitle = mention.said.office.at(-1) === unnamed.said.head && canHold(mention.said, unnamed.said);
  if (isByTitle && unnamed.kind === 'office') return true;
  const [own, others] = [rangeOfSpan(side, mention), rangeOfSpan(other, unnamed)];
  if (own === null || others === null) return false;
  const [left, right] = name === 'left' ? [own, others] : [others, own];
  if (isByTitle || areLinked(linked, left, right)) return isOneContext(linked, left, right, 'some');
  const verbs = { own: verbBehind(side, mention.end), others: verbBehind(other, unnamed.end) };
  if (verbs.own === null || verbs.others === null) return false;
  return (
    areOneVerb(linked, side.groupAt[verbs.own], other.groupAt[verbs.others]) ||
    // Of what is said once, one is the speaker: `Venn charges` / `the counsel alleges`.
    (isSaying(at(side.tokens, verbs.own)) &&
      isSaying(at(other.tokens, verbs.others)) &&
      isOneContext(linked, left, right, 'many'))
  );
}

const isSaying = ({ lemma }: Token): boolean => sayingVerbs.has(lemma);

const areOneVerb = (
  linked: LinkedSentences,
  own: WordGroup | undefined,
  other: WordGroup | undefined,
): boolean => own !== undefined && own.kind !== 'grammar' && own === other && linked.groups.includes(own);

/** Word links below this are too unsure to say that a noun stands for a name. */
const SURE = 0.6;

/** Whether a word of the name is linked with one of the other phrase. */
function areLinked(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  const others = new Set(linked.right.groupAt.slice(right.start, right.end));
  return linked.left.groupAt
    .slice(left.start, left.end)
    .some((group) => group?.kind === 'other' && group.score >= SURE && others.has(group));
}

/** A company is nobody's role, and a person no company. */
function canBe({ said, name }: PlacedMention, unnamed: PlacedMention): boolean {
  const isPerson =
    said.office.length > 0 || courtesyTitles.has((name?.title ?? '').replace('.', '').toLowerCase());
  const isBody = name?.kind === 'acronym' || said.name.some((word) => institutions.has(word));
  if (bodyRoles.has(unnamed.said.head)) return !isPerson;
  return !isBody && !unnamed.said.isPlural;
}

const NEAR_VERB = 4;
/** `Venn, who had suffered`. */
const RELATIVE = /^(?:,|who|which|that)$/u;

/** The first content word behind the mention, past auxiliaries: its verb, if it is the subject. */
function verbBehind(side: LinkedSide, end: number): number | null {
  const from = side.tokens.findIndex((token) => token.start >= end);
  if (from === -1) return null;
  for (let index = from; index < Math.min(side.tokens.length, from + NEAR_VERB); index += 1) {
    const token = at(side.tokens, index);
    if (isContentWord(token) && !isBetween(token)) return index;
    if (!isBetween(token) && !isAuxiliary(token) && !RELATIVE.test(token.norm)) return null;
  }
  return null;
}
