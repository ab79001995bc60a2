import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events } from '../../src/commands/events.ts';
import { safeName } from '../../src/commands/output-folder.ts';
import { report } from '../../src/commands/report.ts';
import { reuse } from '../../src/commands/reuse.ts';
import { folderOf, runCommand } from '../gate/run-check.ts';
import { hostileCases, hostileVersion } from './cases.ts';
import { expectNoControls, isCommandLine } from './inert.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lines = (again: boolean): string =>
  hostileCases.map((one, i) => hostileVersion(one, i, again)).join('');
const folder = folderOf({ 'old.jsonl': lines(false), 'new.jsonl': lines(true) });
const paths = [join(folder, 'old.jsonl'), join(folder, 'new.jsonl')];

describe('hostile articles in a build log', () => {
  const commands = { events, reuse };
  const runs = (['events', 'reuse'] as const).flatMap((name) =>
    ['text', 'json', 'jsonl', 'csv'].map((format) => ({ name, format })),
  );

  it.each(runs)(
    '$name as $format: no line is a command, and nothing acts on a terminal',
    async ({ name, format }) => {
      const { stdout } = await runCommand(commands[name], { paths, format });
      const shown = format === 'csv' ? stdout.replaceAll('\r\n', '\n') : stdout;
      expectNoControls(shown);
      expect(shown.split('\n').filter(isCommandLine)).toEqual([]);
    },
  );

  it.each(['events', 'reuse'] as const)(
    '%s as CSV: no cell is a formula to any spreadsheet',
    async (name) => {
      const { stdout } = await runCommand(commands[name], { paths, format: 'csv' });
      const rows: string[][] = parse(stdout);
      expect(rows.flat().filter((cell) => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell))).toEqual([]);
    },
  );

  it('stderr: no note about an article is a command', () => {
    const command = ['--import', 'tsx', 'src/cli.ts', 'reuse', ...paths, '--format', 'json'];
    const { stderr, status } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(status).toBe(0);
    expect(stderr).toContain('another article has the id');
    expectNoControls(stderr);
    expect(stderr.split('\n').filter(isCommandLine)).toEqual([]);
  });
});

describe('safeName', () => {
  it('names no place outside the folder, no hidden file and no device, and fits any file system', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom(...hostileCases.map(({ article }) => String(article['id']))),
      fc.constantFrom('con', 'NUL', 'lpt1', 'CON.txt', '字'.repeat(300), '𝔘'.repeat(200)),
    );
    fc.assert(
      fc.property(name, (id) => {
        const safe = safeName(id);
        expect(safe).toMatch(/^[\p{L}\p{N}_-]+$/u);
        expect(safe).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/iu);
        expect(Buffer.byteLength(`${safe}.json.4194304.part`)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 500 },
    );
  });
});

describe('results that cannot be written', () => {
  it('a file where a folder is needed: one line, and nothing half-written', async () => {
    const out = folderOf({ events: 'mine' });
    const { code, stderr } = await runCommand(report, { paths: ['corpus/cns-ossary-ferry.txt'], out });
    expect(code).toBe(2);
    expect(stderr).toContain('could not be written');
    expect(readdirSync(out)).toEqual(['events']);
  });

  const run = (redirected: string) =>
    spawnSync('bash', ['-c', `"${process.execPath}" --import tsx src/cli.ts ${redirected}`], {
      cwd: root,
      encoding: 'utf8',
    });

  it.skipIf(!existsSync('/dev/full'))('a full disk under stdout: one line and exit 2, not a verdict', () => {
    const { status, stderr } = run('check corpus/daily-brisk-ferry.txt --against corpus --quiet > /dev/full');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^variorum: the results could not be written \(ENOSPC.*\)\n$/u);
  });

  it('a reader that stops early gets the verdict all the same', () => {
    const status = '$' + '{PIPESTATUS[0]}';
    const { stdout } = run(
      `check corpus/daily-brisk-ferry.txt --against corpus --quiet | head -c 1 > /dev/null; echo "${status}"`,
    );
    expect(stdout).toBe('1\n');
  });
});
