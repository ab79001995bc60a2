import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rules that look at colours: they cost as much as all others together, and only the style sheet can break them. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The serious and critical issues of accessibility of a page, a line each.
 *
 * @param page opened without its policy: the tool is a script that the page does not hold
 * @param colours whether its colours are looked at, light and dark; everything else is the same in both, and looked at once
 */
export async function accessibilityIssues(page: Page, colours: boolean): Promise<readonly string[]> {
  await page.evaluate(axe);
  const structure = await issuesOf(page, { rules: withoutColours });
  if (!colours) return structure;
  const found = [...structure];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const issues = await issuesOf(page, { runOnly: COLOUR_RULES });
    found.push(...issues.map((issue) => `${colorScheme}: ${issue}`));
  }
  return found;
}

const withoutColours = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));

async function issuesOf(page: Page, options: object): Promise<readonly string[]> {
  const settings = JSON.stringify({ resultTypes: ['violations'], selectors: false, ...options });
  const violations = await page.evaluate<readonly AxeViolation[]>(
    `axe.run(${settings}).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

/**
 * As few of the pages as hold together every class of element that any of them has: a colour that is wrong is wrong on one
 * of these. The page with most classes first.
 *
 * @param classes of each page, by its file
 * @param seen classes that need no further page
 */
export function pagesWithAllClasses(
  classes: ReadonlyMap<string, ReadonlySet<string>>,
  seen: ReadonlySet<string>,
): ReadonlySet<string> {
  const missing = new Set([...classes.values()].flatMap((own) => [...own].filter((name) => !seen.has(name))));
  const chosen = new Set<string>();
  while (missing.size > 0) {
    const news = [...classes].map(([file, own]) => ({
      file,
      count: [...own].filter((name) => missing.has(name)).length,
    }));
    const best = news.reduce((first, other) => (other.count > first.count ? other : first));
    chosen.add(best.file);
    for (const name of classes.get(best.file) ?? []) missing.delete(name);
  }
  return chosen;
}

/** Every class that an element of a page has. */
export const classesOf = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')));
