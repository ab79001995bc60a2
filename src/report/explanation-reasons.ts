import type { Explanation, ExplanationFacts, Shared } from '../model/explanation.ts';
import { counted, percent } from './layout.ts';
import { oneLine } from './plain.ts';

/** Which way a kind of evidence speaks on a pair. */
export type Direction = 'for' | 'against';

/** A kind of evidence, put so that anyone can follow: what it says, and the words of the articles behind it. */
export interface Reason {
  readonly heading: string;
  readonly details: readonly string[];
}

interface ReasonWords {
  readonly for: string;
  readonly against: string;
  /** The feature that says how much there is of it, and how both directions are put where that seems to say otherwise. */
  readonly measure?: {
    readonly feature: string;
    readonly forThoughFew: string;
    readonly againstThoughMany: string;
  };
  /** The same as a thing that may be missing: `without the dates`. */
  readonly thing: string;
  readonly details: (explanation: Explanation, direction: Direction) => readonly string[];
}

/** A share below the first is little, from the second on it is much. */
const LITTLE = 0.3;
const MUCH = 0.5;

const reasons: Readonly<Record<string, ReasonWords>> = {
  wording: {
    for: 'They use the same telling words',
    against: 'They have few telling words in common',
    measure: {
      feature: 'terms',
      forThoughFew: 'They share more telling words than reports of two events usually do',
      againstThoughMany: 'They share fewer telling words than so like articles on one event do',
    },
    thing: 'the words used',
    details: ({ facts }, direction) => [
      shared('Both', facts.words.common, direction === 'for' ? 8 : 4),
      ...(direction === 'against' ? onlyIn(facts.words, 4) : []),
    ],
  },
  names: {
    for: 'They name the same people, bodies and places',
    against: 'They name different people, bodies or places',
    measure: {
      feature: 'names',
      forThoughFew: 'They share more names than reports of two events usually do',
      againstThoughMany: 'They share fewer names than so like articles on one event do',
    },
    thing: 'the names',
    details: ({ facts }) => [shared('Both', facts.names.common, 6), ...onlyIn(facts.names, 4)],
  },
  numbers: {
    for: 'They give the same figures',
    against: 'They give different figures',
    measure: {
      feature: 'numbers',
      forThoughFew: 'They share more figures and years than reports of two events usually do',
      againstThoughMany: 'They share fewer figures and years than so like articles on one event do',
    },
    thing: 'the figures',
    details: ({ facts }) => [shared('Both', facts.numbers.common, 6), ...onlyIn(facts.numbers, 4)],
  },
  opening: {
    for: 'They open alike, and news says what happened first',
    against: 'They open differently, and news says what happened first',
    measure: {
      feature: 'lede',
      forThoughFew: 'Their openings share more than those of two events usually do',
      againstThoughMany: 'Their openings share less than those of so like articles on one event do',
    },
    thing: 'the openings',
    details: ({ facts }, direction) => [
      shared('In both openings', facts.opening.common, 8),
      ...(direction === 'against' ? onlyIn(facts.opening, 5) : []),
    ],
  },
  headline: {
    for: 'What the headline of one says stands in the other',
    against: 'What the headline of one says is hardly found in the other',
    measure: {
      feature: 'titleFound',
      forThoughFew: 'More of the headlines is found in the other article than is usual for two events',
      againstThoughMany: 'Less of the headlines is found in the other article than is usual for one event',
    },
    thing: 'the headlines',
    details: ({ facts: { articles }, features }) => {
      const { left, right } = articles;
      if (left.title === null && right.title === null) return ['Neither has a headline.'];
      const found = features.find(({ name }) => name === 'titleFound');
      return found === undefined
        ? []
        : [`Of their telling words ${percent(found.value)} stand in the other article.`];
    },
  },
  sentences: {
    for: 'Sentences of one answer sentences of the other',
    against: 'Hardly a sentence of one answers one of the other',
    thing: 'the sentences that answer each other',
    details: ({ facts: { sentences } }) =>
      sentences === null
        ? []
        : [`The likest two: “${oneLine(sentences.left)}” / “${oneLine(sentences.right)}”`],
  },
  time: {
    for: 'The dates fit',
    against: 'The dates lie apart',
    thing: 'the dates',
    details: ({ facts }) => [datesOf(facts)],
  },
  surroundings: {
    for: 'They are more like each other than like other articles',
    against: 'Other articles are nearly as like, or too few to tell',
    thing: 'the other articles',
    details: ({ facts: { among } }) =>
      among === 2
        ? ['There are no other articles to compare with.']
        : [`Judged among ${counted(among, 'article')}.`],
  },
  length: {
    for: 'Their length leaves enough to compare',
    against: 'One is short: what it leaves out cannot speak for one event',
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
    heading:
      group === 'time'
        ? timeHeading(explanation.facts, direction)
        : (unexpected(words, explanation, direction) ?? words[direction]),
    details: words.details(explanation, direction).filter((line) => line !== ''),
  };
}

/** Little can speak for one event and much against it, measured by what is usual: then the plain heading would mislead. */
function unexpected(
  { measure }: ReasonWords,
  { features }: Explanation,
  direction: Direction,
): string | null {
  const value = features.find(({ name }) => name === measure?.feature)?.value;
  if (measure === undefined || value === undefined) return null;
  if (direction === 'for') return value < LITTLE ? measure.forThoughFew : null;
  return value >= MUCH ? measure.againstThoughMany : null;
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

function timeHeading({ daysApart }: ExplanationFacts, direction: Direction): string {
  if (daysApart === null) return direction === 'for' ? 'No date speaks against it' : 'No date speaks for it';
  const apart = daysApart === 0 ? 'on the same day' : `${counted(daysApart, 'day')} apart`;
  const expected =
    direction === 'against' && daysApart <= 1 ? ': so near, one event would have more in common' : '';
  return `Published ${apart}${expected}`;
}

function datesOf({ articles: { left, right }, daysApart }: ExplanationFacts): string {
  const dates = `${left.published ?? 'not dated'} and ${right.published ?? 'not dated'}.`;
  return daysApart !== null && daysApart > 7
    ? `${dates} So far apart, the same words make a follow-up more often than another report.`
    : dates;
}
