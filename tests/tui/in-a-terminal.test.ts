import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys, runVariorum, type TerminalRun } from './terminal.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const FERRY = 'Twelve dead after ferry turns over on Lake Ossary';

describe.each([
  { columns: 80, rows: 24 },
  { columns: 160, rows: 50 },
])('on a terminal of $columns×$rows', ({ columns, rows }) => {
  let run: TerminalRun;
  let count = 0;
  beforeAll(async () => {
    run = runVariorum([corpus], { columns, rows });
    await run.until('by articles');
    await run.until(() => !run.text().includes('comparing'));
    count = Number(/ 1\/(\d+) by/u.exec(row(0))?.[1]);
  });
  afterAll(async () => run.close());

  const row = (index: number): string => run.rows().at(index) ?? '';
  const chosenRow = (): string => run.rows().find((line) => line.includes('▸')) ?? '';
  /** Number of the difference that the pane is about. */
  const chosenNumber = (): string => /── \[(\d+)\]/u.exec(run.text())?.[1] ?? '';

  /** Goes from difference to difference until the pane says something. */
  const nextUntil = async (wanted: string): Promise<void> => {
    for (let step = 0; step < 60 && !run.text().includes(wanted); step += 1) {
      const before = chosenNumber();
      await run.press('n', () => chosenNumber() !== before);
    }
    expect(run.text()).toContain(wanted);
  };

  it('opens on the alternate screen, without a cursor, with a bar above and the keys below', () => {
    expect(run.isAlternate).toBe(true);
    expect(run.isCursorVisible).toBe(false);
    expect(run.cells(0).every(({ isInverse }) => isInverse)).toBe(true);
    expect(row(0)).toMatch(/\d+ events, \d+ told by several articles/u);
    expect(row(-1)).toContain('q quit');
  });

  it('lists events with date, texts, label, publishers and what differs most', () => {
    expect(run.text()).toMatch(/2019-06-03 {2}1 of \d {4}Twelve dead/u);
    expect(run.text()).toMatch(/2020-11-15 {2}2 of 2/u);
    expect(run.text()).toContain('Alvand News Agency');
    expect(run.text()).toContain('told by one article only');
    expect(run.text()).toMatch(/figures: “/u);
  });

  it('moves with the arrows, by page, to the end and home', async () => {
    await run.press(keys.down, `2/${count} by`);
    await run.press(keys.up, `1/${count} by`);
    await run.press(keys.pageDown, () => !row(0).includes(` 1/${count}`));
    await run.press(keys.pageUp, `1/${count} by`);
    await run.press(keys.end, `${count}/${count} by`);
    await run.press(keys.home, `1/${count} by`);
    expect(chosenRow()).toContain(FERRY.slice(0, 30));
  });

  it('filters as you type and sorts', async () => {
    await run.press('/', 'keep the filter');
    await run.press('ka', 'Filter: ka');
    await run.press('dhimi', '1/1 by');
    expect(run.text()).not.toContain('Lake Ossary');
    await run.press(keys.backspace, 'Filter: kadhim▏');
    await run.press('zzz', 'No event holds all these words.');
    await run.press(keys.escape, `1/${count} by articles`);
    await run.press('/ferry\r', 'Filter: ferry');
    await run.press(keys.escape, `/${count} by articles`);
    await run.press('s', 'by difference');
    await run.press('s', 'by date');
    expect(run.text().indexOf('2022-10')).toBeLessThan(run.text().indexOf('2022-04'));
    await run.press('s', 'by label');
    await run.press('s', 'by articles');
    await run.press(keys.home, `1/${count}`);
  });

  it('opens an event: who says what, and any two to compare', async () => {
    await run.press(keys.enter, '── article');
    expect(row(0)).toContain(FERRY);
    expect(run.text()).toMatch(/A B C( D)? {3}≠/u);
    expect(run.text()).toMatch(/near-duplicate of A · /u);
    await run.press(keys.down, '── article B');
    await run.press(keys.enter, '▸●B');
    await run.press(keys.escape, () => !run.text().includes('●B'));
    await run.press(keys.enter, '▸●B');
    await run.press(keys.down, '── article C');
    await run.press(keys.enter, '── overview');
    expect(row(1)).toMatch(/^B .*│ {2}C /u);
    await run.press('q', '── article');
    await run.press(keys.end, '── statement');
    await run.press('x', 'What was cut from the inputs');
    expect(run.text()).toMatch(/headline: /u);
    await run.press('q', '── statement');
    await run.press('e', 'Why these articles');
    expect(run.text()).toContain('near-duplicate');
    await run.press('e', '── statement');
    await run.press('q', `1/${count} by articles`);
  });

  it('compares two articles side by side', async () => {
    await run.press('/inad\r', 'Filter: inad');
    await run.press(keys.enter, '── article');
    await run.press(keys.enter, '── overview');
    expect(row(1)).toMatch(/A {2}Alvand News Agency.*│ {2}B {2}Northmark/u);
    expect(run.text()).toMatch(/[═≈]│[═≈]/u);
    expect(run.text()).toContain('matter most');
    expect(run.text()).toContain('No copied passage of 20 words');
    const rule = row(1).indexOf('│');
    const texts = run.rows().slice(
      2,
      run.rows().findIndex((line) => line.startsWith('── overview')),
    );
    for (const [index] of texts.entries()) expect(run.cells(index + 2)[rule]?.text).toBe('│');
  });

  it('goes to the next and the previous difference, marked by sign and by inversion on both sides', async () => {
    await run.press('n', /1 of \d+ ──/u);
    const first = chosenNumber();
    const marked = run
      .rows()
      .flatMap((_, index) => (index === 0 ? [] : run.cells(index).filter(({ isInverse }) => isInverse)));
    expect(marked.map(({ text }) => text).join('')).toContain(`[${first}`);
    expect(run.text()).toMatch(/ A\d+ (QUOTE|reported|narrator)/u);
    await run.press('n', /2 of \d+ ──/u);
    await run.press('N', /1 of \d+ ──/u);
    await run.press('N', () => /(\d+) of \1 ──/u.test(run.text()));
    await run.press('n', /1 of \d+ ──/u);
    expect(chosenNumber()).toBe(first);
  });

  it('marks differences by colours, too', () => {
    const colours = new Set(run.rows().flatMap((_, index) => run.cells(index).map(({ colour }) => colour)));
    expect(colours.size).toBeGreaterThan(2);
  });

  it('says who is quoted, why sentences are linked and how sure that is', async () => {
    await nextUntil('QUOTE,');
    expect(run.text()).toMatch(/[AB]\d+ QUOTE, .*: “/u);
    await nextUntil('Linked as');
    expect(run.text()).toMatch(/Linked as (the same|partly)[^.]*link\s+score/u);
  });

  it('turns to the order of the other article', async () => {
    await run.press('o', 'order of B');
    await run.press('o', 'order of A');
  });

  it('scrolls by row and page, to the end and home', async () => {
    await run.press(keys.home, 'rows 1–');
    await run.press(keys.down, 'rows 2–');
    await run.press(keys.up, 'rows 1–');
    await run.press(keys.end, () => /–(\d+)\/\1$/u.test(row(0)));
    await run.press(keys.home, 'rows 1–');
    await run.press(keys.pageDown, () => !row(0).includes('rows 1–'));
    await run.press(keys.pageUp, 'rows 1–');
  });

  it('shows evidence, what was cut, a citation, and help', async () => {
    await nextUntil('Linked as');
    const number = chosenNumber();
    await run.press('e', 'weight 0.');
    expect(run.text()).toContain(`[${number}] `);
    expect(run.text()).toContain('link score');
    await run.press('q', '── [');
    await run.press('x', 'What was cut from the inputs');
    await run.press('x', '── [');
    await run.press('y', 'A citation to copy');
    expect(run.text()).toContain('Alvand News Agency, ');
    expect(run.text().replace(/\s+/gu, ' ')).toMatch(
      /sentences? \d+( and \d+)* of \d+, characters \d+–\d+ of/u,
    );
    await run.press(keys.escape, '── [');
    await run.press('?', 'Keys and signs');
    expect(run.text()).toContain('PgUp PgDn');
    await run.press(keys.end, 'Kinds of difference');
    await run.press('?', '── [');
  });

  it('shows only the kinds that are chosen', async () => {
    await run.press('f', 'Kinds of difference');
    await run.press(keys.down, /▸ \[x\] Negation/u);
    await run.press(' ', /▸ \[ \] Negation/u);
    await run.press('o', /▸ \[x\] Negation/u);
    expect(run.text()).toMatch(/\[ \] Figures/u);
    await run.press('q', '14 kinds hidden');
    await run.press('f', 'Kinds of difference');
    await run.press('a', /\[x\] Figures/u);
    await run.press('f', () => row(0).includes('order of A · rows'));
  });

  it('follows the size of the window, and says so where it is too small', async () => {
    const isFramed = (): boolean =>
      row(-1).includes('q back') &&
      run.cells(0).every(({ isInverse }) => isInverse) &&
      row(1).startsWith('A  ');
    run.resize(100, 30);
    await run.until(isFramed);
    run.resize(30, 8);
    await run.until('Enlarge the');
    run.resize(columns, rows);
    await run.until(isFramed);
    expect(run.rows().filter((line) => line.includes('q back')).length).toBe(1);
  });

  it('goes back screen by screen and quits; nothing is left behind', async () => {
    await run.press('q', '── article');
    await run.press('q', 'Filter: inad');
    run.send('q');
    expect(await run.ended()).toEqual({ exitCode: 0, signal: 0 });
    expect(run.isAlternate).toBe(false);
    expect(run.isCursorVisible).toBe(true);
    expect(run.text()).not.toContain('Variorum ·');
  });
});
