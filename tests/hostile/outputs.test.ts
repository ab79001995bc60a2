import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.ts';
import { events } from '../../src/commands/events.ts';
import { report } from '../../src/commands/report.ts';
import { reuse } from '../../src/commands/reuse.ts';
import { runCli } from '../cli/run-cli.ts';
import { folderOf, runCommand } from '../gate/run-check.ts';
import { hostileCases, hostileVersion } from './cases.ts';
import { expectNoCommands, expectNoControls } from './inert.ts';

const lines = (again: boolean): string =>
  hostileCases.map((one, i) => hostileVersion(one, i, again)).join('');
const folder = folderOf({ 'old.jsonl': lines(false), 'new.jsonl': lines(true) });
const paths = [join(folder, 'old.jsonl'), join(folder, 'new.jsonl')];

const isFormula = (cell: string): boolean =>
  /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(cell) && Number.isNaN(Number(cell));

describe.each([
  ['events', events],
  ['reuse', reuse],
] as const)('hostile articles in the list of %s', (_name, command) => {
  const listAs = (format: string) => runCommand(command, { paths, format });

  it('as text: nothing in either stream moves a cursor, and no line is a command', async () => {
    const { stdout, stderr, code } = await listAs('text');
    expect(code).toBe(0);
    expectNoCommands(stdout);
    expectNoControls(stderr);
  });

  it('as CSV: every row has its columns, and no cell is a formula to any spreadsheet', async () => {
    const { stdout } = await listAs('csv');
    expectNoCommands(stdout.replaceAll('\r\n', '\n'));
    const rows: string[][] = parse(stdout, { relax_column_count: false });
    expect(rows.length).toBeGreaterThan(hostileCases.length / 2);
    expect(rows.flat().filter(isFormula)).toEqual([]);
  });

  it('as JSON and JSON lines: parses back, and no line is a command', async () => {
    const whole = await listAs('json');
    expect(JSON.parse(whole.stdout)).toHaveProperty('schemaVersion');
    const { stdout } = await listAs('jsonl');
    for (const line of stdout.trimEnd().split('\n')) expect(typeof JSON.parse(line)).toBe('object');
    expectNoCommands(whole.stdout);
    expectNoCommands(stdout);
  });
});

it('hostile articles in the notes of a real process: none is a command', () => {
  const { stderr, code } = runCli(['reuse', ...paths, '--format', 'json']);
  expect(code).toBe(0);
  expect(stderr).toContain('another article has the id');
  expectNoCommands(stderr);
});

// One pair of versions of each aim: a comparison of all would be a comparison of strangers.
const pairs = hostileCases.flatMap((one, i) => {
  const isFirst = hostileCases.findIndex(({ aim }) => aim === one.aim) === i;
  return isFirst ? [{ one, i }] : [];
});

describe('hostile articles compared', () => {
  it.each(pairs)('$one.aim: $one.name', async ({ one, i }) => {
    const pair = folderOf({ 'pair.jsonl': hostileVersion(one, i, false) + hostileVersion(one, i, true) });
    const args = { articles: [join(pair, 'pair.jsonl')] };
    for (const format of ['text', 'markdown']) {
      const { stdout, stderr, code } = await runCommand(compare, { ...args, format });
      expect(code).toBe(0);
      expectNoControls(stdout + stderr);
    }
    const markdown = await runCommand(compare, { ...args, format: 'markdown' });
    expect(markdown.stdout).not.toMatch(/(?<!\\)[<>]|(?<!\\)!\[|(?<!\\)\]\(/u);
    const csv = await runCommand(compare, { ...args, format: 'csv' });
    const rows: string[][] = parse(csv.stdout, { relax_column_count: false });
    expect(rows.flat().filter(isFormula)).toEqual([]);
  });
});

describe('hostile articles in the file system', () => {
  it('report writes below its folder only, with names that need no care', async () => {
    const parent = folderOf({ 'beside.txt': 'stays' });
    const out = join(parent, 'deep/er/out');
    const { code } = await runCommand(report, { paths, out });
    expect(code).toBe(0);
    expect(readdirSync(parent).sort()).toEqual(['beside.txt', 'deep']);
    expect(readdirSync(join(parent, 'deep/er'))).toEqual(['out']);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );
    expect(files.length).toBeGreaterThan(hostileCases.length / 2);
    for (const name of files) expect(name).toMatch(/^(?:events\/)?[\p{L}\p{N}_-]{1,85}\.json$/u);
    expect(existsSync('/tmp/hostile-escape')).toBe(false);
  });

  it('report deletes and overwrites nothing that it did not write', async () => {
    const out = folderOf({ 'notes.txt': 'mine', 'events/other.txt': 'mine', 'index.html': 'mine' });
    await runCommand(report, { paths: ['corpus/cns-ossary-ferry.txt'], out });
    for (const name of ['notes.txt', 'events/other.txt', 'index.html'])
      expect(readFileSync(join(out, name), 'utf8')).toBe('mine');
  });
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, 'corpus/cns-ossary-ferry.txt');

describe('an output folder that cannot be written', () => {
  it.each(['file.txt', 'file.txt/below', 'file.txt/below/deeper'])('%s: one line, exit 2', async (name) => {
    const parent = folderOf({ 'file.txt': 'mine' });
    const { code, stdout, stderr } = await runCommand(report, { paths: [corpus], out: join(parent, name) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n').at(-1)).toContain('cannot be used as output folder');
    expect(readdirSync(parent)).toEqual(['file.txt']);
  });

  it('no room left: one line, exit 2, nothing half-written, what stood there stays', () => {
    const out = folderOf({ 'index.json': 'before' });
    // A limit on the size of a file fails in the middle of it, as a full disk does.
    const command = `ulimit -f 2; exec "${process.execPath}" dist/cli.js report corpus --out "${out}" --quiet`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/could not be written .*nothing was left behind/u);
    const left = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
    for (const name of left.filter((one) => one.startsWith('events/')))
      expect(() => JSON.parse(readFileSync(join(out, name), 'utf8'))).not.toThrow();
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe('before');
  });
});
