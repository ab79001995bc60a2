import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { dedup as dedupCommand } from '../../src/commands/dedup.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { expectGolden } from '../golden.ts';
import { madeUp } from '../reuse/made-up.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-dedup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

const dedup = (args: readonly string[]) => runCli(['dedup', ...args]);

const story = madeUp(1, 120).join(' ');
const other = madeUp(2, 120).join(' ');
/** Odd spacing, order and escapes: a line that is written again would not look so. */
const lines = [
  `{ "id":"b",  "text": ${JSON.stringify(story)}, "date":"2021-05-02" , "extra": [1, 2.50, "\\u00e9"]}`,
  `{"text":${JSON.stringify(story.toUpperCase())},"id":"a","date":"2021-05-03"}`,
  `{"id":"c","text":${JSON.stringify(`${story} and ${madeUp(3, 10).join(' ')}`)},"date":"2021-05-01"}`,
  `{"id":"d","text":${JSON.stringify(other)}}`,
];

describe('variorum dedup', () => {
  it.each<[string, ...string[]]>([
    ['earliest', 'corpus'],
    ['longest', 'corpus', '--keep', 'longest'],
    ['original-force', 'corpus', '--keep', 'original', '--force'],
    ['wrong-rule', 'corpus', '--keep', 'newest'],
    ['help', '--help'],
  ])(
    'prints what goes and why: %s',
    (name, ...args) => {
      const { code, stdout, stderr } = dedup(args);
      const shown = `$ variorum dedup ${args.join(' ')}\n--- exit code ${code}\n--- stderr\n${stderr}--- stdout\n${stdout}`;
      expectGolden(`dedup/${name}.txt`, shown);
    },
    30_000,
  );

  it('keeps the very bytes of each line, with the list of what is dropped', () => {
    writeFileSync(at('in.jsonl'), `\uFEFF${lines.join('\r\n')}\n`);
    const { code } = dedup([at('in.jsonl'), '--out', at('kept.jsonl'), '--dropped', at('dropped.csv')]);
    expect(code).toBe(0);
    expect(readFileSync(at('kept.jsonl'), 'utf8')).toBe(`${lines[2]}\n${lines[3]}\n`);
    expect(
      readFileSync(at('dropped.csv'), 'utf8')
        .split('\r\n')
        .map((line) => line.replaceAll(folder, '')),
    ).toEqual([
      'article,place,kept_instead,relation,coverage,coverage_of_kept,reason',
      'a,"/in.jsonl:2, record 2",c,near-duplicate,1,0.916030534351145,the kept one is earlier (2021-05-01)',
      'b,"/in.jsonl:1, record 1",c,near-duplicate,1,0.916030534351145,the kept one is earlier (2021-05-01)',
      '',
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  }, 30_000);

  it('is the same for any order of inputs, packed or not', () => {
    writeFileSync(at('one.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
    writeFileSync(at('two.jsonl.gz'), gzipSync(lines.slice(2).join('\n')));
    const forward = dedup([at('one.jsonl'), at('two.jsonl.gz'), '--out', at('k1.jsonl')]);
    const backward = dedup([at('two.jsonl.gz'), at('one.jsonl'), '--out', at('k2.jsonl')]);
    expect(backward.stdout).toBe(forward.stdout);
    expect(readFileSync(at('k2.jsonl'))).toEqual(readFileSync(at('k1.jsonl')));
    expect(readFileSync(at('k1.jsonl'), 'utf8')).toBe(`${lines[2]}\n${lines[3]}\n`);
  }, 30_000);

  it('keeps the bytes of standard input, too', async () => {
    const printed: string[] = [];
    const terminal: Terminal = {
      settings: { quiet: true, verbose: false, map: '', jobs: 1 },
      out: async (chunk) => void printed.push(chunk),
      note: () => undefined,
      warn: () => undefined,
      progress: () => undefined,
      stdin: Readable.from([Buffer.from(`${lines.join('\n')}\n`)]),
      width: 100,
      isInteractive: false,
    };
    const args = { paths: ['-'], keep: 'longest', out: at('stdin.jsonl') };
    expect(await dedupCommand(args, terminal)).toBe(0);
    expect(printed.join('')).toContain('4 articles: 2 kept, 2 dropped');
    expect(readFileSync(at('stdin.jsonl'), 'utf8')).toBe(`${lines[2]}\n${lines[3]}\n`);
  });

  it('lists files where each article is one, and says so where that cannot be', () => {
    writeFileSync(at('x.txt'), story);
    writeFileSync(at('y.txt'), story);
    expect(dedup([at('y.txt'), at('x.txt'), '--out', at('files.txt')]).code).toBe(0);
    expect(readFileSync(at('files.txt'), 'utf8')).toBe(`${at('x.txt')}\n`);
    writeFileSync(at('in2.jsonl'), lines.join('\n'));
    const refused = dedup([at('in2.jsonl'), '--out', at('no-list.txt')]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('end the name in .jsonl');
    expect(existsSync(at('no-list.txt'))).toBe(false);
  }, 30_000);

  it('never writes over what it reads', () => {
    writeFileSync(at('in3.jsonl'), lines.join('\n'));
    const refused = dedup([at('in3.jsonl'), '--out', at('in3.jsonl')]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is one of the files read');
    expect(dedup([at('in3.jsonl'), '--dropped', at('in3.jsonl')]).code).toBe(2);
    expect(readFileSync(at('in3.jsonl'), 'utf8')).toBe(lines.join('\n'));
  }, 30_000);
});
