import { areAntonyms } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { contains } from '../../model/span.ts';
import { type ConflictFinder, isContentWord, type LinkSide } from './disagreement.ts';
import { type Entity, entitiesOf, mayBeOne } from './entities.ts';
import { mutualBest } from './mutual-best.ts';
import { SAID_OF_THE_SAME, type Surroundings, sharedSurroundings, surroundingsOf } from './surroundings.ts';

/**
 * Two names of different people, bodies or places in the same place of the two sides: `met with A in Paris` / `met with
 * B in Paris`. Cautious: what may be another way to name the same, or a wider place, is left out.
 */
export const findNameConflicts: ConflictFinder = ({ left, right }) => {
  const entities = { left: entitiesOf(left), right: entitiesOf(right) };
  const others = {
    left: entities.left.filter((one) => !isThere(one, entities.right)),
    right: entities.right.filter((one) => !isThere(one, entities.left)),
  };
  const open = {
    left: others.left.filter((one) => !isNamedIn(one, others.right, right)),
    right: others.right.filter((one) => !isNamedIn(one, others.left, left)),
  };
  if (open.left.length === 0 || open.right.length === 0) return [];
  const placed = { left: inPlace(open.left, left), right: inPlace(open.right, right) };
  return mutualBest(placed, likenessOfPlace).map((pair) => ({
    kind: 'name',
    left: pair.left.entity,
    right: pair.right.entity,
  }));
};

interface PlacedEntity {
  readonly entity: Entity;
  readonly around: Surroundings;
}

const inPlace = (entities: readonly Entity[], { tokens }: LinkSide): readonly PlacedEntity[] =>
  entities.map((entity) => ({ entity, around: surroundingsOf(tokens, entity) }));

/** By the very same name: neither that one nor its partner is another name for something else. */
const isThere = (one: Entity, others: readonly Entity[]): boolean =>
  others.some(({ alias, words }) => alias === one.alias && words.join(' ') === one.words.join(' '));

function isNamedIn(one: Entity, others: readonly Entity[], side: LinkSide): boolean {
  if (others.some((other) => mayBeOne(one, other) && !areOppositeParts(one, other))) return true;
  return (
    one.kind !== 'acronym' &&
    side.tokens.some((token) => standsFor(token, one) && !others.some((other) => contains(other, token)))
  );
}

/** A word of the name outside of names, or letters (`WHO`) that are taken for another word. */
const standsFor = (token: Token, { words, initials }: Entity): boolean =>
  isContentWord(token)
    ? words.includes(token.norm) || words.includes(token.lemma)
    : token.text.length > 1 && token.text === token.text.toUpperCase() && token.norm === initials;

/** `North Korea` / `South Korea` */
function areOppositeParts(a: Entity, b: Entity): boolean {
  const onlyA = a.words.filter((word) => !b.words.includes(word));
  const onlyB = b.words.filter((word) => !a.words.includes(word));
  const [first = '', ...moreA] = onlyA;
  const [second = '', ...moreB] = onlyB;
  return moreA.length === 0 && moreB.length === 0 && areAntonyms(first, second);
}

const SAME_NEIGHBOUR = 1;

/** How surely two names stand in the same place, 0 where they do not. */
function likenessOfPlace(
  { entity: a, around: ofA }: PlacedEntity,
  { entity: b, around: ofB }: PlacedEntity,
): number {
  if ((a.kind === 'demonym') !== (b.kind === 'demonym')) return 0;
  // `France said` / `Macron said`, `in France` / `in Lyon`: the one may be part of the other, or speak for it.
  if (a.isCountry !== b.isCountry || isContinent(a) !== isContinent(b)) return 0;
  if (ofA.marker !== ofB.marker) return 0;
  const before = ofA.before !== null && ofA.before === ofB.before ? SAME_NEIGHBOUR : 0;
  const after = ofA.after !== null && ofA.after === ofB.after ? SAME_NEIGHBOUR : 0;
  const shared = sharedSurroundings(ofA, ofB);
  return before + after === 0 || shared < SAID_OF_THE_SAME ? 0 : before + after + shared;
}

const CONTINENTS: ReadonlySet<string> = new Set(['europe', 'asia', 'africa']);
const isContinent = ({ country }: Entity): boolean => country !== null && CONTINENTS.has(country);
