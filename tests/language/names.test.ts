import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, type NameMention } from '../../src/language/names.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const names = (text: string): readonly NameMention[] => findNames(tokenise(text));
const keys = (text: string): string[] => names(text).map((name) => name.key);

describe('findNames', () => {
  it.each([
    [
      'a person and a place',
      'On the pier Marta Oyelaran met Tomas Reil in Lisbon.',
      ['marta oyelaran', 'tomas reil', 'lisbon'],
    ],
    [
      'names joined by a hyphen, one or two',
      'the Iran-Iraq border and Adel Abdul-Mahdi',
      ['iran', 'iraq', 'adel abdul mahdi'],
    ],
    ['a hyphen with an ending', 'the Kenya-backed plan', ['kenya']],
    [
      'particles',
      'talks with Mustafa al-Kadhimi, Ursula von der Leyen and Mohammed bin Salman',
      ['mustafa al kadhimi', 'ursula von der leyen', 'mohammed bin salman'],
    ],
    [
      'bodies with of',
      'the Bank of England and the University of Leeds',
      ['bank of england', 'university of leeds'],
    ],
    ['no of between a person and a place', 'as Tomas Reil of Lisbon said', ['tomas reil', 'lisbon']],
    ['possessives', "he praised Peru's National Water Council", ['peru', 'national water council']],
    ['initials', 'a letter from J. K. Moss to George H. Dorn', ['j k moss', 'george h dorn']],
    ['abbreviated ranks', 'they met Lt. Gen. Marta Reil', ['marta reil']],
    ['acronyms', 'the SNWC and the U.N. in the US', ['snwc', 'un', 'u.s.']],
    ['a common word at the start', 'Talks resumed in Oslo. The river is low.', ['oslo']],
    ['a rare participle at the start', 'Appreciating the help, Dorn left.', ['dorn']],
    ['a name at the start', 'Oyelaran left early.', ['oyelaran']],
    ['months and weekdays', 'on Sunday in March he saw Theresa May', ['theresa may']],
    ['common nouns with a capital', 'the Government and the President', []],
  ])('reads %s', (_name, text, expected) => expect(keys(text)).toEqual(expected));

  it('tells the title from the name', () => {
    const [mention] = names('He met Peruvian Minister of Defense Marta Oyelaran there.');
    expect(mention).toMatchObject({
      key: 'marta oyelaran',
      title: 'Peruvian Minister of Defense',
      kind: 'name',
    });
    expect(names('He met Rear Admiral Tomas Reil.')[0]).toMatchObject({
      key: 'tomas reil',
      title: 'Rear Admiral',
    });
    expect(names('said Ghanaian Minister of Defense Brigadier General Kofi Abban')[0]).toMatchObject({
      key: 'kofi abban',
    });
    expect(names('with House Speaker Lena Dorn today')[0]).toMatchObject({
      key: 'lena dorn',
      title: 'House Speaker',
    });
  });

  it('takes a body in front of a person for a title', () => {
    expect(names('the chief of the National Water Service Tomas Reil')[0]).toMatchObject({
      key: 'tomas reil',
      title: 'National Water Service',
    });
  });

  it('keeps an office without a name as an office, and a body as a body', () => {
    expect(names('a talk with the Peruvian Prime Minister')[0]).toMatchObject({
      kind: 'office',
      key: 'peruvian prime minister',
    });
    expect(names('before the General Assembly')[0]).toMatchObject({
      kind: 'name',
      title: null,
      key: 'general assembly',
    });
    expect(names('a book by Stephen King')[0]).toMatchObject({ title: null, key: 'stephen king' });
  });

  it('marks adjectives of origin', () => {
    expect(names('the Peruvian side and Kenyans')).toMatchObject([{ kind: 'demonym' }, { kind: 'demonym' }]);
  });

  it('does not take every word of a headline for a name', () => {
    expect(keys('Peru and Ghana Discuss Common Water Plan After Long Drought')).toEqual(['peru', 'ghana']);
  });

  it('gives disjoint spans in order whose text is in the sentence', () => {
    const word = fc.constantFrom(
      'Peru',
      'of',
      'the',
      'General',
      'al',
      '-',
      'Reil',
      "'s",
      '.',
      'said',
      'Minister',
      'May',
      ',',
      '&',
      'A',
      'US',
      '“',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, spaced) => {
        const text = words.join(spaced ? ' ' : '');
        let end = 0;
        for (const name of names(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.key).not.toBe('');
          expect(text.slice(name.start, name.end).replace(/\s+/gu, '')).toBe(name.text.replace(/\s+/gu, ''));
          end = name.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([['General '], ['Al-al-'], ['King of '], ['A. ']])('gets through many %j', (piece) => {
    const tokens = tokenise(piece.repeat(100_000));
    expect(findNames(tokens).filter(({ start, end }) => start >= end)).toEqual([]);
  });
});
