import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../src/commands/output-folder.ts';
import { report } from '../../src/commands/report.ts';
import { folderOf, runCommand } from '../gate/run-check.ts';
import { hostileCases } from './cases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    spawnSync('bash', ['-c', `"${process.execPath}" dist/cli.js ${redirected}`], {
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
