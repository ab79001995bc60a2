import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, mistypedCommand, OPTIONS, usageFault } from '../../src/commands/usage.ts';

const sources = ['cli.ts', 'commands/options.ts'].map((name) =>
  readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8'),
);
const named = (pattern: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name)).sort();

describe('what is known of the command line', () => {
  it('every option and every command', () => {
    const own = ['help', 'version', 'no-within'];
    expect([...new Set(named(/\.option\('([a-z-]+)'/gu))]).toEqual(
      OPTIONS.filter((option) => !own.includes(option)).sort(),
    );
    expect(named(/^ {4}'([a-z]+) [[<]/gmu)).toEqual(COMMANDS.toSorted());
  });
});

describe('mistypedCommand', () => {
  it.each([
    ['evnts', 'events'],
    ['chekc', 'check'],
    ['Report', 'report'],
    ['dedupe', 'dedup'],
    ['corpus', null],
    ['articles', null],
    ['new-events', null],
    ['events.txt', null],
    ['src', null],
  ])('%s is %s', (word, meant) => expect(mistypedCommand([word])).toBe(meant));
});

describe('usageFault', () => {
  it.each([
    [
      'Unknown argument: formt',
      'no such option: --formt; did you mean --format?',
      ['events', 'x', '--formt'],
      'events ',
    ],
    ['Unknown arguments: q, zebra', 'no such option: -q', ['-q', '--zebra'], ''],
    ['Not enough arguments following: jobs', '--jobs needs a value', ['reuse', '--jobs'], 'reuse '],
    ['Missing required argument: against', '--against is missing', ['check'], 'check '],
    [
      'Not enough non-option arguments: got 0, need at least 1',
      'name two articles or more: files, or ids with --in <folder>',
      ['compare'],
      'compare ',
    ],
    [
      'Invalid values:\n  Argument: by, Given: "x", Choices: "publisher", "credit"',
      '--by x: choose one of publisher, credit',
      ['habits', '--by', 'x'],
      'habits ',
    ],
    ['Something else\u001b[31m', 'Something else\ufffd[31m', [], ''],
  ])('%j', (message, told, words, command) => {
    expect(usageFault(message, words)).toBe(`variorum: ${told}\nTry 'variorum ${command}--help'.\n`);
  });
});
