import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/language/dates.ts';
import { tokenise } from '../../src/language/tokenise.ts';

/** `text = year-month-day wN`, with what is not said left out. */
const dates = (text: string): string[] =>
  findDates(tokenise(text)).map(
    ({ text: words, year, month, day, weekday }) =>
      `${words} = ${[year ?? '?', month ?? '?', day ?? '?'].join('-')}${weekday === null ? '' : ` w${weekday}`}`,
  );

describe('findDates', () => {
  it.each([
    ['on Sunday', ['Sunday = ?-?-? w0']],
    ['last Friday evening', ['last Friday = ?-?-? w5']],
    ['on 15 November', ['15 November = ?-11-15']],
    ['on the 3rd of May, 2019', ['3rd of May, 2019 = 2019-5-3']],
    ['on November 15, 2020, they', ['November 15, 2020 = 2020-11-15']],
    ['Nov. 15', ['Nov. 15 = ?-11-15']],
    ['in November 2020', ['November 2020 = 2020-11-?']],
    ['on Sunday, 15 November 2020', ['Sunday, 15 November 2020 = 2020-11-15 w0']],
    ['in late 2017', ['late 2017 = 2017-?-?']],
    ['by mid-May', ['mid-May = ?-5-?']],
    ['2020-11-15 or 9/13/2021', ['2020-11-15 = 2020-11-15', '9/13/2021 = 2021-9-13']],
    ['9/3/2021 may be either', ['9/3/2021 = 2021-?-?']],
    ['the 2016 election and fiscal 2004', ['2016 = 2016-?-?', '2004 = 2004-?-?']],
    ['Theresa May may march on', []],
    ['in 2000 people and 2017 votes', []],
    ['the 1990s', []],
    ['99/99/2020', []],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual(expected));
});
