import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/language/dates.ts';
import { findNumbers, type NumberMention } from '../../src/language/numbers.ts';
import { tokenise } from '../../src/language/tokenise.ts';

function numbers(text: string): readonly NumberMention[] {
  const tokens = tokenise(text);
  return findNumbers(tokens, findDates(tokens));
}

/** `value[..upper] unit bound`, with what is usual left out. */
const brief = ({ value, upper, unit, bound, ordinal }: NumberMention): string =>
  [
    upper === value ? `${value}` : `${value}..${upper}`,
    unit,
    bound === 'exact' ? null : bound,
    ordinal ? 'ordinal' : null,
  ]
    .filter((part) => part !== null)
    .join(' ');

describe('findNumbers', () => {
  it.each([
    ['85,740,000 voters or 85.74 million voters', ['85740000 voter', '85740000 voter']],
    ['two decades of work', ['20 year']],
    ['half a million dollars', ['500000 $']],
    ['a dozen armed men', ['12 men']],
    ['twenty-one of two hundred and five thousand', ['21', '205000']],
    ['hundreds of people and tens of thousands of homes', ['100 people about', '10000 home about']],
    ['at least 12 soldiers', ['12 soldier at-least']],
    ['more than $3.5bn', ['3500000000 $ at-least']],
    ['up to £20m', ['20000000 £ at-most']],
    ['nearly 40 or about 30', ['40 about', '30 about']],
    ['500 or more', ['500 at-least']],
    ['US$3 million', ['3000000 $']],
    ['10 to 12 people, 10-12 days', ['10..12 people', '10..12 day']],
    ['between 10 and 12 boats', ['10..12 boat']],
    ['2 to 3 million', ['2000000..3000000']],
    ['$2 to $3 million', ['2000000..3000000 $']],
    ['5 percent, 5 per cent, 5%', ['5 %', '5 %', '5 %']],
    ['3 percentage points', ['3 percentage point']],
    ['a 20-year plan and a two-day trip', ['20 year', '2 day']],
    ['the 15th floor, the third time, the twenty-first', ['15 ordinal', '3 ordinal', '21 ordinal']],
    ['One of them met one person; no one else', ['1 person']],
    ['they won 2-1 and 12-10', []],
    ['at 11:03 on Flight 370 and No. 10', []],
    ['call 555-0123 or 020-7946-0958, code 007', []],
    ['Covid-19 in the 1990s', []],
    ['on 15 November 2020 and in 2017', []],
    ['at 7 a.m. with tens of thousands of dollars', ['10000 $ about']],
    ['1.2.3 and 10/12', []],
  ])('reads %j', (text, expected) => expect(numbers(text).map(brief)).toEqual(expected));

  it('reads any grouped integer as its value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const grouped = `${value}`.replace(/\B(?=(?:\d{3})+$)/gu, ',');
        expect(numbers(`they sold ${grouped} tonnes`)[0]?.value).toBe(value);
      }),
    );
  });

  it('gives disjoint spans in order, with finite values', () => {
    const word = fc.constantFrom(
      '1',
      '2.5',
      '-',
      'to',
      'million',
      '%',
      '$',
      'twenty',
      'one',
      'half',
      'a',
      'hundreds',
      'of',
      'and',
      'th',
      ',',
      '2017',
      'May',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.boolean(), (words, spaced) => {
        const text = words.join(spaced ? ' ' : '');
        let end = 0;
        for (const number of numbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(Number.isFinite(number.value)).toBe(true);
          expect(number.upper).toBeGreaterThanOrEqual(number.value);
          end = number.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
