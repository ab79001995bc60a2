import { describe, expect, it } from 'vitest';
import { labelledKinds } from './labelled/pair.ts';
import { scoreKinds } from './labelled/score.ts';
import { writtenPairs } from './labelled/written.ts';

describe('pairs written for each kind', () => {
  it('has at least a dozen pairs for each kind, and for each some without a difference of it', () => {
    for (const kind of labelledKinds) {
      const own = writtenPairs.filter(({ id }) => id.startsWith(`written ${kind} `));
      const without = own.filter(
        ({ expected }) => !expected.some((one) => one.kind === kind && !one.isOptional),
      );
      expect(own.length).toBeGreaterThanOrEqual(12);
      expect(without.length).toBeGreaterThanOrEqual(own.length / 4);
    }
  });

  it('every expected phrase stands in its sentence', () => {
    for (const { left, right, expected } of writtenPairs) {
      for (const one of expected) {
        expect(left.replaceAll('’', "'").toLowerCase()).toContain(
          one.left.replaceAll('’', "'").toLowerCase().replace(/^n't/u, "n't"),
        );
        expect(right.replaceAll('’', "'").toLowerCase()).toContain(
          one.right.replaceAll('’', "'").toLowerCase(),
        );
      }
    }
  });

  it.each(scoreKinds(writtenPairs))(
    '$kind: most differences are found, and hardly any that is none',
    (score) => {
      expect(score.errors.length === 0 || score.precision >= 0.85).toBe(true);
      expect(score.recall).toBeGreaterThanOrEqual(0.75);
    },
  );
});
