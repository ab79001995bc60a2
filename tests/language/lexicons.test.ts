import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { antonyms } from '../../src/language/data/en/antonyms.ts';
import { countryOfCapital, countryOfWord } from '../../src/language/data/en/demonyms.ts';
import { demonyms, placeNames } from '../../src/language/data/en/places.ts';
import { areAntonyms, oppositesOf } from '../../src/language/lexical-relations.ts';

const folder = new URL('../../src/language/data/en/', import.meta.url);
const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('-model.ts'));

describe('lexicons', () => {
  it.each(modules)('%s says where it is from and what to bear in mind', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text).toMatch(/^ \* source: \S/mu);
    expect(text).toMatch(/^ \* note: \S/mu);
  });
});

describe('opposites', () => {
  const lines = antonyms.map((line) => line.split(' / ').map((side) => side.split(', ')));

  it('have two sides that share no word, and hold each line once', () => {
    for (const [left = [], right = [], ...more] of lines) {
      expect(more).toEqual([]);
      expect(left.length * right.length).toBeGreaterThan(0);
      expect(left.filter((word) => right.includes(word))).toEqual([]);
    }
    expect(new Set(antonyms).size).toBe(antonyms.length);
  });

  it('are opposites in both directions', () => {
    for (const [[a = ''] = [], [b = ''] = []] of lines) {
      expect(areAntonyms(a, b)).toBe(true);
      expect(areAntonyms(b, a)).toBe(true);
    }
  });

  it('come from both tables', () => {
    expect(oppositesOf('turn down')?.has('accept')).toBe(true);
    expect(oppositesOf('illegal')?.has('legal')).toBe(true);
    expect(oppositesOf('zzqxv')).toBeUndefined();
  });
});

describe('countries and what comes from them', () => {
  it('know the country of a word and of a capital', () => {
    expect(countryOfWord.get('iranian')).toBe('iran');
    expect(countryOfCapital.get('tehran')).toBe('iran');
    expect(placeNames.has('iran') && placeNames.has('tehran') && demonyms.has('iranian')).toBe(true);
  });

  it('give no country two entries', () => {
    for (const [capital, country] of countryOfCapital)
      expect(countryOfWord.get(country), capital).toBe(country);
  });
});
