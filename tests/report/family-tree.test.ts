import { describe, expect, it } from 'vitest';
import { familyTree } from '../../src/report/family-tree.ts';
import { renderReuse } from '../../src/report/reuse.ts';

const chain = (length: number): readonly string[] => Array.from({ length }, (_, index) => `v${index}`);

const parentsIn = (members: readonly string[]) =>
  members.slice(1).map((article, index) => ({ article, parent: members[index] ?? '' }));

describe('the tree of a family', () => {
  it('hangs each version below the one that it was made from, in the order of the members', () => {
    const parents = [
      { article: 'd', parent: 'b' },
      { article: 'c', parent: 'a' },
      { article: 'b', parent: 'a' },
    ];
    expect(familyTree(['a', 'b', 'c', 'd', 'lone'], parents)).toEqual([
      { id: 'a', parent: null, depth: 0 },
      { id: 'b', parent: 'a', depth: 1 },
      { id: 'd', parent: 'b', depth: 2 },
      { id: 'c', parent: 'a', depth: 1 },
    ]);
  });

  it('holds a chain of any length, and ends where two were each made from the other', () => {
    const members = chain(20_000);
    expect(familyTree(members, parentsIn(members)).at(-1)?.depth).toBe(19_999);
    const crossed = [
      { article: 'a', parent: 'b' },
      { article: 'b', parent: 'a' },
    ];
    expect(familyTree(['a', 'b'], crossed)).toEqual([]);
  });

  it('of many versions the text shows the first and says how many more there are', () => {
    const members = chain(51);
    const pair = { left: 'v0', right: 'v1', coverage: { left: 1, right: 1 }, jaccard: 1, passages: [] };
    const document = {
      schemaVersion: 1 as const,
      pairs: [{ ...pair, relation: 'identical' as const }],
      families: [{ id: 'f', members, original: 'v0', parents: parentsIn(members) }],
    };
    const text = [...renderReuse(document, 'text', 80)].join('');
    expect(text).toContain('└ v49\n');
    expect(text).not.toContain('└ v50\n');
    expect(text).toContain('… and 1 more\n');
  });
});
