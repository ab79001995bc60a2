import type { Comparison } from '../model/difference.ts';
import { foremost } from '../model/foremost.ts';
import { textOf } from '../model/span.ts';
import { letterOf } from './article-letters.ts';
import { differenceText } from './difference-text.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { familySentences, textsCount } from './families.ts';
import { lettersOf } from './foremost-text.ts';
import { namingMarkdown } from './naming-text.ts';

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
  yield* foremostMarkdown(comparison);
  yield '\n## Differences\n\n';
  if (differences.length === 0) yield 'None were found.\n';
  else yield '| | kind | what differs | weight |\n| --- | --- | --- | --- |\n';
  for (const difference of differences.toSorted((a, b) => b.weight - a.weight)) {
    yield `| ${difference.id} | ${difference.kind} | ${escapedMarkdown(difference.note)} | ${difference.weight.toFixed(2)} |\n`;
  }
  yield* namingMarkdown(comparison);
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

const LONGEST_PHRASE = 200;

/** The differences that matter most, a sentence each. */
function* foremostMarkdown({ differences, articles }: Comparison): Generator<string> {
  if (articles.length < 2 || differences.length === 0) return;
  const letters = lettersOf(articles);
  yield '\n## What matters most\n\n';
  for (const difference of foremost(differences, (one) => one)) {
    const sentence = differenceText(difference, (id) => letters.get(id) ?? id, LONGEST_PHRASE);
    const cautions = difference.cautions.map((caution) => ` *Bear in mind: ${escapedMarkdown(caution)}.*`);
    yield `1. ${difference.kind} (${difference.id}): ${escapedMarkdown(sentence)}${cautions.join('')}\n`;
  }
}
