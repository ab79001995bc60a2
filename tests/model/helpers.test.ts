import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../src/model/calendar.ts';
import { Heap } from '../../src/model/heap.ts';
import { groupBy } from '../../src/model/list.ts';
import { cutText, cutTextStart } from '../../src/model/text.ts';

describe('cutText and cutTextStart', () => {
  it('keep to the length and never halve a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', 'é', '🙂', '𝒳')), fc.nat(20), (characters, units) => {
        const text = characters.join('');
        const [start, end] = [cutText(text, units), cutTextStart(text, units)];
        const most = Math.min(text.length, units);
        const isCut = (cut: string): boolean =>
          cut.length <= most && cut.length >= most - 1 && !/\p{Surrogate}/u.test(cut);
        return text.startsWith(start) && text.endsWith(end) && isCut(start) && isCut(end);
      }),
    );
  });

  it('cut in front of a character that does not fit', () => {
    expect(cutText('a🙂b', 2)).toBe('a');
    expect(cutText('a🙂b', 3)).toBe('a🙂');
    expect(cutTextStart('a🙂b', 2)).toBe('b');
  });
});

describe('isCalendarDay', () => {
  it('agrees with the calendar that dates are counted by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const isSame =
          date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isCalendarDay(year, month, day)).toBe(isSame);
      }),
    );
  });
});

describe('Heap', () => {
  it('gives what it holds in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap = new Heap<number>((a, b) => a < b);
        for (const number of numbers) heap.push(number);
        expect(numbers.map(() => heap.pop())).toEqual([...numbers].sort((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});

describe('groupBy', () => {
  it('keeps the order of keys and items', () => {
    expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2)]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ]);
  });
});
