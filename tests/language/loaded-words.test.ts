import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { semanticAxes } from '../../src/language/data/en/axes.ts';
import { loadedWordModel } from '../../src/language/data/en/loaded-word-model.ts';
import { loadedWords } from '../../src/language/data/en/loaded-words.ts';
import { loadedWordFeatures } from '../../src/language/loaded-word-features.ts';
import { findLoadedWords } from '../../src/language/loaded-words.ts';
import { findNames } from '../../src/language/names.ts';
import { placeOnAxes } from '../../src/language/semantic-axes.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { vectorOf } from '../../src/language/vectors.ts';
import { toneOf } from '../../src/language/word-tone.ts';

const loadedIn = (text: string): string[] => findLoadedWords(tokenise(text)).map((word) => word.text);

describe('loaded words', () => {
  it('are found in telling, with what they do', () => {
    const text = 'The disgraceful regime slammed its critics in a shameless tirade.';
    const found = findLoadedWords(tokenise(text));
    expect(found.map((word) => word.text)).toEqual([
      'disgraceful',
      'regime',
      'slammed',
      'shameless',
      'tirade',
    ]);
    expect(found[0]).toMatchObject({ group: 'condemning', valence: -1, start: 4, end: 15 });
  });

  it('are not found in plain reporting', () => {
    expect(loadedIn('The committee met on Tuesday to vote on the annual budget of the town.')).toEqual([]);
    expect(
      loadedIn('Three people were taken to hospital after a lorry left the road near the bridge.'),
    ).toEqual([]);
  });

  it('are found where no list holds them, by their likeness to those of the list', () => {
    const [word, ...others] = findLoadedWords(tokenise('It was a boorish reply.'));
    expect(word).toMatchObject({ text: 'boorish', group: null });
    expect(others).toEqual([]);
  });

  it('compounds with hyphens are one word', () => {
    expect(loadedIn('The so-called experts of this self-styled movement left.')).toEqual([
      'so-called',
      'self-styled',
    ]);
    expect(loadedIn('The so - called door was painted.')).toEqual([]);
  });

  it('what is part of a name judges nobody', () => {
    const tokens = tokenise('He met Orla Savage and her wife.');
    expect(findLoadedWords(tokens, findNames(tokens))).toEqual([]);
  });

  it('stand in order, apart from each other, and at their places, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('so', '-', 'called', ' ', 'brutal', 'Brutal', '.', '“', 'of', 'é', '\u{1f600}'),
        ),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const word of findLoadedWords(tokenise(text))) {
            expect(word.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(word.start, word.end)).toBe(word.text);
            end = word.end;
          }
        },
      ),
    );
  });
});

describe('the data of loaded words', () => {
  it('the model has a weight for each feature', () => {
    expect(loadedWordModel.length).toBe(loadedWordFeatures('word')?.length);
  });

  it.each(loadedWords)('$group: folded words, none twice', ({ words }) => {
    const list = words.split(/\s+/u);
    expect(list.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
    expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
  });
});

describe('tone of a word', () => {
  it('grave facts have a valence and are not loaded', () => {
    expect(toneOf('earthquake', 'earthquake')).toEqual({
      valence: -1,
      isLoaded: false,
      group: null,
      isSubjective: false,
    });
    expect(toneOf('thugs', 'thug')).toMatchObject({
      valence: -1,
      isLoaded: true,
      group: 'labelling',
      isSubjective: true,
    });
    expect(toneOf('table', 'table')).toEqual({
      valence: null,
      isLoaded: false,
      group: null,
      isSubjective: false,
    });
  });
});

describe('semantic axes', () => {
  it.each(semanticAxes.map(({ name, words }, axis) => ({ name, words, axis })))(
    '$name: the poles’ own words lie on their sides',
    ({ words, axis }) => {
      const [first, second] = words.map((pole) =>
        pole.split(' ').map((word) => {
          expect(vectorOf(word), word).not.toBeNull();
          return placeOnAxes(word)?.[axis] ?? 0;
        }),
      );
      expect(Math.min(...(first ?? []))).toBeGreaterThan(Math.max(...(second ?? [])));
    },
  );

  it('a word without a vector has no place', () => {
    expect(placeOnAxes('qzxv')).toBeNull();
  });
});
