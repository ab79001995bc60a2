import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, story } from './run-check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command line from its source: what the arguments mean is told by the parser there. */
function run(...args: string[]) {
  const command = ['--import', 'tsx', join(root, 'src/cli.ts'), 'check', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', input: '' });
}

describe('check: the command line', () => {
  const folder = folderOf({
    'old/a.txt': story('same'),
    'old/b.txt': story('other'),
    'new/copy.txt': story('same'),
    'new/long.txt': `${story('same')} ${story('more', 30)}`,
  });
  const at = (name: string): string => join(folder, name);

  it('takes several places to compare with, and ends with 1 where a copy is found', () => {
    const { status, stdout, stderr } = run(at('new/copy.txt'), '--against', at('old/b.txt'), at('old/a.txt'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('identical (fails)');
  });

  it('takes new articles behind --, as a hook gives them', () => {
    const found = run('--against', at('old/b.txt'), at('old/a.txt'), '--', at('new/copy.txt'));
    expect(found.status).toBe(1);
    expect(found.stdout).toContain('1 of 1 new article fails');
    const passed = run(
      '--against',
      at('old/b.txt'),
      '--no-within',
      '--',
      at('new/copy.txt'),
      at('new/long.txt'),
    );
    expect(passed.status).toBe(0);
    expect(passed.stdout).toContain('2 new articles, none fails');
  });

  it('refuses what could mean that new articles are not looked at', () => {
    const { status, stderr } = run('--against', at('old'), at('new/copy.txt'));
    expect(status).toBe(2);
    expect(stderr).toContain('which articles are new?');
  });

  it('takes --no-within and --fail-on', () => {
    const both = [at('new/copy.txt'), at('new/long.txt'), '--against', at('old/b.txt')];
    expect(run(...both, '--fail-on', 'excerpt').status).toBe(1);
    expect(run(...both, '--fail-on', 'excerpt', '--no-within').status).toBe(0);
  });

  it.each([
    ['without --against', [at('new/copy.txt')]],
    ['with an unknown format', [at('new/copy.txt'), '--against', at('old'), '--format', 'xml']],
    ['with an unknown option', [at('new/copy.txt'), '--against', at('old'), '--fail', 'identical']],
    ['with --against without a value', [at('new/copy.txt'), '--against']],
  ])('ends with 2 %s', (_what, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
