import { offices } from '../../language/data/en/titles.ts';
import { findDates } from '../../language/dates.ts';
import { findNumbers, type NumberMention } from '../../language/numbers.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import { monthNames, weekdayNames } from '../../model/calendar.ts';
import type { ComparedSlot } from '../../model/explanation.ts';
import { mapSides, type Sides } from '../../model/sides.ts';
import { namesOf } from '../evidence/shared-words.ts';
import { isSameFigure, isSamePerson } from '../evidence/slot-evidence.ts';
import type { Figure, Official, Opening } from '../profile/opening.ts';
import { readProfile } from '../profile/read-profile.ts';

/** What is asked of each opening, and how an answer is shown. */
interface Read {
  readonly opening: Opening;
  readonly years: readonly string[];
  readonly personOf: (official: Official) => string;
  readonly numberOf: (figure: Figure) => string;
}

/** Openings are the first sentences and the headline; where a figure stands in them is looked up again to show it as written. */
const SENTENCES_READ = 4;
const MOST_CHARACTERS = 2_000;

/**
 * The slots that both openings fill, with what they say in their own words: the same facts as the evidence in
 * `slot-evidence.ts`, for a reader.
 */
export function slotsOf(articles: Sides<Article>): readonly ComparedSlot[] {
  const read = mapSides(articles, readOne);
  return [
    ...officialSlots(read),
    ...figureSlots(read),
    ...valueSlots(
      'weekday',
      mapSides(read, ({ opening }) => weekdaysOf(opening.weekdays)),
    ),
    ...valueSlots(
      'day',
      mapSides(read, ({ opening }) => opening.days.map(dayWords)),
    ),
    ...valueSlots(
      'year',
      mapSides(read, ({ years }) => [...years].sort()),
    ),
  ];
}

function readOne(article: Article): Read {
  const { opening, years } = readProfile(article);
  const names = namesOf(article);
  const figures: NumberMention[] = [];
  const first = article.sentences
    .slice(0, SENTENCES_READ)
    .map(({ start, end }) => article.text.slice(start, end));
  for (const text of [...first, article.title ?? '']) {
    const tokens = tokenise(text.slice(0, MOST_CHARACTERS));
    figures.push(...findNumbers(tokens, findDates(tokens)));
  }
  return {
    opening,
    years,
    personOf: ({ name }) => names.get(name.join(' '))?.shown ?? name.map(withCapital).join(' '),
    numberOf: (figure) =>
      figures.find(({ unit, value }) => unit === figure.unit && figure.least <= value && value <= figure.most)
        ?.text ?? '',
  };
}

const withCapital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

function officialSlots({ left, right }: Sides<Read>): readonly ComparedSlot[] {
  const titles = new Set(left.opening.officials.flatMap((official) => official.titles));
  return [...titles].flatMap((title): readonly ComparedSlot[] => {
    const own = left.opening.officials.filter((official) => official.titles.includes(title));
    const theirs = right.opening.officials.filter((official) => official.titles.includes(title));
    if (theirs.length === 0) return [];
    return [
      {
        ...(offices.has(title) ? { slot: 'office', of: title } : { slot: 'country', of: withCapital(title) }),
        isShared: own.some((one) => theirs.some((other) => isSamePerson(one, other))),
        answers: { left: distinct(own.map(left.personOf)), right: distinct(theirs.map(right.personOf)) },
      },
    ];
  });
}

function figureSlots({ left, right }: Sides<Read>): readonly ComparedSlot[] {
  const units = new Set(left.opening.figures.map(({ unit }) => unit));
  return [...units].flatMap((of): readonly ComparedSlot[] => {
    const own = left.opening.figures.filter(({ unit }) => unit === of);
    const theirs = right.opening.figures.filter(({ unit }) => unit === of);
    const answers = { left: distinct(own.map(left.numberOf)), right: distinct(theirs.map(right.numberOf)) };
    if (theirs.length === 0 || answers.left.length === 0 || answers.right.length === 0) return [];
    const isShared = own.some((one) => theirs.some((other) => isSameFigure(one, other)));
    return [{ slot: 'figure', of, isShared, answers }];
  });
}

function valueSlots(slot: ComparedSlot['slot'], answers: Sides<readonly string[]>): readonly ComparedSlot[] {
  if (answers.left.length === 0 || answers.right.length === 0) return [];
  return [{ slot, of: '', isShared: answers.left.some((one) => answers.right.includes(one)), answers }];
}

const distinct = (list: readonly string[]): readonly string[] =>
  [...new Set(list)].filter((one) => one !== '');

const weekdaysOf = (bits: number): readonly string[] =>
  weekdayNames.filter((_, day) => (bits & (1 << day)) !== 0);

/** `September 13` for 913. */
const dayWords = (day: number): string => `${monthNames[Math.floor(day / 100) - 1] ?? ''} ${day % 100}`;
