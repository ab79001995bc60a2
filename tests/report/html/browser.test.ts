import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityIssues } from '../../browser/audit.ts';
import {
  launchBrowser,
  type OpenedPage,
  type OpenOptions,
  openFile,
  visitFiles,
} from '../../browser/browser.ts';
import { bridgeComparison, largeComparison, madeUpArticle, madeUpComparison } from './made-up.ts';
import { eventPage, pageFile } from './pages.ts';

let browser: Browser;
const opened: OpenedPage[] = [];
const bridge = pageFile(eventPage(bridgeComparison()));
const large = pageFile(eventPage(largeComparison(60)));

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(file: string, options: OpenOptions = {}): Promise<OpenedPage['page']> {
  const one = await openFile(browser, file, options);
  opened.push(one);
  return one.page;
}

/** Ids of the elements that a reader sees, in the order of the page. */
const visible = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].filter((one) => one.offsetParent !== null).map((one) => one.id || one.dataset.a)`;

describe('the page of an event in a browser', () => {
  it('opens at a difference, and marks its note and its phrases', async () => {
    const page = await open(bridge, { hash: '#d4' });
    expect(await page.evaluate(`document.querySelector('#d4').matches('.is-chosen:target')`)).toBe(true);
    expect(await page.evaluate(`document.querySelectorAll('mark.is-chosen').length`)).toBe(3);
    const top = Number(await page.evaluate(`document.querySelector('#d4').getBoundingClientRect().top`));
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await page.evaluate(`location.hash = '#d1'`);
    await page.waitForFunction(`document.querySelector('#d1').matches('.is-chosen')`);
    expect(await page.evaluate(`document.querySelector('#d4').matches('.is-chosen')`)).toBe(false);
  });

  it('leads from a number in the text to its note, and lights both where the pointer is', async () => {
    const page = await open(bridge);
    await page.hover('.cell[data-a="1"] mark.facts');
    expect(
      await page.evaluate(`[...document.querySelectorAll('mark.is-lit')].map((one) => one.textContent)`),
    ).toEqual(['At least 12 lorries', 'Nine lorries', 'At least 12 lorries']);
    await page.click('.cell[data-a="1"] a.ref[href="#d1"]');
    expect(await page.evaluate('location.hash')).toBe('#d1');
  });

  it('hides the kinds that are not asked for, with their marks', async () => {
    const page = await open(bridge);
    await page.uncheck('input[value="figures"]');
    expect(await page.evaluate(visible('.note'))).toEqual(['d3', 'd2', 'd4', 'd5', 'd6'].sort());
    expect(await page.evaluate(`document.querySelectorAll('mark.facts.is-off').length`)).toBe(3);
    expect(await page.textContent('output')).toBe('5 of 6 differences shown.');
    await page.uncheck('input[name="minor"]');
    expect(await page.evaluate(visible('.note'))).toEqual(['d3', 'd4', 'd5', 'd6']);
  });

  it('shows the order of another article', async () => {
    const page = await open(bridge);
    expect(await page.evaluate(visible('.row'))).toEqual(['s1', 's2', 's3', 's4']);
    await page.keyboard.press('o');
    expect(await page.evaluate(`document.querySelector('select[name=order]').value`)).toBe('1');
    const places = await page.evaluate<string>(
      `[...document.querySelectorAll('.row')].map((row) => (/1:(\\d+)/.exec(row.dataset.p) || [])[1]).filter(Boolean).join()`,
    );
    expect(places).toBe('0,1,2');
  });

  it('puts any two of several articles side by side', async () => {
    const page = await open(bridge);
    await page.selectOption('select[name="left"]', '1');
    await page.selectOption('select[name="right"]', '2');
    const cells = await page.evaluate<string[]>(visible('.cell'));
    expect(new Set(cells)).toEqual(new Set(['1', '2']));
    expect(await page.evaluate(visible('.row'))).toEqual(['s1', 's2', 's4']);
    const sides = await page.evaluate<number[]>(
      `[...document.querySelectorAll('#s1 .cell')].filter((one) => one.offsetParent).map((one) => Math.round(one.getBoundingClientRect().top))`,
    );
    expect(sides[0]).toBe(sides[1]);
  });

  it('steps through the differences by keys, but not while a word is typed or with a modifier', async () => {
    const page = await open(bridge);
    const hashAfter = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return page.evaluate('location.hash');
    };
    expect(await hashAfter('n')).toBe('#d1');
    expect(await hashAfter('j')).toBe('#d2');
    expect(await page.evaluate(`document.activeElement.getAttribute('href')`)).toBe('#d2');
    expect(await hashAfter('p')).toBe('#d1');
    expect(await hashAfter('k')).toBe('#d6');
    expect(await hashAfter('Control+n')).toBe('#d6');
    await page.focus('select[name="order"]');
    expect(await hashAfter('n')).toBe('#d6');
  });

  it('is whole without scripts', async () => {
    const page = await open(bridge, { javaScriptEnabled: false });
    const text = (await page.locator('main').allInnerTexts()).join('');
    for (const { text: words } of bridgeComparison().articles)
      expect(text.replace(/\s+/gu, ' ')).toContain(words.slice(words.length - 40));
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.locator('.note').count()).toBe(6);
    for (const note of await page.locator('.note').all()) expect(await note.isVisible()).toBe(true);
  });

  it('prints without controls', async () => {
    const page = await open(bridge);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('#d1').isVisible()).toBe(true);
  });

  it.each([320, 360, 768])(
    'fits a window of %i pixels, whatever a word or a letter carries',
    async (width) => {
      const monster = madeUpComparison([
        madeUpArticle('a'.repeat(3_000), [`${'Donau'.repeat(2_000)}.`, `e${'\u0301'.repeat(300)}.`], {
          title: 'x'.repeat(10_000),
          publisher: 'y'.repeat(10_000),
          credit: 'z'.repeat(10_000),
          excluded: [{ text: 'w'.repeat(10_000), reason: 'teaser' }],
        }),
        madeUpArticle('b', ['Short.']),
        madeUpArticle('c', ['Short.']),
      ]);
      for (const file of [bridge, pageFile(eventPage(monster, { label: 'v'.repeat(10_000) }))]) {
        const page = await open(file, { viewport: { width, height: 700 } });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    },
  );

  it('has no serious issue of accessibility, light or dark', async () => {
    const pages = [bridge, pageFile(eventPage(largeComparison(9, 16)))];
    await visitFiles(browser, pages, { bypassCSP: true }, async ({ page }, file) => {
      expect(await accessibilityIssues(page, true), file).toEqual([]);
    });
  });
});

describe('an event of 60 articles in a browser', () => {
  it('shows what is shared first, the rest when it is asked for or led to', async () => {
    const page = await open(large);
    const shown = Number(await page.evaluate(`${visible('.row')}.length`));
    expect(shown).toBe(12);
    const hidden = await page.evaluate<string>(
      `[...document.querySelectorAll('.row')].find((row) => row.hidden).id`,
    );
    await page.evaluate(`location.hash = '#${hidden}'`);
    await page.waitForFunction(`document.querySelector('#${hidden}').offsetParent !== null`);
  });

  it('puts any two side by side', async () => {
    const page = await open(large);
    await page.selectOption('select[name="left"]', '7');
    await page.selectOption('select[name="right"]', '41');
    expect(new Set(await page.evaluate<string[]>(visible('.cell')))).toEqual(new Set(['7', '41']));
  });
});

it('nothing of all that asked for anything, and no page complained', () => {
  expect(opened.length).toBeGreaterThan(10);
  expect(opened.flatMap(({ requests }) => requests)).toEqual([]);
  expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
});
