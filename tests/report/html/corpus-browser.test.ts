import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../../src/commands/report.ts';
import { accessibilityIssues, classesOf, pagesWithAllClasses } from '../../browser/audit.ts';
import { launchBrowser, openFile, visitFiles } from '../../browser/browser.ts';
import { projectFolder } from '../../cli/run-cli.ts';
import { hasDataset, readRows } from '../../eval/datasets.ts';
import { runCommand } from '../../gate/run-check.ts';
import { HOSTILE_FLAG, hostileCases, hostileVersion } from '../../hostile/cases.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SLOW = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The pages of a report on the given paths. */
async function reportPages(paths: readonly string[]): Promise<string[]> {
  const out = temporaryFolder();
  const { code, stderr } = await runCommand(report, { paths, out, format: 'html' });
  if (code !== 0) throw new Error(stderr);
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(out, name));
}

/** Opens each page; what any of them asked for or complained about. */
async function complaintsOf(pages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await visitFiles(browser, pages, {}, async ({ requests, complaints }, file) => {
    found.push(...[...requests, ...complaints].map((line) => `${file}: ${line}`));
  });
  return found;
}

/** Classes of elements whose colours were looked at on some page. */
const seenClasses = new Set<string>();

/** Serious issues of accessibility: of colour on pages that hold every class of element between them, of the rest on all. */
async function issuesOf(pages: readonly string[]): Promise<string[]> {
  const classes = new Map(pages.map((file) => [file, classesOf(readFileSync(file, 'utf8'))]));
  const coloured = pagesWithAllClasses(classes, seenClasses);
  for (const file of coloured) for (const name of classes.get(file) ?? []) seenClasses.add(name);
  const found: string[] = [];
  await visitFiles(browser, pages, { bypassCSP: true }, async ({ page }, file) => {
    const issues = await accessibilityIssues(page, coloured.has(file));
    found.push(...issues.map((issue) => `${file}: ${issue}`));
  });
  return found;
}

describe('the report on the corpus', () => {
  let pages: string[] = [];
  beforeAll(async () => {
    pages = await reportPages([join(projectFolder, 'corpus')]);
  }, SLOW);

  it(
    'opens without a request, a complaint, or a violation of its policy',
    async () => {
      expect(pages.length).toBeGreaterThan(10);
      expect(await complaintsOf(pages)).toEqual([]);
    },
    SLOW,
  );

  it(
    'has no serious issue of accessibility, light or dark',
    async () => {
      expect(await issuesOf(pages)).toEqual([]);
    },
    SLOW,
  );

  it(
    'leads from the index to a page and back, sorts and finds',
    async () => {
      const index = pages.find((file) => file.endsWith('index.html')) ?? '';
      const { page } = await openFile(browser, index);
      const targets = await page.evaluate<string[]>(
        `[...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))`,
      );
      expect(targets.length).toBe(pages.length - 1);
      for (const target of targets) expect(existsSync(join(index, '..', target)), target).toBe(true);
      const sorted = async (): Promise<number[]> =>
        page.evaluate(
          `[...document.querySelectorAll('.events tbody tr')].map((row) => Number(row.cells[5].textContent))`,
        );
      await page.click('.events thead th:nth-child(6) button');
      const rising = await sorted();
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      expect(await page.getAttribute('.events thead th:nth-child(6)', 'aria-sort')).toBe('ascending');
      await page.click('.events thead th:nth-child(6) button');
      expect(await sorted()).toEqual(rising.toReversed());
      await page.fill('input[type="search"]', 'ferry');
      expect(
        Number(
          await page.evaluate(
            `[...document.querySelectorAll('.events tbody tr')].filter((row) => !row.hidden).length`,
          ),
        ),
      ).toBeGreaterThan(0);
      await page.context().close();
    },
    SLOW,
  );
});

/** What a page of ours may hold: everything else came out of an article. */
const INJECTED = `[...document.querySelectorAll('*')].filter((one) =>
  /^(?:img|iframe|frame|object|embed|link|base|video|audio|source|textarea|noscript|template|dialog|canvas|foreignobject|image|use|animate)$/i.test(one.localName) ||
  one.getAttributeNames().some((name) => /^on|^style$|^srcdoc$|^autofocus$|^formaction$/i.test(name)) ||
  (one.localName === 'meta' && !/^(?:viewport|generator|color-scheme|referrer)$|^$/.test(one.name)) ||
  (one.localName === 'form' && !one.matches('.toolbar,.find')) ||
  (one.localName === 'a' && !/^(?:#[a-z]+\\d*(?:-\\d+)?|\\.\\.\\/index\\.html|[\\p{L}\\p{N}_-]+\\.html|events\\/[\\p{L}\\p{N}_-]+\\.html|https?:\\/\\/.*)$/u.test(one.getAttribute('href')))
).map((one) => one.outerHTML.slice(0, 200)).concat(document.scripts.length === 1 ? [] : ['scripts'], document.querySelectorAll('style').length === 1 ? [] : ['styles'])`;

const RAN = `('${HOSTILE_FLAG}' in globalThis ? ['a script ran'] : [])`;
const WIDE = `(document.documentElement.scrollWidth > 600 ? ['wider than the window'] : [])`;

describe('hostile articles in pages', () => {
  it(
    'run nothing, ask for nothing, and become no element',
    async () => {
      expect(hostileCases.length).toBeGreaterThanOrEqual(60);
      const folder = temporaryFolder();
      const lines = (again: boolean): string =>
        hostileCases.map((one, i) => hostileVersion(one, i, again)).join('');
      writeFileSync(join(folder, 'old.jsonl'), lines(false));
      writeFileSync(join(folder, 'new.jsonl'), lines(true));
      const pages = await reportPages([join(folder, 'old.jsonl'), join(folder, 'new.jsonl')]);
      expect(pages.length).toBeGreaterThan(hostileCases.length / 2);
      const found: string[] = [];
      const viewport = { width: 600, height: 600 };
      await visitFiles(browser, pages, { viewport }, async ({ page, requests, complaints }, file) => {
        const seen = await page.evaluate<string[]>(`[...${RAN}, ...${INJECTED}, ...${WIDE}]`);
        found.push(...[...seen, ...requests, ...complaints].map((line) => `${file}: ${line}`));
      });
      expect(found).toEqual([]);
    },
    SLOW,
  );
});

interface Row {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly date?: string | null;
  readonly source?: string | null;
  readonly cluster: string;
}

const SET = 'events/allsides.train.jsonl.gz';
const EVENTS = 20;

describe.skipIf(!hasDataset(SET))('the pages of 20 events of the press', () => {
  it(
    'open without a request, a complaint, or a serious issue of accessibility',
    async () => {
      const clusters = new Map<string, Row[]>();
      for (const row of readRows<Row>(SET)) {
        const known = clusters.get(row.cluster);
        if (known === undefined) clusters.set(row.cluster, [row]);
        else known.push(row);
      }
      const rows = [...clusters.values()]
        .filter(({ length }) => length > 1 && length < 5)
        .slice(0, EVENTS)
        .flat();
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'press.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      const pages = await reportPages([join(folder, 'press.jsonl')]);
      expect(pages.length).toBeGreaterThan(EVENTS);
      expect(await complaintsOf(pages)).toEqual([]);
      // An audit takes seconds a page, and pages of one kind differ little: every fourth one is audited.
      const audited = pages.slice(0, EVENTS).filter((_, place) => place % 4 === 0);
      expect(await issuesOf(audited)).toEqual([]);
    },
    SLOW,
  );
});
