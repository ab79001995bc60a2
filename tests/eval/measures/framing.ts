import { analyseArticle } from '../../../src/language/analysis.ts';
import { findLoadedWords } from '../../../src/language/loaded-words.ts';
import { findNames } from '../../../src/language/names.ts';
import type { Token } from '../../../src/language/token.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { overlaps } from '../../../src/model/span.ts';
import { articleOf } from '../../compare/compare-texts.ts';
import { readRows } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

interface RatedSentence {
  readonly text: string;
  readonly biased_words: readonly string[];
}

/** Words that experts marked in sentences of many outlets: precision, recall and F1 of words over all sentences. */
function expertWords(): Figure[] {
  let [both, flaggedOnly, markedOnly] = [0, 0, 0];
  for (const { text, biased_words } of readRows<RatedSentence>('framing/babe.dev.jsonl.gz')) {
    const marked = new Set(biased_words.flatMap((phrase) => tokenise(phrase).map(({ norm }) => norm)));
    const tokens = tokenise(text);
    const flagged = findLoadedWords(
      tokens,
      findNames(tokens).filter(({ kind }) => kind === 'name'),
    );
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const isFlagged = flagged.some((word) => overlaps(word, token));
      const isMarked = marked.has(token.norm);
      if (isFlagged && isMarked) both += 1;
      else if (isFlagged) flaggedOnly += 1;
      else if (isMarked) markedOnly += 1;
    }
  }
  const precision = both / (both + flaggedOnly);
  const recall = both / (both + markedOnly);
  return [
    { name: 'babe.dev: word precision', value: precision },
    { name: 'babe.dev: word recall', value: recall },
    { name: 'babe.dev: word F1', value: (2 * precision * recall) / (precision + recall) },
  ];
}

interface BiasSpan {
  readonly article: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bias: 'lex' | 'inf';
}

interface NewsArticle {
  readonly id: string;
  readonly text: string;
}

const isContent = (token: Token): boolean => token.kind === 'word' && !token.isFunctionWord;

/**
 * How many times more often a word of a span that annotators marked as lexical bias is flagged than any content word of
 * the same articles: their recall over the share of content words flagged.
 */
function lexicalBias(): Figure[] {
  const spans = readRows<BiasSpan>('framing/basil-spans.dev.jsonl.gz').filter(({ bias }) => bias === 'lex');
  let [marked, found] = [0, 0];
  for (const { sentence, text } of spans) {
    // Offsets are of another version of the sentence in some rows; the span's own words are what counts.
    const start = sentence.indexOf(text);
    if (start < 0) continue;
    const tokens = tokenise(sentence);
    const flagged = findLoadedWords(tokens);
    const inside = tokens.filter(
      (token) => isContent(token) && overlaps(token, { start, end: start + text.length }),
    );
    marked += inside.length;
    found += inside.filter((token) => flagged.some((word) => overlaps(word, token))).length;
  }
  let [words, flaggedWords] = [0, 0];
  for (const { id, text } of readRows<NewsArticle>('events/basil.dev.jsonl.gz')) {
    for (const { tokens } of analyseArticle(articleOf(id, text)).sentences) {
      const flagged = findLoadedWords(tokens);
      const content = tokens.filter(isContent);
      words += content.length;
      flaggedWords += content.filter((token) => flagged.some((word) => overlaps(word, token))).length;
    }
  }
  const share = flaggedWords / words;
  return [
    { name: 'basil-spans.dev: recall of lexical-bias words', value: found / marked },
    { name: 'basil-spans.dev: recall over that of random content words', value: found / marked / share },
  ];
}

export const measure: Measure = {
  name: 'framing',
  needs: ['framing/babe.dev.jsonl.gz', 'framing/basil-spans.dev.jsonl.gz', 'events/basil.dev.jsonl.gz'],
  run: () => [...expertWords(), ...lexicalBias()],
};
