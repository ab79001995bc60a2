import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import { type Attribution, findAttributions } from '../../src/language/attributions.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { textOf } from '../../src/model/span.ts';

const analyse = (text: string): AnalysedArticle =>
  analyseArticle({ ...articleOfSentences('text', []), text, sentences: splitSentences(text) });

/** `speaker verb: inner` of each quotation. */
const quotations = (text: string): string[] =>
  analyse(text).quotations.map(
    ({ speaker, verb, inner }) => `${speaker ?? '?'} ${verb?.text ?? '?'}: ${textOf(text, inner)}`,
  );

const attributions = (text: string): readonly Attribution[] => {
  const { sentences, quotations: marked } = analyse(text);
  return findAttributions(sentences, marked).flat();
};

const brief = (text: string): string[] =>
  attributions(text).map(
    ({ speaker, verb, verbClass, content, isDirect }) =>
      `${speaker ?? '?'} ${verb.text}/${verbClass}${isDirect ? '!' : ''}: ${textOf(text, content)}`,
  );

describe('findQuotations', () => {
  it.each([
    ['a speaker in front', 'Reil said, "The dam will hold."', ['Reil said: The dam will hold.']],
    ['a speaker behind', '“The dam will hold,” said Marta Reil.', ['Marta Reil said: The dam will hold,']],
    [
      'two quotations with a pronoun',
      'Marta Reil said the dam was safe. "It will hold," she said, adding, "We built it well."',
      ['Marta Reil said: It will hold,', 'Marta Reil adding: We built it well.'],
    ],
    ['guillemets', 'Reil said «the dam will hold today».', ['Reil said: the dam will hold today']],
    ['marks that stand free', 'Reil said “ the dam will hold ” today.', ['Reil said:  the dam will hold ']],
    ['low marks', 'Reil said: „The dam will hold.“', ['Reil said: The dam will hold.']],
    ['corner marks', '彼は「ダムは大丈夫だ」と言った。', ['? ?: ダムは大丈夫だ']],
    ['single marks', "Reil said: 'The dam isn't weak.' She left.", ["Reil said: The dam isn't weak."]],
    [
      'a quotation within',
      'Reil said, “They told me ‘no’ and left.”',
      ['Reil said: They told me ‘no’ and left.'],
    ],
    ['apostrophes', "The towns' dams weren't the council's in the '90s.", []],
    ['a paragraph', 'The mayor, Tomas Dorn, said: "We wait."', ['Tomas Dorn said: We wait.']],
    [
      'according to',
      '"The dam is safe today," according to the ministry.',
      ['the ministry according to: The dam is safe today,'],
    ],
  ])('reads %s', (_name, text, expected) => expect(quotations(text)).toEqual(expected));

  it('ends an unclosed quotation with its paragraph and goes on in the next', () => {
    const text =
      'Marta Reil said: “The dam will hold.\n\n“We built it well and will build more.”\n\nIt rained.';
    expect(quotations(text)).toEqual([
      'Marta Reil said: The dam will hold.',
      'Marta Reil ?: We built it well and will build more.',
    ]);
  });

  it('tells a fragment from a sentence', () => {
    expect(analyse('He called it a “sham” today.').quotations[0]?.isFragment).toBe(true);
    expect(analyse('“A sham,” he said.').quotations[0]?.isFragment).toBe(true);
    expect(analyse('He said: “It is all a sham.”').quotations[0]?.isFragment).toBe(false);
    expect(analyse('“Never.”').quotations[0]?.isFragment).toBe(false);
  });

  it('gives disjoint spans in order with the inner words inside', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '«',
      '»',
      ' said ',
      'Reil',
      ', ',
      '. ',
      '\n\n',
      'he ',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { start, end: last, inner } of analyse(text).quotations) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(inner.end).toBeLessThanOrEqual(last);
          end = last;
        }
        for (const { start, end: last, content, verb } of attributions(text)) {
          expect(content.end).toBeGreaterThanOrEqual(content.start);
          expect(start).toBeLessThanOrEqual(Math.min(verb.start, content.start));
          expect(last).toBeGreaterThanOrEqual(verb.end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([['"'], ['"a" '], [' “a said'], ['he said, '], ['"a," he said. '], ["'a "]])(
    'gets through many %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      for (const { content } of attributions(text)) expect(content.end).toBeLessThanOrEqual(text.length);
    },
  );
});

describe('findAttributions', () => {
  it.each([
    ['a clause', 'Reil noted that the dam was old.', ['Reil noted/factive: the dam was old']],
    ['an object', 'Reil called for a new dam.', ['Reil called/directive: for a new dam']],
    ['naming', 'Reil called the dam a danger.', ['Reil called/evaluative: the dam a danger']],
    [
      'a participle after',
      'Reil stressed the need for care, saying the dam is old.',
      ['Reil stressed/emphatic: the need for care', 'Reil saying/neutral: the dam is old'],
    ],
    [
      'a participle before',
      'Stating that the dam is old, Reil urged caution.',
      ['Reil Stating/neutral: the dam is old', 'Reil urged/directive: caution'],
    ],
    ['a verb behind', 'The dam is old, Reil said.', ['Reil said/neutral: The dam is old']],
    [
      'an agency',
      'The dam is old, according to Tasmin news agency.',
      ['Tasmin news agency according to/neutral: The dam is old'],
    ],
    [
      'an insertion',
      'Marta Reil, the mayor of the port city, said it was over.',
      ['Marta Reil said/neutral: it was over'],
    ],
    [
      'an insertion after an office',
      'The mayor, who sat beside her, said that it was over.',
      ['The mayor said/neutral: it was over'],
    ],
    [
      'a phrase',
      'The Peruvian president also warned that rain would come.',
      ['The Peruvian president warned/factive: rain would come'],
    ],
    [
      'an addressee',
      'Reil told reporters on Monday that the dam was old.',
      ['Reil told/neutral: the dam was old'],
    ],
    [
      'two who speak',
      'Peru and Ghana underlined the need for care.',
      ['Peru and Ghana underlined/emphatic: the need for care'],
    ],
    [
      'joined verbs',
      'The mayor opened the dam and said that it was safe.',
      ['The mayor said/neutral: it was safe'],
    ],
    ['a pronoun with no one before', 'He said that it was safe.', ['He said/neutral: it was safe']],
    ['nouns that look like verbs', 'The claims and the report were added to the call.', []],
    ['the passive', 'He was told to leave without saying why.', []],
    ['verbs without speech', 'Reil added salt and continued west.', []],
  ])('reads %s', (_name, text, expected) => expect(brief(text)).toEqual(expected));

  it('follows pronouns to who spoke last', () => {
    const text =
      'Admiral Tomas Reil met the minister. He said that the dam was safe. Lena Dorn denied it. She urged care.';
    expect(attributions(text).map((one) => one.speaker)).toEqual([
      'Admiral Tomas Reil',
      'Lena Dorn',
      'Lena Dorn',
    ]);
  });

  it('marks what is quoted as direct', () => {
    expect(brief('Reil said, "The dam holds."')).toEqual(['Reil said/neutral!: The dam holds']);
  });
});
