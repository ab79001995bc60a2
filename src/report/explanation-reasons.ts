import type { ComparedSlot, Explanation, ExplanationFacts, Shared } from '../model/explanation.ts';
import { counted, percent } from './layout.ts';
import { oneLine } from './plain.ts';
import { dayOf } from './words.ts';

/** Which way a kind of evidence speaks on a pair. */
export type Direction = 'for' | 'against';

/** A kind of evidence, put so that anyone can follow: what it says, and the words of the articles behind it. */
export interface Reason {
  readonly heading: string;
  readonly details: readonly string[];
}

interface ReasonWords {
  /** What the kind says on this pair. What speaks against may still be much, only less than is usual for one event. */
  readonly heading: (explanation: Explanation, direction: Direction) => string;
  /** The same as a thing that may be missing: `without the dates`. */
  readonly thing: string;
  readonly details: (explanation: Explanation, direction: Direction) => readonly string[];
}

/** A share below the first is little, from the second on it is much. */
const LITTLE = 0.3;
const MUCH = 0.5;

const measured = ({ features }: Explanation, feature: string): number =>
  features.find(({ name }) => name === feature)?.value ?? 0;

/** The plain heading of either side, or another one where the share that the reader sees says otherwise. */
const bySize =
  (feature: string, words: Readonly<Record<Direction | 'forThoughFew' | 'againstThoughMany', string>>) =>
  (explanation: Explanation, direction: Direction): string => {
    const value = measured(explanation, feature);
    if (direction === 'for') return value < LITTLE ? words.forThoughFew : words.for;
    return value >= MUCH ? words.againstThoughMany : words.against;
  };

const reasons: Readonly<Record<string, ReasonWords>> = {
  wording: {
    heading: bySize('terms', {
      for: 'They use the same telling words',
      against: 'They have few telling words in common',
      forThoughFew: 'They share more telling words than reports of two events usually do',
      againstThoughMany: 'They share fewer telling words than so like articles on one event do',
    }),
    thing: 'the words used',
    details: ({ facts }, direction) => [
      shared('Both', facts.words.common, direction === 'for' ? 8 : 4),
      ...(direction === 'against' ? onlyIn(facts.words, 4) : []),
    ],
  },
  names: {
    heading: nameHeading,
    thing: 'the names',
    details: ({ facts }) => [
      ...slotLines(facts, ['office', 'country']),
      shared('Both', facts.names.common, 6),
      ...onlyIn(facts.names, 4),
    ],
  },
  numbers: {
    heading: numberHeading,
    thing: 'the figures',
    details: ({ facts }) => [
      ...slotLines(facts, ['figure', 'year']),
      shared('Both', facts.numbers.common, 6),
      ...onlyIn(facts.numbers, 4),
    ],
  },
  opening: {
    heading: bySize('lede', {
      for: 'They open alike, and news says what happened first',
      against: 'They open differently, and news says what happened first',
      forThoughFew: 'Their openings share more than those of two events usually do',
      againstThoughMany: 'Their openings share less than those of so like articles on one event do',
    }),
    thing: 'the openings',
    details: ({ facts }, direction) => [
      shared('In both openings', facts.opening.common, 8),
      ...(direction === 'against' ? onlyIn(facts.opening, 5) : []),
    ],
  },
  headline: {
    heading: bySize('titleFound', {
      for: 'What the headline of one says stands in the other',
      against: 'What the headline of one says is hardly found in the other',
      forThoughFew: 'More of the headlines is found in the other article than is usual for two events',
      againstThoughMany: 'Less of the headlines is found in the other article than is usual for one event',
    }),
    thing: 'the headlines',
    details: headlineLines,
  },
  sentences: {
    heading: (_, direction) =>
      direction === 'for'
        ? 'Sentences of one answer sentences of the other'
        : 'Most sentences of one have no answer in the other',
    thing: 'the sentences that answer each other',
    details: ({ facts: { sentences } }) =>
      sentences === null
        ? []
        : [`The likest two: “${oneLine(sentences.left)}” / “${oneLine(sentences.right)}”`],
  },
  time: {
    heading: timeHeading,
    thing: 'the dates',
    details: ({ facts }) => [datesOf(facts), ...slotLines(facts, ['weekday', 'day'])],
  },
  surroundings: {
    heading: surroundingsHeading,
    thing: 'the other articles',
    details: ({ facts: { among } }) =>
      among === 2
        ? ['There are no other articles to compare with.']
        : [`Judged among ${counted(among, 'article')}, these two included.`],
  },
  length: {
    heading: lengthHeading,
    thing: 'the length',
    details: ({ facts: { articles } }) => [
      `${counted(articles.left.sentences, 'sentence')} and ${counted(articles.right.sentences, 'sentence')}.`,
    ],
  },
};

/** A kind of evidence in words; one that has no words yet keeps its own name. */
export function reasonOf(explanation: Explanation, group: string, direction: Direction): Reason {
  const words = reasons[group];
  if (words === undefined) return { heading: group, details: [] };
  return {
    heading: words.heading(explanation, direction),
    details: words.details(explanation, direction).filter((line) => line !== ''),
  };
}

/** A kind of evidence as a thing: `the dates`. */
export const thingOf = (group: string): string => reasons[group]?.thing ?? group;

const shared = (where: string, things: readonly string[], most: number): string =>
  things.length === 0 ? '' : `${where}: ${listed(things, most)}`;

