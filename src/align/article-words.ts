import type { AnalysedArticle, AnalysedSentence } from '../language/analysis.ts';
import { countryOf, termKey } from '../language/term-key.ts';
import { backgroundWeight } from '../language/term-weights.ts';
import type { Token } from '../language/token.ts';
import { frequencyRank } from '../language/vectors.ts';

/** A content word of an article, as far as it does not depend on other articles. */
export interface Word {
  /** What it is compared by: its dictionary form in one spelling, or the one name for a body or country of several. */
  readonly key: string;
  /** The country that it names, or whose capital it names. */
  readonly country: string | null;
  readonly isNumber: boolean;
  /** Row of its word vector, −1 where it has none. */
  readonly rank: number;
  /** How telling it is in English at large. */
  readonly background: number;
  /** Sentences that hold it. */
  readonly sentences: number;
  /** How often it is written with a capital where a small letter could stand, and with a small letter. */
  readonly capitalised: number;
  readonly lowerCase: number;
}

export interface ArticleWords {
  readonly words: ReadonlyMap<string, Word>;
  readonly sentences: readonly SentenceWords[];
}

export interface SentenceWords {
  readonly index: number;
  /** Distinct, in order. */
  readonly keys: readonly string[];
  /** Equal for sentences that say the same in the same words, whatever their punctuation and capitals. */
  readonly identity: string;
}

/** A sentence of 2,000 words is a list or unsplit text; its first words say enough to find its partner. */
const MAX_WORDS = 200;

const prepared = new WeakMap<AnalysedArticle, ArticleWords>();

/** The content words of an article, computed once. */
export function wordsOf(article: AnalysedArticle): ArticleWords {
  const known = prepared.get(article);
  if (known !== undefined) return known;
  const words = new Map<string, Word>();
  const sentences = article.sentences.map((sentence) => sentenceWords(sentence, words));
  const result = { words, sentences };
  prepared.set(article, result);
  return result;
}

function sentenceWords({ index, tokens }: AnalysedSentence, words: Map<string, Word>): SentenceWords {
  const keys = new Set<string>();
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    if (place < next || !isContent(token)) continue;
    const { key, tokens: length } = termKey(tokens, place);
    next = place + length;
    const isNew = !keys.has(key);
    if (isNew && keys.size === MAX_WORDS) continue;
    keys.add(key);
    const opens = place === 0 || tokens[place - 1]?.kind === 'punctuation';
    words.set(key, counted(words.get(key) ?? wordOf(token, key), token, isNew, opens));
  }
  return { index, keys: [...keys], identity: identityOf(tokens) };
}

/** Words that carry what a sentence says: no closed-class words, no marks. */
const isContent = ({ kind, isFunctionWord }: Token): boolean =>
  (kind === 'word' || kind === 'number') && !isFunctionWord;

function wordOf({ kind, lemma, norm }: Token, key: string): Word {
  const rank = frequencyRank(norm);
  return {
    key,
    country: countryOf(key),
    isNumber: kind === 'number',
    // The form as written may be missing where its dictionary form is not.
    rank: rank < 0 && lemma !== norm ? frequencyRank(lemma) : rank,
    background: backgroundWeight(lemma),
    sentences: 0,
    capitalised: 0,
    lowerCase: 0,
  };
}

const counted = (word: Word, { isCapitalised }: Token, isNew: boolean, opens: boolean): Word => ({
  ...word,
  sentences: word.sentences + (isNew ? 1 : 0),
  capitalised: word.capitalised + (isCapitalised && !opens ? 1 : 0),
  lowerCase: word.lowerCase + (isCapitalised ? 0 : 1),
});

function identityOf(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return (words.length > 0 ? words : tokens).map(({ norm }) => norm).join(' ');
}
