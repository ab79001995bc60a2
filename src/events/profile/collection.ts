import { backgroundWeight } from '../../language/term-weights.ts';
import { frequencyRank } from '../../language/vectors.ts';
import type { Article } from '../../model/article.ts';
import { at, byCodeUnit } from '../../model/list.ts';
import { type PackedProfiles, ProfilePacker, sharedInts } from './packed-profiles.ts';
import type { ArticleProfile, TermedProfile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { Vocabulary } from './vocabulary.ts';

/** What is measured of the articles of one grouping, as numbers. Positions in it are what the other parts call an article. */
export interface Measured {
  readonly profiles: PackedProfiles;
  /** By term number: how much a term that two articles share says, in nats. In shared memory. */
  readonly idf: Float32Array;
  /** By term number: its rank among the word vectors, -1 where it has none. In shared memory. */
  readonly ranks: Int32Array;
}

/** What is measured, with the articles themselves, or those of them that are at hand. */
export interface KnownArticles extends Measured {
  readonly articleAt: ArticleAt;
}

/** The article at a position. */
export type ArticleAt = (position: number) => Article;

export interface Collection extends KnownArticles {
  /** In the order of their contents, so that neither the order of input nor the ids have a say in any result. */
  readonly articles: readonly Article[];
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
  const collector = new Collector();
  for (const article of articles) collector.add(read(article));
  return { articles, articleAt: (position) => at(articles, position), ...collector.measured() };
}

/**
 * Takes profiles one after the other, in the order of the articles' contents. Their terms are numbered and packed as
 * they come, so that the words of a large collection are never all in memory as text.
 */
export class Collector {
  readonly #vocabulary = new Vocabulary();
  readonly #packer = new ProfilePacker(this.#vocabulary);

  add(profile: TermedProfile): void {
    this.#packer.add(profile);
  }

  measured(): Measured {
    const { size, spellings } = this.#vocabulary;
    const profiles = this.#packer.pack();
    const ranks = sharedInts(spellings.map((spelling) => frequencyRank(spelling)));
    const idf = new Float32Array(new SharedArrayBuffer(4 * size));
    inverseFrequencies(profiles, spellings, idf);
    return { profiles, idf, ranks };
  }
}

/** The order in which the articles of a collection stand. */
export const inContentOrder = (articles: readonly Article[]): readonly Article[] =>
  [...articles].sort(byContent);

/** By text, then by what an article has beside it; the id comes last. */
export function byContent(a: Article, b: Article): number {
  return (
    byCodeUnit(a.text, b.text) ||
    byCodeUnit(a.title ?? '', b.title ?? '') ||
    byCodeUnit(a.publishedAt?.value ?? '', b.publishedAt?.value ?? '') ||
    byCodeUnit(a.id, b.id)
  );
}

function inverseFrequencies(profiles: PackedProfiles, spellings: readonly string[], idf: Float32Array): void {
  const counts = new Float64Array(idf.length);
  for (let article = 0; article < profiles.size; article += 1)
    for (const term of profiles.terms(article)) counts[term] = (counts[term] ?? 0) + 1;
  const total = profiles.size + BACKGROUND_ARTICLES + 1;
  for (let id = 0; id < idf.length; id += 1) {
    const usual = BACKGROUND_ARTICLES * backgroundShare(at(spellings, id));
    idf[id] = Math.log(total / ((counts[id] ?? 0) + 0.5 + usual));
  }
}

/** Share of general news articles in which a term stands, by how common the word is in English. */
const backgroundShare = (term: string): number =>
  1 - (1 - Math.exp(-backgroundWeight(term))) ** INDEPENDENT_SENTENCES;

/** Parallel to the terms of a profile: (1 + ln count) · idf. */
export function weightsOf({ terms, counts }: ArticleProfile, idf: Float32Array): Float32Array {
  const weights = new Float32Array(terms.length);
  for (let k = 0; k < weights.length; k += 1)
    weights[k] = (1 + Math.log(counts[k] ?? 1)) * (idf[terms[k] ?? 0] ?? 0);
  return weights;
}
