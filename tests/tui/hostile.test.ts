import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileCase, hostileCases, hostileVersion } from '../hostile/cases.ts';
import { keys, runVariorum, type TerminalRun } from './terminal.ts';

const SIZE = { columns: 80, rows: 24 };
const harmless: HostileCase = {
  name: 'harmless',
  aim: 'layout',
  article: {
    id: 'harmless',
    title: 'Breakwater repair',
    publisher: 'Reference Press',
    text: 'Work begins next month.\nResidents had asked for it.',
  },
};

/** What a screen looks like apart from its words: inverse rows, the rule between the columns, the cursor. */
interface Skeleton {
  readonly inverse: string;
  readonly columnRule: readonly number[];
  readonly isCursorVisible: boolean;
  readonly isAlternate: boolean;
  readonly keys: string;
}

function skeleton(run: TerminalRun): Skeleton {
  const rows = run.rows();
  return {
    inverse: rows.map((_, row) => (run.cells(row).every(({ isInverse }) => isInverse) ? '#' : '.')).join(''),
    columnRule: [...new Set(rows.flatMap((_, row) => ruleIn(run, row)))],
    isCursorVisible: run.isCursorVisible,
    isAlternate: run.isAlternate,
    // What Enter does depends on how many articles an event has, and that on which of them look alike.
    keys: (rows.at(-1) ?? '').replace(/Enter (?:mark|unmark|compare)/u, 'Enter'),
  };
}

/** Columns in which a row of the two texts has the rule, looked for where it belongs and beside it. */
const ruleIn = (run: TerminalRun, row: number): readonly number[] =>
  run
    .cells(row)
    .slice(0, SIZE.columns)
    .flatMap(({ text }, column) => (text.startsWith('│') ? [column] : []));

describe('hostile articles', () => {
  let folder = '';
  let run: TerminalRun;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-'));
    const lines = [harmless, ...hostileCases].flatMap((hostile, index) => [
      hostileVersion(hostile, index, false),
      hostileVersion(hostile, index, true),
    ]);
    writeFileSync(join(folder, 'hostile.jsonl'), lines.join(''));
    run = runVariorum([join(folder, 'hostile.jsonl')], SIZE);
    await run.until('by articles');
  });
  afterAll(async () => {
    await run.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The first screen of each name is what the others are held against. */
  const expected = new Map<string, Skeleton>();
  const check = (screen: string): void => {
    const found = skeleton(run);
    const first = expected.get(screen) ?? found;
    expected.set(screen, first);
    expect(found, `${screen}:\n${run.text()}`).toEqual(first);
  };

  it('are held against the screens of a harmless article', async () => {
    await run.press('/reference press\r', '1/1 by');
    await run.press(keys.enter, '── article A');
    check('event');
    await compareNext(0, 2);
    await run.press('q', 'Filter: reference press');
    await run.press(keys.escape, () => !run.text().includes('Filter:'));
    await run.press(keys.home, ' 1/');
    expect([...expected.values()].map(({ inverse }) => inverse)).toEqual(Array(4).fill(`#${'.'.repeat(23)}`));
    expect(expected.get('comparison')?.columnRule).toEqual([39]);
  });

  it('leave every screen as harmless ones do', { timeout: 600_000 }, async () => {
    const count = Number(/1\/(\d+) by/u.exec(run.text())?.[1] ?? 0);
    expect(count).toBeGreaterThan(100);
    for (let place = 1; place <= count; place += 1) {
      await run.until(`${place}/${count} by`);
      check('events');
      await run.press(keys.enter, '── article A');
      check('event');
      const articles = Number(/ (\d+) articles;/u.exec(run.rows()[1] ?? '')?.[1] ?? 1);
      for (let first = 0; first + 1 < articles; first += 2) await compareNext(first, articles);
      await run.press('q', `${place}/${count} by`);
      if (place < count) run.send(keys.down);
    }
  });

  /** From the article at `first`, compares it with the next, and looks at every screen of the comparison. */
  async function compareNext(first: number, articles: number): Promise<void> {
    if (articles > 2) {
      await run.press(keys.enter, () => run.text().includes('▸●'));
      await run.press(keys.down, () => !run.text().includes('▸●'));
    }
    await run.press(keys.enter, '── overview');
    check('comparison');
    await run.press('n', '── [');
    check('difference');
    await run.press('y', 'A citation to copy');
    check('overlay');
    await run.press('qe', 'weight ');
    check('overlay');
    await run.press('qx', 'What was cut');
    check('overlay');
    await run.press('qq', '── article');
    if (articles > 2) await run.press(keys.down, `${Math.min(first + 3, articles + 1)}/`);
  }

  it('end without anything left behind: no title, no sequence of theirs, no second screen', async () => {
    run.send('q');
    expect(await run.ended()).toEqual({ exitCode: 0, signal: 0 });
    expect(run.isAlternate).toBe(false);
    expect(run.isCursorVisible).toBe(true);
    // Sequences of ours, written without the escape that begins each: `[?25l`, `[3;1H`, `[41G`, `[K`, `[2J`, colours.
    const ours = /^\[(?:\?(?:1049|25|7|2026)[hl]|\d+;1H|\d+G|K|2J|[\d;]*m)/u;
    const controls = /(?![\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
    const [first = '', ...sequences] = run.output.split('\u001b');
    expect(sequences.filter((sequence) => !ours.test(sequence))).toEqual([]);
    const words = [first, ...sequences.map((sequence) => sequence.replace(ours, ''))];
    expect(words.filter((text) => controls.test(text))).toEqual([]);
  });
});
