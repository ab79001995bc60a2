import type { Comparison } from '../model/difference.ts';
import { letterOf } from './article-letters.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { counted, wrapped } from './layout.ts';
import { alikeWords, type NameForm, namingRows, namingWords, rowHead } from './naming-rows.ts';

/** More names than this are no reading; the other formats hold them all. */
const MOST_ALIKE = 20;

/** What each article calls whom, as text. */
export function* namingText(comparison: Comparison, width: number): Generator<string> {
  const { differing, alike } = namingRows(comparison);
  if (differing.length + alike.length === 0) return;
  const letters = comparison.articles.map((_, index) => letterOf(index));
  yield '\nNames, and how often they stand\n\n';
  for (const row of differing)
    yield wrapped(`${rowHead(row)} – ${namingWords(row, letters)}`, width, '  ', '     ');
  if (alike.length === 0) return;
  const named = alike.slice(0, MOST_ALIKE).map((row) => alikeWords(row, letters));
  const more = alike.length - named.length;
  const rest = more > 0 ? `; and ${counted(more, 'more name')}` : '';
  yield wrapped(`called the same by all: ${named.join('; ')}${rest}`, width, '  ', '     ');
}

/** The same as a table of Markdown. */
export function* namingMarkdown(comparison: Comparison): Generator<string> {
  const { articles } = comparison;
  const { differing, alike } = namingRows(comparison);
  if (differing.length + alike.length === 0) return;
  yield `\n## Names\n\n| | ${articles.map((_, index) => letterOf(index)).join(' | ')} |\n|${' --- |'.repeat(articles.length + 1)}\n`;
  for (const row of [...differing, ...alike]) {
    const cells = articles.map((_, index) => (row.forms.get(index) ?? []).map(formWords).join(', ') || '–');
    yield `| ${escapedMarkdown(rowHead(row))} | ${cells.join(' | ')} |\n`;
  }
}

const formWords = ({ text, count }: NameForm): string =>
  count === null ? escapedMarkdown(text) : `${escapedMarkdown(text)} ${count}\u00d7`;
