import type { Comparison } from '../model/difference.ts';
import { textOf } from '../model/span.ts';
import { letterOf } from './article-letters.ts';
import { familySentences, textsCount } from './families.ts';
import { oneLine } from './plain.ts';

// What Markdown or the HTML inside it would act on.
const MARKDOWN = /[\\`*_{}[\]()#+!|<>~&$-]/gu;

// Sites turn these into links after Markdown is done, so no escape of Markdown's helps: a zero-width space parts them.
const LINKED_LATER = /@(?=\w)|:(?=\/\/)|\bwww(?=\.)/giu;

/** Article text that a Markdown viewer shows as it is: no link, no image, no markup, no mention. */
export const escapedMarkdown = (text: string): string =>
  oneLine(text)
    .replace(MARKDOWN, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(LINKED_LATER, '$&\u200b');

/** A comparison as Markdown: the articles, the differences by weight, the statements as a table. */
export function* comparisonMarkdown(comparison: Comparison): Generator<string> {
  const { articles, differences, statements, event, limits } = comparison;
  yield `# ${event.joined ? 'One event' : 'Compared on request'}, ${textsCount(comparison)}\n\n`;
  for (const [index, article] of articles.entries()) {
    const facts = [
      article.publisher ?? 'publisher not known',
      article.publishedAt?.value ?? 'no date',
      article.id,
    ];
    yield `- **${letterOf(index)}** ${escapedMarkdown(article.title ?? 'no headline')} (${facts.map(escapedMarkdown).join(', ')})\n`;
  }
  for (const family of familySentences(comparison)) yield `- Family: ${escapedMarkdown(family)}\n`;
  for (const limit of limits) yield `- Mind: ${escapedMarkdown(limit)}\n`;
  yield '\n## Differences\n\n';
  if (differences.length === 0) yield 'None were found.\n';
  else yield '| | kind | what differs | weight |\n| --- | --- | --- | --- |\n';
  for (const difference of differences.toSorted((a, b) => b.weight - a.weight)) {
    yield `| ${difference.id} | ${difference.kind} | ${escapedMarkdown(difference.note)} | ${difference.weight.toFixed(2)} |\n`;
  }
  yield `\n## Statements\n\n| | ${articles.map((_, index) => letterOf(index)).join(' | ')} |\n|${' --- |'.repeat(articles.length + 1)}\n`;
  for (const statement of statements) {
    const cells = articles.map((article) => {
      const member = statement.members.find(({ article: id }) => id === article.id);
      const sentences = member?.sentences
        .map((index) => article.sentences[index])
        .filter((span) => span !== undefined);
      return sentences === undefined
        ? 'not found'
        : escapedMarkdown(sentences.map((span) => textOf(article.text, span)).join(' … '));
    });
    yield `| ${statement.id} | ${cells.join(' | ')} |\n`;
  }
}
