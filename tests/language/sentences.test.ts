import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';
import { textOf } from '../../src/model/span.ts';
import { hasDataset, hasSeeds, seedsFolder } from '../eval/datasets.ts';
import { goldenCases } from '../eval/measures/sentences-golden.ts';

const split = (text: string): string[] => splitSentences(text).map((span) => textOf(text, span));

/** Each case is written with `|` where a sentence ends; the marks are taken out before splitting. */
function expectSplit(marked: string): void {
  const parts = marked.split('|');
  expect(split(parts.join(''))).toEqual(parts.map((part) => part.trim()));
}

describe('splitSentences', () => {
  it.each([
    ['ranks and titles', 'Lt. Gen. Marta Oyelaran met Sen. Paul Whit in Ft. Dorn.| She left.'],
    ['initials', 'The judge, H. B. Lindqvist, agreed.| J. R. Moss did not.'],
    ['dotted abbreviations', 'The U.S. Treasury agreed.| He lives in the U.S.| They do not.'],
    ['times of day', 'Doors close at 5 p.m. Sunday.| It ended at 6 p.m.| Rain fell.'],
    ['decimals and amounts', 'It rose 3.5 percent to $4.20.| That is a record.'],
    ['numbers after No.', 'Tanker No. 5 sank.| He said no.| Nobody asked.'],
    ['companies', 'Orlo Inc. shares fell.| Brandt & Co. did not comment.'],
    ['a quotation of two sentences', '“We came. We saw,” she said.| Then it rained.'],
    ['speech that ends before its speaker', '"Who knew?" Tomas Reil asked.| Nobody answered.'],
    ['a full stop outside the mark', 'She called it “a sham”.| He left.'],
    [
      'a bracket with a sentence',
      'It closed (It had been losing money.) in May.| (It reopened.)| All cheered.',
    ],
    ['a list in a line', '1. Wash it 2. Dry it 3. Fold it'.replace(/ (?=\d)/gu, ' |')],
    ['no list where numbers do not follow', 'Part 2. The end.'.replace('. ', '.| ')],
    ['no space after the stop', 'He left.|She stayed.|Read www.example.com/A.Page for more.'],
    ['ellipses', 'I thought... no, never.| She left...| He stayed.'],
    ['footnotes', 'It is a river.[12]| It is long.'],
    ['names with a mark', 'She works at Yahoo! in Leeds.| He does not.'],
    ['Chinese', '他来了。|她走了！|真的吗？'],
    ['Arabic', 'هل جاء؟| نعم جاء.| ثم ذهب.'],
    ['Hindi', 'वह आया।| वह गया।'],
    ['questions in a row', 'Why? |Who? |Nobody knows.'],
  ])('reads %s', (_name, marked) => expectSplit(marked));

  it('keeps lines without a full stop apart', () => {
    expect(split('Border talks resume\nBy A. Reporter\nThe ministers met.\n\nShare this')).toEqual([
      'Border talks resume',
      'By A. Reporter',
      'The ministers met.',
      'Share this',
    ]);
  });

  it('joins lines that were cut at a width', () => {
    const text =
      'The ministers of the two countries met on Monday in the capital of\nOrlandia to speak about the river that both of them need for water.\nThey will meet again in May.';
    expect(splitSentences(text)).toHaveLength(2);
  });

  it('splits within a quotation that is longer than a few sentences', () => {
    const sentence = 'The river belongs to all of those who live on its banks and drink its water. ';
    expect(split(`“${sentence.repeat(8).trim()}”`)).toHaveLength(8);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t ')).toEqual([]);
  });

  it('covers every character that is not white space, in order, without overlap', () => {
    const piece = fc.constantFrom(
      ...'abXY. .! ?"“”\'’()[]\n 1…。•-—'.split(''),
      'Mr.',
      ' The ',
      'p.m.',
      '\r\n',
      ' ',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let position = 0;
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(position);
          expect(text.slice(position, span.start)).toMatch(/^\s*$/u);
          expect(textOf(text, span)).toBe(textOf(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          position = span.end;
        }
        expect(text.slice(position)).toMatch(/^\s*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['quotes', '"'.repeat(200_000)],
    ['opening quotes', ' “'.repeat(200_000)],
    ['words without a full stop', 'word '.repeat(200_000)],
    ['initials', 'A. '.repeat(200_000)],
    ['marks without words', '! ? '.repeat(200_000)],
    ['lines', 'ab\n'.repeat(200_000)],
    ['brackets', '('.repeat(200_000) + ')'.repeat(200_000)],
    ['list markers', '1. A '.repeat(200_000)],
    ['spaces', `.${' '.repeat(1000)}`.repeat(500)],
  ])('gets through many %s', (_name, text) => {
    const spans = splitSentences(text);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/gu, ''),
    ).toBe(text.replace(/\s/gu, ''));
  });
});

describe.skipIf(!hasDataset('sentences/golden-rules.jsonl.gz'))('golden rules', () => {
  it('passes at least 83 of the 85 cases', () => {
    expect(goldenCases().filter((one) => one.passes).length).toBeGreaterThanOrEqual(83);
  });
});

const expectedFile = join(seedsFolder, 'expected.json');

interface Expected {
  readonly alignment: {
    readonly left: string;
    readonly right: string;
    readonly leftSentences: readonly string[];
    readonly rightSentences: readonly string[];
  };
}

describe.skipIf(!hasSeeds || !existsSync(expectedFile))('seeds', () => {
  it('finds the sentences that a careful reader finds', () => {
    const { alignment }: Expected = JSON.parse(readFileSync(expectedFile, 'utf8'));
    for (const [id, starts] of [
      [alignment.left, alignment.leftSentences],
      [alignment.right, alignment.rightSentences],
    ] as const) {
      const text = readFileSync(join(seedsFolder, `${id}.txt`), 'utf8');
      const [firstStart = ''] = starts;
      const found = split(text.slice(text.indexOf(firstStart)));
      expect(found.slice(0, starts.length).map((one, i) => one.slice(0, starts[i]?.length))).toEqual(starts);
    }
  });
});
