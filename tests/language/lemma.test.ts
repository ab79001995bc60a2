import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../src/language/lemma.ts';
import { areAntonyms, lexicalRelation } from '../../src/language/lexical-relations.ts';
import { backgroundWeight } from '../../src/language/term-weights.ts';

describe('lemmaOf', () => {
  it.each([
    ['said', 'say'],
    ['countries', 'country'],
    ['met', 'meet'],
    ['institutionalized', 'institutionalize'],
    ['fighting', 'fight'],
    ['expelled', 'expel'],
    ['is', 'be'],
    ['men', 'man'],
    ['bees', 'bee'],
    ['goes', 'go'],
    ['studies', 'study'],
    ['died', 'die'],
    ['crises', 'crisis'],
    ['agreed', 'agree'],
    ['stopping', 'stop'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(lemmaOf(form)).toBe(lemma);
  });

  it.each([
    'news',
    'series',
    'evening',
    'politics',
    'gas',
    'his',
    'this',
    'ground',
    'james',
    'hamas',
    'sayed',
    'зима',
    '',
  ])('%j stays', (word) => {
    expect(lemmaOf(word)).toBe(word);
  });

  it('gives a dictionary form its own form', () => {
    for (const form of ['said', 'countries', 'met', 'fighting', 'is', 'men']) {
      expect(lemmaOf(lemmaOf(form))).toBe(lemmaOf(form));
    }
  });

  it('leaves what is no word of English alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9#%]{1,8}$/u), (text) => {
        expect(lemmaOf(text)).toBe(text);
      }),
    );
  });
});

describe('lexical relations', () => {
  it.each([
    ['rise', 'fall'],
    ['accept', 'reject'],
    ['acquittal', 'conviction'],
    ['legal', 'illegal'],
    ['win', 'lose'],
    ['ally', 'enemy'],
  ])('%s and %s are opposites, both ways', (a, b) => {
    expect(areAntonyms(a, b)).toBe(true);
    expect(areAntonyms(b, a)).toBe(true);
    expect(lexicalRelation(a, b)).toBe('antonym');
  });

  it.each([
    ['rise', 'increase'],
    ['buy', 'purchase'],
    ['say', 'state'],
    ['', ''],
    ['', 'win'],
  ])('%j and %j are not', (a, b) => {
    expect(areAntonyms(a, b)).toBe(false);
  });

  it('tells the broader term from the narrower', () => {
    expect(lexicalRelation('buy', 'purchase')).toBe('synonym');
    expect(lexicalRelation('enemy', 'foe')).toBe('synonym');
    expect(lexicalRelation('opponent', 'enemy')).toBe('broader');
    expect(lexicalRelation('enemy', 'opponent')).toBe('narrower');
    expect(lexicalRelation('enemy', 'spoon')).toBeNull();
  });
});

describe('term weights', () => {
  it('grow with the rarity of the word', () => {
    const weights = ['the', 'government', 'acquittal'].map(backgroundWeight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(backgroundWeight('zzqxv')).toBeGreaterThan(backgroundWeight('government'));
    expect(Number.isFinite(backgroundWeight(''))).toBe(true);
  });
});
