import { backgroundWeight } from '../language/term-weights.ts';
import { frequencyRank } from '../language/vectors.ts';
import type { Article } from '../model/article.ts';
import { byCodeUnit } from '../model/list.ts';
import { type ArticleProfile, numberTerms, readProfile, type TermedProfile } from './profile.ts';
import { Vocabulary } from './vocabulary.ts';

/** The articles of one grouping, as numbers. Positions in its lists are what the other parts call an article. */
export interface Collection {
  /** In the order of their contents, so that neither the order of input nor the ids have a say in any result. */
  readonly articles: readonly Article[];
  readonly profiles: readonly ArticleProfile[];
  /** By term number: how much a term that two articles share says, in nats. */
  readonly idf: Float32Array;
  /** By term number: its rank among the word vectors, -1 where it has none. */
  readonly ranks: Int32Array;
  /** Parallel to each profile's terms: (1 + ln count) · idf. */
  readonly weights: readonly Float32Array[];
}

/**
 * The background counts as this many articles beside those of the collection. With five articles a term's weight is
 * that of general news; with thousands the collection's own counts decide.
 */
const BACKGROUND_ARTICLES = 200;
/** An article repeats itself: of its sentences about this many are chances of their own to meet a term. */
const INDEPENDENT_SENTENCES = 6;

/** @param read how an article is read, where that was done before or elsewhere */
export function collect(
  input: readonly Article[],
  read: (article: Article) => TermedProfile = readProfile,
): Collection {
  const articles = inContentOrder(input);
  const vocabulary = new Vocabulary();
  const profiles = articles.map((article) => numberTerms(read(article), vocabulary));
  return collectionOf(articles, profiles, vocabulary);
}

/** An article with what was read of it. */
export interface ReadArticle {
  readonly article: Article;
  readonly profile: TermedProfile;
}

/**
 * The same from articles that are read elsewhere and come one after the other. Their terms are numbered as they come,
 * so that the words of a large collection are never all in memory as text.
 *
 * @param read the articles in the order that `inContentOrder` gives
 */
export async function collectRead(read: AsyncIterable<ReadArticle>): Promise<Collection> {
  const vocabulary = new Vocabulary();
  const articles: Article[] = [];
  const profiles: ArticleProfile[] = [];
  for await (const { article, profile } of read) {
    articles.push(article);
    profiles.push(numberTerms(profile, vocabulary));
  }
  return collectionOf(articles, profiles, vocabulary);
}

function collectionOf(
  articles: readonly Article[],
  profiles: readonly ArticleProfile[],
  vocabulary: Vocabulary,
): Collection {
  const idf = inverseFrequencies(profiles, vocabulary);
  const ranks = Int32Array.from(vocabulary.spellings, (spelling) => frequencyRank(spelling));
  return { articles, profiles, idf, ranks, weights: profiles.map((profile) => weightsOf(profile, idf)) };
}

/** The order in which the articles of a collection stand. */
export const inContentOrder = (articles: readonly Article[]): readonly Article[] =>
  [...articles].sort(byContent);

function byContent(a: Article, b: Article): number {
  return (
    byCodeUnit(a.text, b.text) ||
    byCodeUnit(a.title ?? '', b.title ?? '') ||
    byCodeUnit(a.publishedAt?.value ?? '', b.publishedAt?.value ?? '') ||
    byCodeUnit(a.id, b.id)
  );
}

function inverseFrequencies(profiles: readonly ArticleProfile[], vocabulary: Vocabulary): Float32Array {
  const counts = new Float64Array(vocabulary.size);
  for (const { terms } of profiles) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  const total = profiles.length + BACKGROUND_ARTICLES + 1;
  return Float32Array.from(counts, (count, id) =>
    Math.log(total / (count + 0.5 + BACKGROUND_ARTICLES * backgroundShare(vocabulary.spellings[id] ?? ''))),
  );
}

/** Share of general news articles in which a term stands, by how common the word is in English. */
const backgroundShare = (term: string): number =>
  1 - (1 - Math.exp(-backgroundWeight(term))) ** INDEPENDENT_SENTENCES;

function weightsOf({ terms, counts }: ArticleProfile, idf: Float32Array): Float32Array {
  return Float32Array.from(terms, (term, k) => (1 + Math.log(counts[k] ?? 1)) * (idf[term] ?? 0));
}