const onlyIn = ({ only }: Shared, most: number): readonly string[] => [
  only.left.length === 0 ? '' : `Only the first: ${listed(only.left, most)}`,
  only.right.length === 0 ? '' : `Only the second: ${listed(only.right, most)}`,
];

/** What is left out is said to be, so that nobody takes the list for all. */
const listed = (things: readonly string[], most: number): string =>
  things.length > most ? `${things.slice(0, most).join(', ')} …` : things.join(', ');

const usualNameHeading = bySize('names', {
  for: 'They name the same people, bodies and places',
  against: 'They name different people, bodies or places',
  forThoughFew: 'They share more names than reports of two events usually do',
  againstThoughMany: 'They share fewer names than so like articles on one event do',
});

function nameHeading(explanation: Explanation, direction: Direction): string {
  const isOther = explanation.facts.slots.some(
    ({ slot, isShared }) => (slot === 'office' || slot === 'country') && !isShared,
  );
  return direction === 'against' && isOther
    ? 'Their openings name other people in the same part'
    : usualNameHeading(explanation, direction);
}

/** By what the reader is shown: figures that both give cannot stand under a heading that says they differ. */
function numberHeading({ facts: { numbers, slots } }: Explanation, direction: Direction): string {
  const isCommon = numbers.common.length > 0;
  if (direction === 'for')
    return isCommon ? 'They give the same figures' : 'No figures or years of theirs contradict each other';
  if (slots.some(({ slot, isShared }) => slot === 'figure' && !isShared))
    return 'Their openings give different figures for the same thing';
  if (slots.some(({ slot, isShared }) => slot === 'year' && !isShared)) return 'They tell of different years';
  if (isCommon) return 'They share fewer figures than reports of one event usually do';
  const { left, right } = numbers.only;
  if (left.length > 0 && right.length > 0) return 'They give different figures';
  return left.length + right.length > 0
    ? 'Figures of one are not found in the other'
    : 'There are no figures that could confirm one event';
}

function headlineLines(explanation: Explanation): readonly string[] {
  const { left, right } = explanation.facts.articles;
  if (left.title === null && right.title === null) return ['Neither has a headline.'];
  const found = percent(measured(explanation, 'titleFound'));
  if (left.title !== null && right.title !== null)
    return [`Of their telling words ${found} stand in the other article.`];
  return [
    left.title === null
      ? `Of the telling words of the second one's headline ${found} stand in the first, which has none.`
      : `Of the telling words of the first one's headline ${found} stand in the second, which has none.`,
  ];
}

function timeHeading({ facts: { daysApart, slots } }: Explanation, direction: Direction): string {
  const isOtherDay = slots.some(({ slot, isShared }) => (slot === 'weekday' || slot === 'day') && !isShared);
  if (direction === 'against' && isOtherDay && (daysApart ?? 0) <= 1)
    return 'Their openings name different days';
  if (daysApart === null) return direction === 'for' ? 'No date speaks against it' : 'No date speaks for it';
  const apart = daysApart === 0 ? 'on the same day' : `${counted(daysApart, 'day')} apart`;
  const expected =
    direction === 'against' && daysApart <= 1 ? ': so near, one event would have more in common' : '';
  return `Published ${apart}${expected}`;
}

function datesOf({ articles: { left, right }, daysApart }: ExplanationFacts): string {
  const [first, second] = [left, right].map(({ published }) =>
    published === null ? null : dayOf(published),
  );
  if (first === null && second === null) return 'Neither is dated.';
  const dates = `${first ?? 'not dated'} and ${second ?? 'not dated'}.`;
  return daysApart !== null && daysApart > 7
    ? `${dates} So far apart, the same words make a follow-up more often than another report.`
    : dates;
}

function surroundingsHeading({ features }: Explanation, direction: Direction): string {
  if (direction === 'for') return 'They are more like each other than like other articles';
  const own = features.filter(({ group }) => group === 'surroundings');
  const least = [...own].sort((a, b) => a.contribution - b.contribution)[0];
  return least?.name === 'alone'
    ? 'There are too few other articles to tell how usual such a likeness is'
    : 'Other articles are nearly as like one of them';
}

/** Length says how the other reasons are to be read. */
function lengthHeading(explanation: Explanation, direction: Direction): string {
  const isShort = measured(explanation, 'short') >= MUCH;
  if (direction === 'for')
    return isShort ? 'In so short an article what is shared weighs more' : 'They are long enough to compare';
  return isShort
    ? 'In so short an article what is shared may be chance'
    : 'They are long: reports of one event would share more';
}

const SLOT_WORDS: Readonly<Record<ComparedSlot['slot'], (of: string) => string>> = {
  office: (of) => `Who is the ${of}`,
  country: (of) => `Who is the official of ${of}`,
  figure: (of) => `How many (${of})`,
  weekday: () => 'Which weekday',
  day: () => 'Which day',
  year: () => 'Which year',
};

/** What both openings tell of, each in its own way. */
const slotLines = ({ slots }: ExplanationFacts, kinds: readonly ComparedSlot['slot'][]): readonly string[] =>
  slots
    .filter(({ slot, isShared }) => kinds.includes(slot) && !isShared)
    .map(
      ({ slot, of, answers: { left, right } }) =>
        `${SLOT_WORDS[slot](of)}: ${listed(left, 3)} in the first, ${listed(right, 3)} in the second`,
    );
