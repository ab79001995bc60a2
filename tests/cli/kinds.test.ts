import { describe, expect, it } from 'vitest';
import { chosenKinds } from '../../src/commands/kinds.ts';
import { UserError } from '../../src/errors.ts';

describe('--kinds', () => {
  it('takes kinds with commas between, and nothing else', () => {
    expect(chosenKinds({})).toBeNull();
    expect(chosenKinds({ kinds: 'naming, word-choice' })).toEqual(new Set(['naming', 'word-choice']));
    for (const kinds of ['nameing', 'naming,', '', 'naming;voice'])
      expect(() => chosenKinds({ kinds })).toThrow(UserError);
  });
});
