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

/** An opened page that can be led to other files. */
interface Window extends OpenedPage {
  readonly requests: string[];
  readonly complaints: string[];
  readonly leadTo: (file: string) => Promise<void>;
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

/**
 * Looks at files one after another in one window, as a reader does who follows links: a window of its own for each costs as
 * much as the looking. What a page tries late is told with the next.
 */
export async function visitFiles(
  browser: Browser,
  files: readonly string[],
  options: BrowserContextOptions,
  look: (opened: OpenedPage, file: string) => Promise<void>,
): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const window = await openFile(browser, first, options);
  await look(window, first);
  for (const file of files.slice(1)) {
    window.requests.length = 0;
    window.complaints.length = 0;
    await window.leadTo(file);
    await look(window, file);
  }
  await closePage(window);
}

/** Opens a file in a window of its own, refuses and records every request, and records what the page complains about. */
export async function openFile(browser: Browser, file: string, options: OpenOptions = {}): Promise<Window> {
  const { hash = '', ...contextOptions } = options;
  let address = pathToFileURL(file).href;
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
  const leadTo = async (other: string): Promise<void> => {
    address = pathToFileURL(other).href;
    await page.goto(address);
  };
  return { page, requests, complaints, leadTo };
}

export const closePage = ({ page }: OpenedPage): Promise<void> => page.context().close();
