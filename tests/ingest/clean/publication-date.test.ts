import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublicationDate } from '../../../src/ingest/clean/publication-date.ts';

const readValue = (words: string, order: 'day-first' | 'month-first' | null = null): string => {
  const reading = readPublicationDate(words, order);
  return reading.kind === 'date' ? reading.date.value : reading.kind;
};

describe('readPublicationDate', () => {
  test.each([
    ['2020-11-15', '2020-11-15'],
    ['date 2020-11-15', '2020-11-15'],
    ['2020/11/15', '2020-11-15'],
    ['20201115', '2020-11-15'],
    ['November 15, 2020', '2020-11-15'],
    ['Nov. 15, 2020', '2020-11-15'],
    ['15 Nov 2020', '2020-11-15'],
    ['15th of November, 2020', '2020-11-15'],
    ['9/13/2021 11:03:39 PM', '2021-09-13T23:03:39'],
    ['13.9.2021', '2021-09-13'],
    ['5/5/2021', '2021-05-05'],
    ['9/13/21', '2021-09-13'],
    ['Sun, 15 Nov 2020 10:00:00 GMT', '2020-11-15T10:00:00Z'],
    ['Sun, 15 Nov 20 10:00:00 +0330', '2020-11-15T10:00:00+03:30'],
    ['2020-11-15T10:30:00.000+01:00', '2020-11-15T10:30:00+01:00'],
    ['2020-11-15 10:30', '2020-11-15T10:30'],
    ['10:30 GMT, 15 November 2020', '2020-11-15T10:30Z'],
    ['November 15, 2020 at 5:30 pm EST', '2020-11-15T17:30-05:00'],
    ['Nov 15, 2020 12:05 AM', '2020-11-15T00:05'],
    ['2020-11-15 25:61', '2020-11-15'],
    ['November 2020', '2020-11'],
    ['2020-11', '2020-11'],
    ['2020', '2020'],
    ['1605398400', '2020-11-15T00:00:00Z'],
    ['1605398400123', '2020-11-15T00:00:00Z'],
  ])('%s is %s', (words, value) => expect(readValue(words)).toBe(value));

  test.each([
    '31 February 2020',
    '2020-13-01',
    '2021-02-29',
    '32/1/2021',
    '1399/08/25',
    'last Sunday',
    '',
    '9999999999',
    '99999999999999',
  ])('%s is no date', (words) => expect(readValue(words)).toBe('none'));

  test('29 February stands in leap years only', () => {
    expect(readValue('29 February 2020')).toBe('2020-02-29');
    expect(readValue('29 February 1900')).toBe('none');
  });

  test.each(['9/3/2021', '03.09.2021', '21/9/13', '9-3-2021'])(
    '%s is ambiguous until an order is known',
    (words) => expect(readValue(words)).toBe('ambiguous'),
  );

  test('a known order settles it', () => {
    expect(readValue('9/3/2021', 'day-first')).toBe('2021-03-09');
    expect(readValue('9/3/2021', 'month-first')).toBe('2021-09-03');
  });

  test('a clear numeric date proves its order, even against the order that is given', () => {
    expect(readPublicationDate('9/13/2021')).toMatchObject({ order: 'month-first' });
    expect(readPublicationDate('13/9/2021', 'month-first')).toMatchObject({
      order: 'day-first',
      date: { value: '2021-09-13' },
    });
    expect(readPublicationDate('2021-09-13')).toMatchObject({ order: null });
  });

  test('says the words it was read from, and how precise they are', () => {
    expect(readPublicationDate(' Nov. 2020 ')).toMatchObject({
      date: { precision: 'month', evidence: 'Nov. 2020' },
    });
    expect(readPublicationDate('9/13/2021 11:03:39 PM')).toMatchObject({ date: { precision: 'second' } });
  });

  test('an ISO date of any day comes back as it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1700-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          expect(readValue(iso.slice(0, 10))).toBe(iso.slice(0, 10));
          expect(readValue(iso)).toBe(`${iso.slice(0, 19)}Z`);
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        expect(['date', 'ambiguous', 'none']).toContain(readPublicationDate(words).kind);
      }),
    );
  });
});
