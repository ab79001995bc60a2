import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/ingest/formats/json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1, 'a value'],
    ['{', 1, 2, 'a name in double quotes or }'],
    ['{"a"', 1, 5, 'a colon'],
    ['{"a":1', 1, 7, 'a comma or the end of the list or object'],
    ['{"a":1,}', 1, 8, 'a name in double quotes'],
    ['[1,\n 2,,3]', 2, 4, 'a value'],
    ['[1}', 1, 3, 'a comma or the end of the list or object'],
    ['{"a": nul}', 1, 7, 'a value'],
    ['"a\nb"', 1, 3, 'no line break or control character inside a string'],
    ['"a\\x"', 1, 3, 'a backslash only before " \\ / b f n r t or u and four digits'],
    ['"abc', 1, 5, 'the closing quote of a string'],
    ['{} {}', 1, 4, 'nothing more'],
    ["{'a': 1}", 1, 2, 'a name in double quotes or }'],
  ])('%j breaks at line %i, column %i', (json, line, column, expected) => {
    expect(() => JSON.parse(json)).toThrow();
    expect(findJsonFault(json)).toEqual({ line, column, expected });
  });

  it('never finds a fault before the place where a sound text was damaged', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', 'x'), (json, seed, damage) => {
        const place = seed % (json.length + 1);
        const broken = json.slice(0, place) + damage + (damage === '' ? '' : json.slice(place));
        try {
          JSON.parse(broken);
        } catch {
          // Inside a word or number the fault is where that begins.
          const start = place - (/[\w.+-]*$/.exec(json.slice(0, place))?.[0].length ?? 0);
          expect(findJsonFault(broken).column).toBeGreaterThanOrEqual(start + 1 - 6);
          expect(findJsonFault(broken).column).toBeLessThanOrEqual(broken.length + 1);
        }
      }),
    );
  });

  it('takes one pass over a text that nests a million deep', () => {
    expect(findJsonFault('['.repeat(1_000_000))).toMatchObject({ column: 1_000_001 });
  });
});
