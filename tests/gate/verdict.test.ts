import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOfNew } from '../../src/gate/matches.ts';
import { findingRelations, levelOf } from '../../src/gate/policy.ts';
import { verdictOf } from '../../src/gate/verdict.ts';
import type { ReusePair } from '../../src/model/reuse.ts';

const relation = fc.constantFrom(...findingRelations);
const policy = fc.record({ failOn: fc.uniqueArray(relation), within: fc.boolean() });
const unreadable = { place: { path: 'x.txt' }, kind: 'binary', message: 'is not text' };

describe('verdictOf', () => {
  it('fails exactly where a finding has a relation that the policy names', () => {
    fc.assert(
      fc.property(fc.array(relation), policy, (relations, given) => {
        const findings = relations.map((one) => ({ relation: one }));
        const expected = relations.some((one) => given.failOn.includes(one)) ? 'failed' : 'passed';
        expect(verdictOf(findings, [], given)).toBe(expected);
      }),
    );
  });

  it('is closed where a new article could not be read, whatever else was found', () => {
    fc.assert(
      fc.property(fc.array(relation), policy, (relations, given) => {
        const findings = relations.map((one) => ({ relation: one }));
        expect(verdictOf(findings, [unreadable], given)).toBe('unreadable');
      }),
    );
  });

  it('calls an error what fails, and nothing else', () => {
    fc.assert(
      fc.property(relation, policy, (one, given) => {
        expect(levelOf(one, given) === 'error').toBe(given.failOn.includes(one));
      }),
    );
  });
});

describe('matchesOfNew', () => {
  const pair = fc.record({
    left: fc.constantFrom('a', 'b', 'c'),
    right: fc.constantFrom('d', 'e', 'f'),
    relation: fc.constantFrom(...findingRelations, 'independent' as const),
    jaccard: fc.double({ min: 0, max: 1, noNaN: true }),
    coverage: fc.record({
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    passages: fc.constant([{ left: { start: 1, end: 2 }, right: { start: 3, end: 4 } }]),
  });
  const pairs = fc.uniqueArray(pair, { selector: ({ left, right }) => `${left}${right}` });
  const isNewBy = (ids: readonly string[]) => (id: string) => ids.includes(id);
  const news = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']);

  it('gives each pair that concerns a new article once, seen from the new one', () => {
    fc.assert(
      fc.property(pairs, news, policy, (given, ids, rules) => {
        const isNew = isNewBy(ids);
        const concerns = ({ left, right, relation: one }: ReusePair): boolean => {
          const count = Number(isNew(left)) + Number(isNew(right));
          return one !== 'independent' && (count === 1 || (count === 2 && rules.within));
        };
        const found = matchesOfNew(given, isNew, rules);
        expect(found).toHaveLength(given.filter(concerns).length);
        for (const match of found) {
          expect(isNew(match.article)).toBe(true);
          expect(isNew(match.match)).toBe(match.isNewMatch);
          const source = given.find(
            ({ left, right }) => [left, right].sort().join() === [match.article, match.match].sort().join(),
          );
          const isTurned = source?.left !== match.article;
          expect(match.coverage.article).toBe(isTurned ? source?.coverage.right : source?.coverage.left);
          expect(match.passages[0]?.left.start).toBe(isTurned ? 3 : 1);
        }
      }),
    );
  });

  it('is the same whatever the order of the pairs', () => {
    fc.assert(
      fc.property(pairs, news, policy, (given, ids, rules) => {
        const once = matchesOfNew(given, isNewBy(ids), rules);
        expect(matchesOfNew([...given].reverse(), isNewBy(ids), rules)).toEqual(once);
      }),
    );
  });
});
