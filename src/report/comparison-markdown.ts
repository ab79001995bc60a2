import type { Comparison } from '../model/difference.ts';
import { textOf } from '../model/span.ts';
import { letterNames, letterOf } from './article-letters.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { familySentences, textsCount } from './families.ts';
import {
  foremostSentences,
  numbered,
  type Telling,
  type ToldDifference,
  toldDifference,
} from './foremost-sentences.ts';
import { namingMarkdown } from './naming-text.ts';
import { pairHeading, pairSummaries } from './pair-summaries.ts';
import { pairLine } from './reuse.ts';
import { limitWords, publisherWords } from './words.ts';

/** A comparison as Markdown: the articles, what matters most, all differences by weight, the statements as a table. */
export function* comparisonMarkdown(comparison: Comparison): Generator<string> {
  const { articles, statements } = comparison;
  yield* headMarkdown(comparison);
  const telling: Telling = { nameOf: letterNames(articles), longest: LONGEST_PHRASE };
  yield* foremostMarkdown(comparison, telling);
  yield* pairsMarkdown(comparison, telling);
  yield* differencesMarkdown(comparison, telling);
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
      publisherWords(article.publisher),
      ...(article.credit === null ? [] : [`credit: ${article.credit}`]),
      article.publishedAt?.value ?? 'no date',
      article.id,
    ];
    yield `- **${letterOf(index)}** ${escapedMarkdown(article.title ?? 'no headline')} (${facts.map(escapedMarkdown).join(', ')})\n`;
  }
  for (const pair of reuse.filter(({ relation }) => relation !== 'independent'))
    yield `- Copied: ${escapedMarkdown(pairLine(pair))}\n`;
  for (const family of familySentences(comparison)) yield `- Family: ${escapedMarkdown(family)}\n`;
  for (const limit of limits) yield `- Mind: ${escapedMarkdown(limitWords(limit))}\n`;
}

const LONGEST_PHRASE = 200;

/** `naming (d3): A writes …` */
const itemOf = ({ difference: { kind, id }, sentence }: ToldDifference): string =>
  `${kind} (${id}): ${escapedMarkdown(sentence)}`;

const cautionsOf = ({ difference }: ToldDifference): string =>
  difference.cautions.map((caution) => ` *Bear in mind: ${escapedMarkdown(caution)}.*`).join('');

function* foremostMarkdown({ differences, articles }: Comparison, telling: Telling): Generator<string> {
  if (articles.length < 2 || differences.length === 0) return;
  yield '\n## What matters most\n\n';
  for (const told of foremostSentences(numbered(differences), telling))
    yield `1. ${itemOf(told)}${cautionsOf(told)}\n`;
}

function* pairsMarkdown(comparison: Comparison, telling: Telling): Generator<string> {
  const summaries = pairSummaries(comparison);
  if (summaries.length > 0) yield '\n## Pair by pair\n';
  for (const summary of summaries) {
    yield `\n${pairHeading(summary)}${summary.count === 0 ? '.' : ':'}\n\n`;
    for (const one of summary.first) yield `1. ${itemOf(toldDifference(one, telling))}\n`;
  }
}

function* differencesMarkdown({ differences }: Comparison, telling: Telling): Generator<string> {
  yield '\n## Differences\n\n';
  if (differences.length === 0) yield 'None were found.\n';
  else yield '| | kind | what differs | weight |\n| --- | --- | --- | --- |\n';
  const byWeight = numbered(differences).toSorted((a, b) => b.difference.weight - a.difference.weight);
  for (const told of byWeight.map((one) => toldDifference(one, telling))) {
    const { id, kind, weight } = told.difference;
    yield `| ${id} | ${kind} | ${escapedMarkdown(told.sentence)}${cautionsOf(told)} | ${weight.toFixed(2)} |\n`;
  }
}
