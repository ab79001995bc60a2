import { areConverses } from '../../language/data/en/converses.ts';
import type { Token } from '../../language/token.ts';
import type { Sides } from '../../model/sides.ts';
import { deniedWords } from './denied-words.ts';
import {
  byPlace,
  type ConflictFinder,
  type Disagreement,
  isContentWord,
  type LinkSide,
  type Mention,
} from './disagreement.ts';
import { areOppositeUnits, type OppositeUnit, oppositeUnits } from './opposite-units.ts';
import { isPassive } from './passive.ts';
import { SAID_OF_THE_SAME, type Surroundings, sharedSurroundings, surroundingsOf } from './surroundings.ts';

interface PlacedUnit {
  readonly unit: OppositeUnit;
  readonly surroundings: Surroundings;
}

/**
 * Words of one side that are the opposite of a word of the other, neither in both: `rose` / `fell`. Said where some of
 * the same words stand around the two, so that they are said of one thing, and where neither side has a better partner
 * for the other: `exports rose while imports fell` / `imports dropped` is no conflict.
 */
export const findOpposites: ConflictFinder = (sides) => {
  const all = { left: oppositeUnits(sides.left), right: oppositeUnits(sides.right) };
  const candidates = all.left.flatMap((left) =>
    all.right.filter((right) => areOppositeUnits(left, right)).map((right) => ({ left, right })),
  );
  if (candidates.length === 0) return [];
  const denied = { left: deniedLemmas(sides.left), right: deniedLemmas(sides.right) };
  const placed = { left: placedUnits(all.left, sides.left), right: placedUnits(all.right, sides.right) };
  // `only half passed` / `half failed`: each says what the rest did.
  if (restricts(sides.left) !== restricts(sides.right)) return [];
  const keys = { left: keysIn(all.left, sides.left), right: keysIn(all.right, sides.right) };
  const pairs = candidates.filter(
    ({ left, right }) =>
      !left.keys.some((key) => keys.right.has(key)) &&
      !right.keys.some((key) => keys.left.has(key)) &&
      // `did not rise` / `fell` say the same.
      denied.left.has(left.lemma) === denied.right.has(right.lemma) &&
      !isToldFromTheOtherEnd(left, right, sides) &&
      areSaidOfTheSame(left, right, placed),
  );
  return onceEach(pairs.map((pair): Disagreement => ({ kind: 'opposite', ...pair })));
};

const RESTRICTS = /^(?:only|except|excluding)$/u;

const restricts = ({ tokens }: LinkSide): boolean =>
  tokens.some(
    ({ norm }, place) => RESTRICTS.test(norm) || (norm === 'but' && tokens[place - 1]?.norm === 'all'),
  );

/** Each word in one pair only, the nearest. */
function onceEach(pairs: readonly Disagreement[]): readonly Disagreement[] {
  const taken = new Set<Mention>();
  return [...pairs].sort(byPlace).filter(({ left, right }) => {
    if (taken.has(left) || taken.has(right)) return false;
    taken.add(left).add(right);
    return true;
  });
}

/** All that stands on a side, words that have no opposite too. */
const keysIn = (units: readonly OppositeUnit[], { tokens }: LinkSide): ReadonlySet<string> =>
  new Set([...units.flatMap((unit) => unit.keys), ...tokens.filter(isContentWord).map(({ lemma }) => lemma)]);

/** Words under a negation, and those that `less` turns round: `less dangerous` / `safer`. */
const deniedLemmas = (side: LinkSide): ReadonlySet<string> =>
  new Set([
    ...deniedWords(side).map(({ token }) => token.lemma),
    ...side.tokens.flatMap(({ lemma }, place) =>
      TURNS_ROUND.test(side.tokens[place - 1]?.norm ?? '') ? [lemma] : [],
    ),
  ]);

const TURNS_ROUND = /^(?:less|least|hardly|barely)$/u;

const placedUnits = (units: readonly OppositeUnit[], { tokens }: LinkSide): readonly PlacedUnit[] =>
  units.map((unit) => ({ unit, surroundings: surroundingsOf(tokens, unit) }));

/** Whether the words around the two are shared, and are shared with no other word of the same sense. */
function areSaidOfTheSame(a: OppositeUnit, b: OppositeUnit, placed: Sides<readonly PlacedUnit[]>): boolean {
  const placedA = placed.left.find(({ unit }) => unit === a);
  const placedB = placed.right.find(({ unit }) => unit === b);
  if (placedA === undefined || placedB === undefined) return false;
  const shared = sharedSurroundings(placedA.surroundings, placedB.surroundings);
  if (shared < SAID_OF_THE_SAME) return false;
  const rivalOfA = bestOpposite(placed.left, placedA, placedB.surroundings);
  const rivalOfB = bestOpposite(placed.right, placedB, placedA.surroundings);
  return shared > rivalOfA && shared > rivalOfB;
}

/** How well the other pole fits in, where one side names both: `fell` beside `rose`, against `dropped`. */
const bestOpposite = (units: readonly PlacedUnit[], one: PlacedUnit, partner: Surroundings): number =>
  units
    .filter(({ unit }) => unit !== one.unit && areOppositeUnits(unit, one.unit))
    .reduce((best, { surroundings }) => Math.max(best, sharedSurroundings(surroundings, partner)), 0);

const COMPASS = /^(?:north|south|east|west)/u;

/**
 * `sold to the town` / `the town bought`, `lies south of the capital` / `the capital lies north`: words that tell one
 * thing from its two ends, with what stands before the one standing behind the other.
 */
function isToldFromTheOtherEnd(a: OppositeUnit, b: OppositeUnit, { left, right }: Sides<LinkSide>): boolean {
  const isRelational = areConverses(a.lemma, b.lemma) || (COMPASS.test(a.lemma) && COMPASS.test(b.lemma));
  if (!isRelational) return false;
  const [beforeA, afterA] = wordsAround(a, left);
  const [beforeB, afterB] = wordsAround(b, right);
  const straight = sharedCount(beforeA, beforeB) + sharedCount(afterA, afterB);
  const crossed = sharedCount(beforeA, afterB) + sharedCount(afterA, beforeB);
  const isTurned = isPassive(left.tokens, a) !== isPassive(right.tokens, b);
  return isTurned ? straight > crossed : crossed > straight;
}

function wordsAround(
  { start, end }: Mention,
  { tokens }: LinkSide,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const lemmas = (list: readonly Token[]): ReadonlySet<string> =>
    new Set(list.filter(isContentWord).map(({ lemma }) => lemma));
  return [
    lemmas(tokens.filter((token) => token.end <= start)),
    lemmas(tokens.filter((token) => token.start >= end)),
  ];
}

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((lemma) => b.has(lemma)).length;
