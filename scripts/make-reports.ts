// Remakes the sample report of corpus/ in reports/, and the pictures of it that the README shows:
//   node --import tsx scripts/make-reports.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openFile } from '../tests/browser/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const events = join(reports, 'events');

// Pages are named by their event: one that is no longer found would stay behind.
rmSync(events, { recursive: true, force: true });
execFileSync(
  process.execPath,
  ['--import', 'tsx', 'src/cli.ts', 'report', 'corpus', '--out', 'reports', '--format', 'html', '--quiet'],
  { cwd: root, stdio: 'inherit' },
);

/** The page that compares the two reports on the meeting of November 2020. */
const shown = readdirSync(events)
  .map((name) => join(events, name))
  .find((path) =>
    /<bdi>alvand-shamkhani-inad<\/bdi>[\s\S]*<bdi>northmark-shamkhani-inad<\/bdi>/u.test(
      readFileSync(path, 'utf8'),
    ),
  );
if (shown === undefined) throw new Error('no page compares the two reports on the meeting of November 2020');

const screenshots = join(reports, 'screenshots');
mkdirSync(screenshots, { recursive: true });
const browser = await launchBrowser();
const { page } = await openFile(browser, shown, { viewport: { width: 1280, height: 960 } });
await page.evaluate(`document.querySelector('#parallel').scrollIntoView()`);
for (const colorScheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: join(screenshots, `comparison-${colorScheme}.png`) });
}
await browser.close();
