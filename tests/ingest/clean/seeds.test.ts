import { describe, expect, test } from 'vitest';
import type { CleanedText } from '../../../src/ingest/clean/cleaned-text.ts';
import { cleanPlainText } from '../../../src/ingest/clean/plain-text.ts';
import { hasSeeds } from '../../eval/datasets.ts';
import { type ExpectedArticle, exchangeNames, frames, readSeeds } from './seed-variants.ts';

const same = (text: string): string => text;

function expectAsExpected(
  cleaned: CleanedText,
  expected: ExpectedArticle,
  renamed: (text: string) => string,
): void {
  const cut = cleaned.excluded.map((piece) => piece.text);
  const date = cleaned.publishedAt.kind === 'date' ? cleaned.publishedAt.date.value.slice(0, 10) : null;
  const orNull = (text: string | null): string | null => (text === null ? null : renamed(text));
  expect(cleaned.title).toBe(orNull(expected.title));
  expect(date).toBe(expected.publishedAt);
  expect(cleaned.publisher).toBe(orNull(expected.publisher));
  expect(cleaned.credit).toBe(orNull(expected.credit));
  expect(cleaned.text.startsWith(renamed(expected.bodyFirstWords)), cleaned.text.slice(0, 80)).toBe(true);
  expect(cleaned.text.endsWith(renamed(expected.bodyLastWords)), cleaned.text.slice(-80)).toBe(true);
  for (const piece of expected.excluded) {
    expect(
      cut.some((one) => one.includes(renamed(piece))),
      piece,
    ).toBe(true);
    expect(cleaned.text).not.toContain(renamed(piece));
  }
}

describe.skipIf(!hasSeeds)('the seeds', () => {
  const seeds = hasSeeds ? readSeeds() : [];
  const renamed = exchangeNames(seeds);

  test('are five', () => expect(seeds).toHaveLength(5));

  test.each(seeds)('as they are: $expected.bodyFirstWords', ({ raw, expected }) => {
    expectAsExpected(cleanPlainText(raw), expected, same);
  });

  test.each(seeds)('with other names: $expected.bodyFirstWords', ({ raw, expected }) => {
    expect(renamed(raw)).not.toBe(raw);
    expectAsExpected(cleanPlainText(renamed(raw)), expected, renamed);
  });

  for (const frame of frames) {
    test.each(seeds)(
      `framed by a ${frame.name}, with other names: $expected.bodyFirstWords`,
      ({ raw, expected }) => {
        expectAsExpected(cleanPlainText(frame.around(raw)), expected, same);
        expectAsExpected(cleanPlainText(frame.around(renamed(raw))), expected, renamed);
      },
    );
  }
});
