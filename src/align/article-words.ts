import type { AnalysedArticle } from '../language/analysis.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Lexicon } from './lexicon.ts';

/** The content words of an article, as far as they do not depend on other articles; a word is named by its place. */
export interface ArticleWords {
  /** Ids in the lexicon, in the order of first use. */
  readonly ids: Int32Array;
  /** The place of a word by its id. */
  readonly places: ReadonlyMap<number, number>;
  /** How many sentences hold each word. */
  readonly holding: Int32Array;
  /** How often it is written with a capital where a small letter could stand, and with a small letter. */
  readonly capitalised: Int32Array;
  readonly lowerCase: Int32Array;
  readonly sentences: readonly SentenceWords[];
}

export interface SentenceWords {
  readonly index: number;
  /** Places of its distinct words, in order. */
  readonly words: Int32Array;
  /** Equal for sentences that say the same in the same words, whatever their punctuation and capitals. */
  readonly identity: string;
}

/** A sentence of 2,000 words is a list or unsplit text; its first words say enough to find its partner. */
const MAX_WORDS = 200;

const prepared = new WeakMap<Lexicon, WeakMap<AnalysedArticle, ArticleWords>>();

/** The content words of an article, computed once. */
export function wordsOf(article: AnalysedArticle, lexicon: Lexicon): ArticleWords {
  const articles = prepared.get(lexicon) ?? new WeakMap<AnalysedArticle, ArticleWords>();
  prepared.set(lexicon, articles);
  const known = articles.get(article);
  if (known !== undefined) return known;
  const result = collectWords(article, lexicon);
  articles.set(article, result);
  return result;
}

interface WordCounts {
  holding: number;
  capitalised: number;
  lowerCase: number;
}

function collectWords(article: AnalysedArticle, lexicon: Lexicon): ArticleWords {
  const places = new Map<number, number>();
  const counts: WordCounts[] = [];
  const sentences = article.sentences.map(({ index, tokens }) => ({
    index,
    words: countWords(tokens, lexicon, places, counts),
    identity: identityOf(tokens),
  }));
  return {
    ids: Int32Array.from(places.keys()),
    places,
    holding: Int32Array.from(counts, ({ holding }) => holding),
    capitalised: Int32Array.from(counts, ({ capitalised }) => capitalised),
    lowerCase: Int32Array.from(counts, ({ lowerCase }) => lowerCase),
    sentences,
  };
}

/** Adds the words of a sentence to those of its article; returns their places. */
function countWords(
  tokens: readonly Token[],
  lexicon: Lexicon,
  places: Map<number, number>,
  counts: WordCounts[],
): Int32Array {
  const words = new Set<number>();
  let next = 0;
  for (let position = 0; position < tokens.length; position += 1) {
    const token = at(tokens, position);
    if (position < next || !isContent(token)) continue;
    const { id, length } = lexicon.termAt(tokens, position);
    next = position + length;
    const place = places.get(id) ?? places.size;
    const isNew = !words.has(place);
    if (isNew && words.size === MAX_WORDS) continue;
    words.add(place);
    places.set(id, place);
    const count = counts[place] ?? { holding: 0, capitalised: 0, lowerCase: 0 };
    counts[place] = count;
    if (isNew) count.holding += 1;
    const opens = position === 0 || tokens[position - 1]?.kind === 'punctuation';
    if (!token.isCapitalised) count.lowerCase += 1;
    else if (!opens) count.capitalised += 1;
  }
  return Int32Array.from(words);
}

/** Words that carry what a sentence says: no closed-class words, no marks. */
const isContent = ({ kind, isFunctionWord }: Token): boolean =>
  (kind === 'word' || kind === 'number') && !isFunctionWord;

function identityOf(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return (words.length > 0 ? words : tokens).map(({ norm }) => norm).join(' ');
}
