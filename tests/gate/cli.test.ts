import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { folderOf, story } from './run-check.ts';

const run = (...args: string[]) => runCli(['check', ...args]);

describe('check: the command line', () => {
  const folder = folderOf({
    'old/a.txt': story('same'),
    'old/b.txt': story('other'),
    'new/copy.txt': story('same'),
    'new/long.txt': `${story('same')} ${story('more', 30)}`,
  });
  const at = (name: string): string => join(folder, name);

  it('takes several places to compare with, and ends with 1 where a copy is found', () => {
    const { code, stdout, stderr } = run(at('new/copy.txt'), '--against', at('old/b.txt'), at('old/a.txt'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('identical (fails)');
  });

  it('takes new articles behind --, as a hook gives them', () => {
    const found = run('--against', at('old/b.txt'), at('old/a.txt'), '--', at('new/copy.txt'));
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('1 of 1 new article fails');
    const passed = run(
      '--against',
      at('old/b.txt'),
      '--no-within',
      '--',
      at('new/copy.txt'),
      at('new/long.txt'),
    );
    expect(passed.code).toBe(0);
    expect(passed.stdout).toContain('2 new articles, none fails');
  });

  it('refuses what could mean that new articles are not looked at', () => {
    const { code, stderr } = run('--against', at('old'), at('new/copy.txt'));
    expect(code).toBe(2);
    expect(stderr).toContain('which articles are new?');
  });

  it('takes --no-within and --fail-on', () => {
    const both = [at('new/copy.txt'), at('new/long.txt'), '--against', at('old/b.txt')];
    expect(run(...both, '--fail-on', 'excerpt').code).toBe(1);
    expect(run(...both, '--fail-on', 'excerpt', '--no-within').code).toBe(0);
  });

  it.each([
    ['without --against', [at('new/copy.txt')]],
    ['with an unknown format', [at('new/copy.txt'), '--against', at('old'), '--format', 'xml']],
    ['with an unknown option', [at('new/copy.txt'), '--against', at('old'), '--fail', 'identical']],
    ['with --against without a value', [at('new/copy.txt'), '--against']],
  ])('ends with 2 %s', (_what, args) => {
    const { code, stdout, stderr } = run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
