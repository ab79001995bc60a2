import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { closePage, openFile } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * The serious and critical issues of accessibility of a page, a line each. Its policy is lifted for the audit alone: the
 * tool is a script that the page does not hold.
 */
export async function accessibilityIssues(
  browser: Browser,
  file: string,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  const opened = await openFile(browser, file, { colorScheme, bypassCSP: true });
  await opened.page.evaluate(axe);
  const violations = await opened.page.evaluate<readonly AxeViolation[]>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  await closePage(opened);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
