import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { offices } from '../../language/data/en/titles.ts';
import { type DateMention, findDates } from '../../language/dates.ts';
import { findNames } from '../../language/names.ts';
import { findNumbers, type NumberMention } from '../../language/numbers.ts';
import type { Token } from '../../language/token.ts';

/** What the opening of an article says of who, when and how many, as far as it can contradict another opening. */
export interface Opening {
  /** Bits of the weekdays named. */
  readonly weekdays: number;
  /** Days of the year named, as month × 100 + day; ascending. */
  readonly days: readonly number[];
  readonly figures: readonly Figure[];
  /** Who is named as holding an office, or as an official of a country. */
  readonly officials: readonly Official[];
}

/** So many of a unit. */
export interface Figure {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

/** `Iraqi President Barham Salih`: the words of the name, and what the title says, each by itself. */
export interface Official {
  readonly name: readonly string[];
  /** `president`, and the country: `iraq`. */
  readonly titles: readonly string[];
}

/** A list of figures or of officials is no opening. */
const MOST_FIGURES = 16;
const MOST_OFFICIALS = 12;
/** Figures in news are rounded, and `about` leaves room. */
const ROUNDED = 0.02;
const ABOUT = 0.1;

export function readOpening(sentences: readonly (readonly Token[])[]): Opening {
  const dates = sentences.flatMap((tokens) => findDates(tokens));
  return {
    weekdays: dates.reduce((bits, { weekday }) => (weekday === null ? bits : bits | (1 << weekday)), 0),
    days: daysOf(dates),
    figures: sentences.flatMap(figuresIn).slice(0, MOST_FIGURES),
    officials: sentences.flatMap(officialsIn).slice(0, MOST_OFFICIALS),
  };
}

function daysOf(dates: readonly DateMention[]): readonly number[] {
  const days = dates.flatMap(({ month, day }) => (month === null || day === null ? [] : [month * 100 + day]));
  return [...new Set(days)].sort((a, b) => a - b);
}

const figuresIn = (tokens: readonly Token[]): readonly Figure[] =>
  findNumbers(tokens, findDates(tokens)).flatMap((number) =>
    number.unit === null || number.ordinal ? [] : [figureOf(number, number.unit)],
  );

const officialsIn = (tokens: readonly Token[]): readonly Official[] =>
  findNames(tokens).flatMap(({ title, key, kind }) => {
    const titles = title === null || kind !== 'name' ? [] : titlesOf(title);
    return titles.length === 0 ? [] : [{ name: key.split(' '), titles }];
  });

function figureOf({ value, upper, bound }: NumberMention, unit: string): Figure {
  const room = bound === 'about' ? ABOUT : ROUNDED;
  const least = bound === 'at-most' ? Number.NEGATIVE_INFINITY : value - Math.abs(value) * room;
  const most = bound === 'at-least' ? Number.POSITIVE_INFINITY : upper + Math.abs(upper) * room;
  return { unit, least, most };
}

/** The office and the country of a title; ranks say little, since many people have one. */
function titlesOf(title: string): readonly string[] {
  const words = title.toLowerCase().split(/[^\p{L}.]+/u);
  const office = words.findLast((word) => offices.has(word));
  const country = words.map((word) => countryOfWord.get(word)).find((name) => name !== undefined);
  return [office, country].filter((found) => found !== undefined);
}
