import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import type { ArticleWords } from './article-words.ts';
import type { Lexicon } from './lexicon.ts';
import { NAME, NUMBER, type SentenceTerms, WORD } from './sentence-terms.ts';
import { termLikeness } from './term-likeness.ts';

/** Two articles as the alignment looks at them. */
export interface PairTerms extends Sides<readonly SentenceTerms[]> {
  /**
   * How like each other a word of the left and one of the right article are, 1 for the same sense; by their places
   * among the words of their articles. Only for words that have vectors.
   */
  readonly likeness: (left: number, right: number) => number;
}

/**
 * The terms of every sentence of two articles. How telling a term is, and whether it is a name, is judged by these two
 * alone: so what links them does not change when an event gains an article.
 */
export function termsOfPair(articles: Sides<ArticleWords>, lexicon: Lexicon): PairTerms {
  const { left, right } = articles;
  return {
    left: termsBeside(left, right, lexicon),
    right: termsBeside(right, left, lexicon),
    likeness: rememberedLikeness(articles, lexicon),
  };
}

function termsBeside(article: ArticleWords, other: ArticleWords, lexicon: Lexicon): readonly SentenceTerms[] {
  const { ids, holding, capitalised, lowerCase } = article;
  const sentences = article.sentences.length + other.sentences.length;
  const weights = new Float64Array(ids.length);
  const kinds = new Uint8Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    const beside = other.places.get(id) ?? -1;
    const { background, isNumber } = lexicon.term(id);
    weights[place] = weightOf(background, (holding[place] ?? 0) + (other.holding[beside] ?? 0), sentences);
    const isName =
      (capitalised[place] ?? 0) + (other.capitalised[beside] ?? 0) >
      (lowerCase[place] ?? 0) + (other.lowerCase[beside] ?? 0);
    kinds[place] = isNumber ? NUMBER : isName ? NAME : WORD;
  }
  return article.sentences.map(({ index, words, identity }) => ({
    index,
    identity,
    places: words,
    ...sentenceTerms(words, { ids, weights, kinds, holding }, lexicon),
  }));
}

type TermLists = Pick<SentenceTerms, 'ids' | 'weights' | 'kinds'> & Pick<ArticleWords, 'holding'>;

function sentenceTerms(
  places: Int32Array,
  ofArticle: TermLists,
  lexicon: Lexicon,
): Omit<SentenceTerms, 'index' | 'identity' | 'places'> {
  const ids = new Int32Array(places.length);
  const weights = new Float64Array(places.length);
  const kinds = new Uint8Array(places.length);
  const standsOnce = new Uint8Array(places.length);
  const words: number[] = [];
  const countries: number[] = [];
  let total = 0;
  let namesTotal = 0;
  for (let k = 0; k < places.length; k += 1) {
    const place = places[k] ?? 0;
    const id = ofArticle.ids[place] ?? 0;
    const weight = ofArticle.weights[place] ?? 0;
    const kind = ofArticle.kinds[place] ?? WORD;
    const { rank, country } = lexicon.term(id);
    ids[k] = id;
    weights[k] = weight;
    kinds[k] = kind;
    standsOnce[k] = ofArticle.holding[place] === 1 ? 1 : 0;
    total += weight;
    if (kind === NAME) namesTotal += weight;
    if (kind === WORD && rank >= 0) words.push(k);
    if (country !== null) countries.push(k);
  }
  return {
    ids,
    weights,
    kinds,
    standsOnce,
    words,
    countries,
    total,
    namesTotal,
    hasNumber: kinds.includes(NUMBER),
  };
}

/**
 * Counts that every word is credited with before the first sentence is read: in a pair of short texts each shared
 * word stands in all of them, and a plain idf would make exactly the shared words worthless.
 */
const PRIOR_SENTENCES = 20;
const PRIOR_COUNT = 8;
const WEIGHT_UNIT = 128;

/**
 * Inverse document frequency with the sentence as the document (Spärck Jones 1972) within the two articles, times the
 * square root of the weight in the language at large. (Without the latter, common verbs weigh as much as rare words in
 * two short texts; with all of it, what is rare in English but said in every sentence here weighs too much.)
 */
const weightOf = (background: number, holding: number, sentences: number): number =>
  Math.max(
    1,
    Math.round(
      WEIGHT_UNIT * Math.log((sentences + PRIOR_SENTENCES) / (holding + PRIOR_COUNT)) * Math.sqrt(background),
    ),
  );

/** So many pairs of words make a table of 16 MB; of longer texts few are ever asked for twice. */
const MAX_REMEMBERED = 2 ** 22;
/** Likenesses are kept with 2 added: 0 then stands for one not yet computed. */
const SHIFT = 2;

function rememberedLikeness({ left, right }: Sides<ArticleWords>, lexicon: Lexicon): PairTerms['likeness'] {
  const compute = (i: number, j: number): number => {
    const [a, b] = [at(left.ids, i), at(right.ids, j)];
    // The one with the lower id first: the last bit of a product may depend on its order.
    const [first, second] = a < b ? [a, b] : [b, a];
    return termLikeness(lexicon.term(first), lexicon.term(second), lexicon.encoder);
  };
  const columns = right.ids.length;
  if (left.ids.length * columns > MAX_REMEMBERED) return (i, j) => Math.fround(compute(i, j) + SHIFT) - SHIFT;
  const table = new Float32Array(left.ids.length * columns);
  return (i, j) => {
    const place = i * columns + j;
    if (table[place] === 0) table[place] = compute(i, j) + SHIFT;
    // Always read back, so that the first answer is rounded like all later ones.
    return (table[place] ?? 0) - SHIFT;
  };
}
