import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keys, type RunOptions, runVariorum, TerminalRun } from './terminal.ts';

const SIZE = { columns: 80, rows: 24 };
const SIGINT = 2;
const SIGTERM = 15;

let folder = '';
let few = '';
let many = '';
const runs: TerminalRun[] = [];

const start = (args: readonly string[], options: Partial<RunOptions> = {}): TerminalRun => {
  const run = runVariorum(args, { ...SIZE, ...options });
  runs.push(run);
  return run;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  few = join(folder, 'few.jsonl');
  many = join(folder, 'many.jsonl');
  const record = (id: string, text: string): string =>
    `${JSON.stringify({ id, title: `Title ${id}`, text })}\n`;
  writeFileSync(few, record('one', 'The pier was mended.') + record('two', 'A museum opened its doors.'));
  // Four hundred long articles: analysing them takes some seconds.
  const sentences = (subject: number): string =>
    Array.from(
      { length: 40 },
      (_, index) => `Subject${subject} place${index} saw number ${index} of harbour${subject}.`,
    ).join(' ');
  const subjects = Array.from({ length: 400 }, (_, subject) => record(`a${subject}`, sentences(subject)));
  writeFileSync(many, subjects.join(''));
});
afterEach(async () => {
  for (const run of runs.splice(0)) await run.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectRestored(run: TerminalRun): void {
  expect(run.isAlternate).toBe(false);
  expect(run.isCursorVisible).toBe(true);
  expect(run.output.lastIndexOf('\u001b[?7h')).toBeGreaterThanOrEqual(run.output.lastIndexOf('\u001b[?7l'));
}

describe('the terminal is given back', () => {
  it('after q', async () => {
    const run = start([few]);
    await run.until('by articles');
    run.send('q');
    expect(await run.ended()).toEqual({ exitCode: 0, signal: 0 });
    expectRestored(run);
  });

  it('after Ctrl-C while events are compared, and the shell sees an interrupt', async () => {
    const run = start([many]);
    await run.until(/comparing \d+ …/u);
    run.send(keys.interrupt);
    expect(await run.ended()).toEqual({ exitCode: 0, signal: SIGINT });
    expectRestored(run);
  });

  it('after Ctrl-C before the screen opens', async () => {
    const run = start([many]);
    await run.until(/grouping|reading|…/u);
    run.send(keys.interrupt);
    expect((await run.ended()).signal).toBe(SIGINT);
    expectRestored(run);
  });

  it('after SIGTERM', async () => {
    const run = start([few]);
    await run.until('by articles');
    run.kill('SIGTERM');
    expect(await run.ended()).toEqual({ exitCode: 0, signal: SIGTERM });
    expectRestored(run);
  });

  it('after a programming error, which is then told on the terminal', async () => {
    const script = fileURLToPath(new URL('failing-screen.ts', import.meta.url));
    const run = new TerminalRun(['--import', 'tsx', script], SIZE);
    runs.push(run);
    await run.until('by articles');
    await run.press(keys.enter, 'nothing to compare it with');
    run.send('x');
    expect((await run.ended()).exitCode).toBe(2);
    expectRestored(run);
    expect(run.text()).toContain('made to fail');
  });
});

describe('the screen', () => {
  it('can be used while events are compared, and shows an event that is opened before its turn', async () => {
    const run = start([many]);
    await run.until(/comparing \d+ …/u);
    await run.press(keys.end, '400/400');
    await run.press(keys.enter, '── article A');
    await run.press('q', '400/400');
    await run.until(() => !run.text().includes('comparing'));
  });

  it('has no colours under NO_COLOR, and is still told apart by signs', async () => {
    const corpus = (name: string) => fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
    const run = start([corpus('cns-ossary-ferry.txt'), corpus('daily-brisk-ferry.txt')], {
      env: { NO_COLOR: '1' },
    });
    await run.until('by articles');
    await run.press(keys.enter, '── article');
    await run.press(keys.enter, '── overview');
    await run.press('n', '── [');
    const cells = run.rows().flatMap((_, index) => run.cells(index));
    expect(new Set(cells.map(({ colour }) => colour))).toEqual(new Set([-1]));
    expect(run.text()).toMatch(/\[\d+ \S/u);
    expect(cells.some(({ isInverse }) => isInverse)).toBe(true);
  });

  it('works where a build service is detected', async () => {
    const run = start([few], { env: { CI: 'true' } });
    await run.until('by articles');
    await run.press(keys.enter, 'nothing to compare it with');
  });

  it('is not opened on a terminal that cannot move its cursor: the summary is printed', async () => {
    const run = start([few], { env: { TERM: 'dumb' } });
    expect(await run.ended()).toEqual({ exitCode: 0, signal: 0 });
    expect(run.output).toContain('2 articles, 2 events');
    expect(run.output).not.toContain('\u001b[?1049h');
  });
});
