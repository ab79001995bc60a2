import type { Comparison, Difference } from '../model/difference.ts';
import { foremost } from '../model/foremost.ts';
import { textOf } from '../model/span.ts';
import { letterOf } from './article-letters.ts';
import { differenceText } from './difference-text.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { familySentences, textsCount } from './families.ts';
import { lettersOf } from './foremost-text.ts';
import { namingMarkdown } from './naming-text.ts';
import { pairHeading, pairSummaries } from './pair-summaries.ts';
import { pairLine } from './reuse.ts';

/** A comparison as Markdown: the articles, what matters most, all differences by weight, the statements as a table. */
export function* comparisonMarkdown(comparison: Comparison): Generator<string> {
  const { articles, statements } = comparison;
  yield* headMarkdown(comparison);
  const sentenceOf = sentencesOf(comparison);
  yield* foremostMarkdown(comparison, sentenceOf);
  yield* pairsMarkdown(comparison, sentenceOf);
  yield* differencesMarkdown(comparison, sentenceOf);
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

function* headMarkdown(comparison: Comparison): Generator<string> {
  const { articles, event, limits, reuse } = comparison;
  yield `# ${event.joined ? 'One event' : 'Compared on request'}, ${textsCount(comparison)}\n\n`;
  const reason = escapedMarkdown(event.reason);
  yield event.joined
    ? `Taken for one event: ${reason}.\n\n`
    : `These articles would not have been joined as one event: ${reason}.\n\n`;
  for (const [index, article] of articles.entries()) {
    const facts = [
      article.publisher ?? 'publisher not known',
      ...(article.credit === null ? [] : [`credit: ${article.credit}`]),
      article.publishedAt?.value ?? 'no date',
      article.id,
    ];
    yield `- **${letterOf(index)}** ${escapedMarkdown(article.title ?? 'no headline')} (${facts.map(escapedMarkdown).join(', ')})\n`;
  }
  for (const pair of reuse.filter(({ relation }) => relation !== 'independent'))
    yield `- Copied: ${escapedMarkdown(pairLine(pair))}\n`;
  for (const family of familySentences(comparison)) yield `- Family: ${escapedMarkdown(family)}\n`;
  for (const limit of limits) yield `- Mind: ${escapedMarkdown(limit)}\n`;
}

const LONGEST_PHRASE = 200;

/** A difference as one sentence with what to bear in mind, the articles by their letters. */
type SentenceOf = (difference: Difference) => string;

function sentencesOf({ articles }: Comparison): SentenceOf {
  const letters = lettersOf(articles);
  return (difference) => {
    const sentence = differenceText(difference, (id) => letters.get(id) ?? id, LONGEST_PHRASE);
    const cautions = difference.cautions.map((caution) => ` *Bear in mind: ${escapedMarkdown(caution)}.*`);
    return `${escapedMarkdown(sentence)}${cautions.join('')}`;
  };
}

function* foremostMarkdown({ differences, articles }: Comparison, sentenceOf: SentenceOf): Generator<string> {
  if (articles.length < 2 || differences.length === 0) return;
  yield '\n## What matters most\n\n';
  for (const difference of foremost(differences, (one) => one))
    yield `1. ${difference.kind} (${difference.id}): ${sentenceOf(difference)}\n`;
}

function* pairsMarkdown(comparison: Comparison, sentenceOf: SentenceOf): Generator<string> {
  const summaries = pairSummaries(comparison);
  if (summaries.length > 0) yield '\n## Pair by pair\n';
  for (const summary of summaries) {
    yield `\n${pairHeading(summary)}${summary.count === 0 ? '.' : ':'}\n\n`;
    for (const { difference } of summary.first)
      yield `1. ${difference.kind} (${difference.id}): ${sentenceOf({ ...difference, cautions: [] })}\n`;
  }
}

function* differencesMarkdown({ differences }: Comparison, sentenceOf: SentenceOf): Generator<string> {
  yield '\n## Differences\n\n';
  if (differences.length === 0) yield 'None were found.\n';
  else yield '| | kind | what differs | weight |\n| --- | --- | --- | --- |\n';
  for (const difference of differences.toSorted((a, b) => b.weight - a.weight))
    yield `| ${difference.id} | ${difference.kind} | ${sentenceOf(difference)} | ${difference.weight.toFixed(2)} |\n`;
}
