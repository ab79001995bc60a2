import type { AnalysedArticle } from '../language/analysis.ts';
import { type Word, wordsOf } from './article-words.ts';
import { termLikeness } from './term-likeness.ts';

/** One distinct word of an event's articles. */
export interface Term {
  /** Below the number of the event's terms. */
  readonly id: number;
  readonly key: string;
  readonly kind: 'word' | 'name' | 'number';
  /** A whole number, so that sums are exact in any order and `B` against `A` mirrors `A` against `B` to the bit. */
  readonly weight: number;
  /** Row of its word vector, −1 where it has none. */
  readonly rank: number;
  /** The country that it names, or whose capital it names. */
  readonly country: string | null;
}

/** What the sentences of one event are held against each other with. */
export interface EventContext {
  readonly terms: ReadonlyMap<string, Term>;
  /** How like each other two words are that have vectors, 1 for the same sense. */
  readonly likeness: (a: Term, b: Term) => number;
}

/**
 * Counts that every word is credited with before the first sentence is read: in a pair of short texts each shared
 * word stands in all of them, and a plain idf would make exactly the shared words worthless.
 */
const PRIOR_SENTENCES = 20;
const PRIOR_COUNT = 8;
const WEIGHT_UNIT = 128;

/** By the list itself: aligning an event and collating it then share one context, and all that is kept for it. */
const contexts = new WeakMap<readonly AnalysedArticle[], EventContext>();

/** The words of some articles with their weights. The order of the articles does not matter. */
export function eventContext(articles: readonly AnalysedArticle[]): EventContext {
  const known = contexts.get(articles);
  if (known !== undefined) return known;
  const terms = termsOfEvent(articles);
  const context = { terms, likeness: rememberedLikeness(terms.size) };
  contexts.set(articles, context);
  return context;
}

type Counts = Pick<Word, 'sentences' | 'capitalised' | 'lowerCase'>;

function termsOfEvent(articles: readonly AnalysedArticle[]): ReadonlyMap<string, Term> {
  const words = new Map<string, Word>();
  const counts = new Map<string, Counts>();
  let sentences = 0;
  for (const article of articles) {
    sentences += article.sentences.length;
    for (const [key, word] of wordsOf(article).words) {
      const known = counts.get(key);
      words.set(key, mergedWord(words.get(key), word));
      counts.set(key, known === undefined ? word : addedCounts(known, word));
    }
  }
  const terms = new Map<string, Term>();
  for (const [key, word] of words) {
    const count = counts.get(key) ?? word;
    terms.set(key, {
      id: terms.size,
      key: word.key,
      kind: word.isNumber ? 'number' : count.capitalised > count.lowerCase ? 'name' : 'word',
      weight: Math.max(1, Math.round(WEIGHT_UNIT * weightOf(word, count.sentences, sentences))),
      rank: word.rank,
      country: word.country,
    });
  }
  return terms;
}

/** One key may come from two forms; which of the two articles came first must not matter. */
const mergedWord = (a: Word | undefined, b: Word): Word =>
  a === undefined || b.rank > a.rank || (b.rank === a.rank && b.background > a.background) ? b : a;

const addedCounts = (a: Counts, b: Counts): Counts => ({
  sentences: a.sentences + b.sentences,
  capitalised: a.capitalised + b.capitalised,
  lowerCase: a.lowerCase + b.lowerCase,
});

/**
 * Inverse document frequency with the sentence as the document (Spärck Jones 1972) within the event, times the square
 * root of the weight in English at large. (Without the latter, common verbs weigh as much as rare words in two short
 * texts; with all of it, what is rare in English but said in every sentence of the event weighs too much.)
 */
const weightOf = ({ background }: Word, holding: number, sentences: number): number =>
  Math.log((sentences + PRIOR_SENTENCES) / (holding + PRIOR_COUNT)) * Math.sqrt(background);

/** So many terms make a table of 16 MB; a larger event computes anew. */
const MAX_REMEMBERED = 2000;
/** Likenesses are kept with 2 added: 0 then stands for one not yet computed. */
const SHIFT = 2;

function rememberedLikeness(size: number): EventContext['likeness'] {
  if (size > MAX_REMEMBERED) return termLikeness;
  let table: Float32Array | undefined;
  return (a, b) => {
    table ??= new Float32Array(size * size);
    const place = a.id < b.id ? a.id * size + b.id : b.id * size + a.id;
    const known = table[place] ?? 0;
    if (known !== 0) return known - SHIFT;
    table[place] = termLikeness(a, b) + SHIFT;
    // Read back, so that the first answer is rounded like all later ones.
    return (table[place] ?? 0) - SHIFT;
  };
}
