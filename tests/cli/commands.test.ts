import { describe, it } from 'vitest';
import { expectGolden } from '../golden.ts';
import { runCli } from './run-cli.ts';

// What a person sees of each command on the demonstration articles: command, both streams, exit code.
const cases: readonly (readonly [name: string, ...args: string[]])[] = [
  ['help', '--help'],
  ['summary', 'corpus'],
  ['events-text', 'events', 'corpus'],
  ['events-json', 'events', 'corpus', '--format', 'json'],
  ['events-jsonl', 'events', 'corpus', '--format', 'jsonl'],
  ['events-csv', 'events', 'corpus', '--format', 'csv'],
  ['reuse-text', 'reuse', 'corpus'],
  ['reuse-json', 'reuse', 'corpus', '--format', 'json', '--quiet'],
  ['reuse-csv', 'reuse', 'corpus', '--format', 'csv', '--quiet'],
  ['compare-text', 'compare', 'alvand-shamkhani-inad', 'northmark-shamkhani-inad', '--in', 'corpus'],
  [
    'compare-csv',
    'compare',
    'alvand-shamkhani-inad',
    'northmark-shamkhani-inad',
    '--in',
    'corpus',
    '--format',
    'csv',
  ],
  ['compare-markdown', 'compare', 'cns', 'daily', '--in', 'corpus', '--format', 'markdown', '--quiet'],
  ['compare-three', 'compare', 'common', 'halvern', 'tradewind', '--in', 'corpus', '--quiet'],
  ['compare-strangers', 'compare', 'compass-shield', 'cns', '--in', 'corpus', '--quiet'],
  [
    'explain-joined',
    'explain',
    'alvand-shamkhani-inad',
    'northmark-shamkhani-inad',
    '--in',
    'corpus',
    '--quiet',
  ],
  [
    'explain-apart',
    'explain',
    'brenhold-chronicle-verdict',
    'brenhold-chronicle-appeal',
    '--in',
    'corpus',
    '--quiet',
  ],
  ['print-config', 'events', 'corpus', '--print-config'],
  ['unknown-command-option', 'events', 'corpus', '--formt', 'json'],
  ['unknown-format', 'events', 'corpus', '--format', 'yaml'],
  ['missing-path', 'events', 'no-such-folder'],
  ['ambiguous-id', 'compare', 'compass', 'cns', '--in', 'corpus', '--quiet'],
  ['unknown-id', 'compare', 'nobody', 'cns', '--in', 'corpus', '--quiet'],
  ['one-article', 'compare', 'cns', '--in', 'corpus', '--quiet'],
];

describe('commands on the corpus', () => {
  it.each(cases)('%s', (name, ...args) => {
    const { code, stdout, stderr } = runCli(args);
    const shown = `$ variorum ${args.join(' ')}\n--- exit code ${code}\n--- stderr\n${stderr}--- stdout\n${stdout}`;
    expectGolden(`cli/${name}.txt`, shown);
  });
});
