import type { Article } from '../model/article.ts';
import type { Comparison, Difference } from '../model/difference.ts';
import { letterNames } from './article-letters.ts';
import { foremostSentences, numbered, type Telling, type ToldDifference } from './foremost-sentences.ts';
import { wrapped } from './layout.ts';
import { phraseContext } from './phrase-context.ts';
import { oneLine } from './plain.ts';

/** The differences that matter most, a sentence each, with the words around those that are short. */
export function* foremostText({ differences, articles }: Comparison, width: number): Generator<string> {
  if (articles.length < 2) return;
  if (differences.length === 0) {
    yield '\nNo differences in wording or framing were found.\n';
    return;
  }
  const first = foremostSentences(numbered(differences), tellingOf(articles));
  yield `\n${headingOf(first.length, differences.length)}\n`;
  for (const [index, told] of first.entries()) {
    yield differenceBlock(told, `${index + 1}. `, width);
    yield* contextLines(told.difference, articles, width);
  }
}

function headingOf(shown: number, all: number): string {
  if (all === 1) return 'The one difference';
  return shown === all ? `The ${all} differences` : `The ${shown} differences that matter most, of ${all}`;
}

const LONGEST_PHRASE = 120;

/** The articles by the letters of their list. */
export const tellingOf = (articles: readonly Article[]): Telling => ({
  nameOf: letterNames(articles),
  longest: LONGEST_PHRASE,
});

/** `1. naming: A writes “ISIL”, B “Daesh”.`, and what to bear in mind. */
export function differenceBlock(
  { difference, sentence }: ToldDifference,
  number: string,
  width: number,
): string {
  const lines = wrapped(`${difference.kind}: ${sentence}`, width, `  ${number}`);
  return lines + difference.cautions.map((caution) => wrapped(caution, width, '     caution: ')).join('');
}

/** Longer phrases say by themselves what they are about. */
const SHORT = 30;
/** The same words of several articles are shown once; of many readings the first. */
const CONTEXTS = 3;

function* contextLines(
  { sides }: Difference,
  articles: readonly Article[],
  width: number,
): Generator<string> {
  if (sides.some(({ text, span }) => span !== null && text.length > SHORT)) return;
  const nameOf = letterNames(articles);
  const shown = new Set<string>();
  for (const { article: id, span, text } of sides) {
    const article = articles.find((one) => one.id === id);
    if (article === undefined || span === null || shown.has(text) || shown.size >= CONTEXTS) continue;
    shown.add(text);
    const around = Math.floor((width - 14 - text.length) / 2);
    const { before, phrase, after, isCut } = phraseContext(article, span, Math.max(10, around));
    const line = `${isCut.before ? '… ' : ''}${before}${phrase}${after}${isCut.after ? ' …' : ''}`;
    yield wrapped(oneLine(line), width, `       ${nameOf(id)}: `);
  }
}
