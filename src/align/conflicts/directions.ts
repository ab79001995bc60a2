import { areAntonyms, oppositesOf } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { bySentence } from './by-sentence.ts';
import {
  type ConflictFinder,
  type Disagreement,
  isContentWord,
  type Mention,
  mentionOf,
} from './disagreement.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/**
 * Opposite closed-class words in the same place (`went up` / `went down`, `voted for the bill` / `voted against the
 * bill`), and journeys the other way round (`from Rome to Paris` / `from Paris to Rome`).
 */
export const findDirections: ConflictFinder = ({ left, right }) => [
  ...opposed(markersOf(left), markersOf(right), areOppositeMarkers),
  ...opposed(journeysOf(left), journeysOf(right), isTurnedRound),
];

/** Adverbs of direction say all by themselves; of a preposition, what follows it has to be the same too. */
const ADVERBS: ReadonlySet<string> = new Set(['up', 'down']);

interface Marker {
  readonly norm: string;
  readonly mention: Mention;
  readonly around: Surroundings;
}

/** Each of the left with each of the right that it is the opposite of. */
const opposed = <Found extends { readonly mention: Mention }>(
  lefts: readonly Found[],
  rights: readonly Found[],
  isOpposite: (a: Found, b: Found) => boolean,
): readonly Disagreement[] =>
  lefts.flatMap((a) =>
    rights
      .filter((b) => isOpposite(a, b))
      .map((b): Disagreement => ({ kind: 'opposite', left: a.mention, right: b.mention })),
  );

const areOppositeMarkers = (a: Marker, b: Marker): boolean => areAntonyms(a.norm, b.norm) && standAlike(a, b);

function standAlike(a: Marker, b: Marker): boolean {
  if (a.around.before === null || a.around.before !== b.around.before) return false;
  return (
    (ADVERBS.has(a.norm) && ADVERBS.has(b.norm)) ||
    (a.around.after !== null && a.around.after === b.around.after)
  );
}

/** No sentence has so many that are worth the look. */
const MAX_MARKERS = 40;

/** Closed-class words, and `below`, which the list of those does not hold. */
const markersOf = bySentence((tokens): readonly Marker[] =>
  tokens
    .filter(
      ({ norm, isFunctionWord }) => (isFunctionWord || norm === 'below') && oppositesOf(norm) !== undefined,
    )
    .slice(0, MAX_MARKERS)
    .map((token) => ({ norm: token.norm, mention: token, around: surroundingsOf(tokens, token) })),
);

interface Journey {
  readonly mention: Mention;
  readonly from: string;
  readonly to: string;
}

const isTurnedRound = (a: Journey, b: Journey): boolean =>
  a.from === b.to && a.to === b.from && a.from !== a.to;

/** How far apart the two ends of a journey stand at most. */
const JOURNEY = 10;

/** `from X to Y`, `to Y from X`, `from X into Y`, by the last word of each end. */
const journeysOf = bySentence((tokens) =>
  tokens.flatMap((token, place): Journey[] => {
    const goal = token.norm === 'from' ? goalBeside(tokens, place) : null;
    if (goal === null) return [];
    const [from, to] = [endOfPhrase(tokens, place + 1), endOfPhrase(tokens, goal + 1)];
    if (from === null || to === null) return [];
    return [
      {
        mention: mentionOf(tokens, Math.min(place, goal), Math.max(from, to) + 1),
        from: at(tokens, from).lemma,
        to: at(tokens, to).lemma,
      },
    ];
  }),
);

/** The `to` that belongs to a `from`: the next one behind it, else the last one in front. */
function goalBeside(tokens: readonly Token[], place: number): number | null {
  const isGoal = ({ norm }: Token): boolean => norm === 'to' || norm === 'into';
  const behind = tokens.slice(place, place + JOURNEY).findIndex(isGoal);
  if (behind >= 0) return place + behind;
  const first = Math.max(0, place - JOURNEY);
  const before = tokens.slice(first, place).findLastIndex(isGoal);
  return before >= 0 ? first + before : null;
}

/** The last of the content words that follow without a break, articles in front left aside. */
function endOfPhrase(tokens: readonly Token[], from: number): number | null {
  let place = from;
  while (tokens[place]?.isFunctionWord === true && place < from + 2) place += 1;
  let end: number | null = null;
  for (let token = tokens[place]; token !== undefined && isContentWord(token); token = tokens[place]) {
    // `from Sudan said`: a name goes on as long as its capitals do.
    if (end !== null && at(tokens, end).isCapitalised && !token.isCapitalised) break;
    end = place;
    place += 1;
  }
  return end;
}
