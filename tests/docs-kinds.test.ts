import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { habitsDocument } from '../src/commands/habits.ts';
import { readArticles } from '../src/ingest/read-articles.ts';
import type { Article } from '../src/model/article.ts';
import type { Comparison } from '../src/model/difference.ts';
import type { ArticleProfile } from '../src/model/profile.ts';
import { differenceKindSchema } from '../src/model/schema/difference.ts';
import { compareArticles } from '../src/pipeline.ts';
import { renderComparison } from '../src/report/comparison.ts';
import { renderHabits } from '../src/report/habits.ts';

// Every kind of difference has a page in docs/kinds, and what the pages show is what the tool says today of corpus/.
// UPDATE_GOLDEN=1 writes it anew.

const folder = fileURLToPath(new URL('../docs/kinds/', import.meta.url));
const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

/** Rows of one kind shown on a page: enough to see what it is like. */
const MOST_ROWS = 6;

const NONE = 'None was found.';
/** The articles of the corpus are too short for it, as its page says. */
const foundNowhere: ReadonlySet<string> = new Set(['distinctive-words']);

const BLOCK = /(<!-- from: ([^\n]+) -->\n)([\s\S]*?)(<!-- end -->)/gu;

const articles: Article[] = [];
const comparisons = new Map<string, Comparison>();
let habits = '';

beforeAll(async () => {
  for await (const article of readArticles([corpus])) articles.push(article);
  habits = [...renderHabits(await habitsDocument(articles, 'publisher'), 'text', 100)].join('');
});

function comparisonOf(ids: readonly string[]): Comparison {
  const key = ids.join(' ');
  const known = comparisons.get(key);
  if (known !== undefined) return known;
  const named = ids.map((id) => {
    const found = articles.find((article) => article.id === id);
    if (found === undefined) throw new Error(`corpus/ has no article ${id}`);
    return found;
  });
  const comparison = compareArticles(named, { among: articles });
  comparisons.set(key, comparison);
  return comparison;
}

/** What stands between the marks of a block, made anew by its command. */
function output(command: string, kind: string): string {
  const [, ids = '', format] = /^variorum compare (.+) --in corpus --format (\w+)$/u.exec(command) ?? [];
  if (format === 'markdown') return differenceRows(comparisonOf(ids.split(' ')), kind);
  if (format === 'json') return profileRows(comparisonOf(ids.split(' ')).profiles ?? [], kind);
  if (command === 'variorum habits corpus') return habitLines(kind);
  throw new Error(`docs/kinds/${kind}.md: no such block: ${command}`);
}

/** The rows of the kind in the Markdown of the comparison, with the table's head. */
function differenceRows(comparison: Comparison, kind: string): string {
  const lines = [...renderComparison(comparison, 'markdown', 80)].join('').split('\n');
  const rows = lines.filter((line) => line.startsWith('| d') && line.includes(`| ${kind} |`));
  return table(['', 'kind', 'what differs', 'weight'], rows.slice(0, MOST_ROWS));
}

/** The figures of the kind in the profiles, those that could be told. */
function profileRows(profiles: readonly ArticleProfile[], kind: string): string {
  const rows = profiles.flatMap(({ article, measures }) =>
    measures
      .filter((measured) => measured.kind === kind)
      .map(({ name, unit, estimate, words }) => {
        const figure =
          estimate === null
            ? 'too short to say'
            : `${estimate.value} (${estimate.low} to ${estimate.high}) ${unit}`;
        const shown = words.slice(0, 4).map(({ text, voice }) => `${text} (${voice})`);
        return `| ${article} | ${name} | ${figure} | ${shown.join(', ')} |`;
      }),
  );
  return table(['article', 'figure', 'value and 95 % interval', 'words'], rows);
}

const table = (head: readonly string[], rows: readonly string[]): string =>
  rows.length === 0
    ? `\n${NONE}\n\n`
    : [`\n| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, '\n'].join('\n');

/** Of the first two sources that have any: what the text output says of the kind. */
function habitLines(kind: string): string {
  const shown = habits
    .split('\n\n')
    .slice(1)
    .flatMap((source) => {
      const lines = source.split('\n');
      const start = lines.indexOf(`  ${kind}`);
      if (start === -1) return [];
      const rest = lines.slice(start + 1);
      const end = rest.findIndex((line) => !line.startsWith('    '));
      return [[lines[0], lines[start], ...rest.slice(0, end === -1 ? rest.length : end)].join('\n')];
    });
  if (shown.length === 0) return `\n${NONE}\n\n`;
  return `\n\`\`\`\n${shown.slice(0, 2).join('\n')}\n\`\`\`\n\n`;
}

describe('pages of the kinds of difference', () => {
  it('there is one for each kind, and no other', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual([...differenceKindSchema.options].sort().map((kind) => `${kind}.md`));
  });

  it.each(differenceKindSchema.options)('%s: what is shown is what the tool says', (kind) => {
    const path = `${folder}${kind}.md`;
    const page = readFileSync(path, 'utf8');
    const fresh = page.replace(
      BLOCK,
      (_, head: string, command: string, __, end: string) => `${head}${output(command, kind)}${end}`,
    );
    if (isUpdating) writeFileSync(path, fresh);
    else expect(page, 'UPDATE_GOLDEN=1 writes it anew; read what changed').toBe(fresh);
    expect([...fresh.matchAll(BLOCK)].length).toBeGreaterThan(0);
    expect(/\n\| (?:d\d|[a-z]+-)/u.test(fresh)).toBe(!foundNowhere.has(kind));
  });

  it.each(differenceKindSchema.options)(
    '%s: says what it means, how it is found, its limits, whom it follows',
    (kind) => {
      const headings = [...readFileSync(`${folder}${kind}.md`, 'utf8').matchAll(/^## (.+)$/gmu)].map(
        ([, name]) => name,
      );
      expect(headings).toEqual(['What it means', 'How it is found', 'Limits', 'Literature', 'In the corpus']);
    },
  );
});
