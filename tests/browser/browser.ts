import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A page that was opened, and what it tried on the way. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses that it asked for beside its own file. All of them were refused. */
  readonly requests: readonly string[];
  /** Messages of the console, uncaught errors and violations of the page's policy. */
  readonly complaints: readonly string[];
}

/** A headless browser that reaches nothing: the system's where there is one, else the one of the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? (await packagedBrowser());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--font-render-hinting=none',
    ],
  });
}

/**
 * The browser of the package is unpacked on first use, by whoever is first: aside, then renamed, so that two test files at
 * once never start half of it (the package itself takes any file of the right name for a whole one).
 */
async function packagedBrowser(): Promise<string> {
  const home = join(tmpdir(), `variorum-browser-${packagedVersion()}`);
  const path = join(home, 'chromium');
  if (existsSync(path)) return path;
  const packaged = (await import('@sparticuz/chromium')).default;
  packaged.setGraphicsMode = false;
  const outer = process.env['TMPDIR'];
  const aside = mkdtempSync(join(tmpdir(), 'variorum-browser-'));
  process.env['TMPDIR'] = aside;
  try {
    await packaged.executablePath();
  } finally {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
  }
  try {
    renameSync(aside, home);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
  return path;
}

function packagedVersion(): string {
  const manifest = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  return /"version":\s*"([\w.-]+)"/u.exec(readFileSync(manifest, 'utf8'))?.[1] ?? 'unknown';
}

export interface OpenOptions extends BrowserContextOptions {
  /** `#d2`. */
  readonly hash?: string;
}

/** Opens a file in a window of its own, refuses and records every request, and records what the page complains about. */
export async function openFile(
  browser: Browser,
  file: string,
  options: OpenOptions = {},
): Promise<OpenedPage> {
  const { hash = '', ...contextOptions } = options;
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.split('#')[0] === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (frame.url().split('#')[0] !== address) requests.push(`navigation to ${frame.url()}`);
  });
  await page.goto(address + hash);
  return { page, requests, complaints };
}

export const closePage = ({ page }: OpenedPage): Promise<void> => page.context().close();
