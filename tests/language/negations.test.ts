import { describe, expect, it } from 'vitest';
import { findNegations } from '../../src/language/negations.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const negations = (text: string): string[] =>
  findNegations(tokenise(text)).map((span) => text.slice(span.start, span.end));

describe('findNegations', () => {
  it.each([
    ['He did not go, and she won’t.', ['not', 'n’t']],
    ['They no longer fish here, without boats.', ['no longer', 'without']],
    ['Neither he nor she failed to agree.', ['Neither', 'nor', 'failed to']],
    ['She denied it and refused to comment.', ['denied', 'refused to']],
    ['It is not only cheap but good.', []],
    ['No doubt it is, said No. 5.', []],
    ['He failed the test.', []],
  ])('reads %j', (text, expected) => expect(negations(text)).toEqual(expected));
});
