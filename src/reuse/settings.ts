import { UserError } from '../errors.ts';

/** Every figure that the reuse stage depends on. */
export interface ReuseSettings {
  /** Words a shingle; similarity (Jaccard) is that of the two sets of shingles. */
  readonly shingleWords: number;
  /** Words of the shortest passage: a shared run of so many words is always found. */
  readonly passageWords: number;
  /** Words a fingerprint: at most `passageWords`; longer ones bring up fewer false candidates and take more memory. */
  readonly fingerprintWords: number;
  /** Words of the shortest shared run that a passage without an unbroken run of `passageWords` may be pieced together from. */
  readonly anchorWords: number;
  /**
   * Shared words that a passage needs when edits leave it no unbroken run of `passageWords`; `passageWords` are enough
   * beside another passage of the same pair, and where the passage is `coverage` of a whole text.
   */
  readonly editedPassageWords: number;
  /** Share of such a passage's words that must be shared, on both sides. */
  readonly editedPassageShare: number;
  /** Most words that one edit inside a passage may put in, take out or replace. */
  readonly editWords: number;
  /** Words that must agree after an edit for the passage to go on. */
  readonly resumeWords: number;
  /** Coverage of both sides from which a pair is a near-duplicate, and of one side from which it is an excerpt. */
  readonly coverage: number;
  /** Slots of a MinHash signature; a power of two. */
  readonly signatureSlots: number;
  /** Jaccard similarity from which signatures alone find a pair with the probability `wantedRecall`. */
  readonly wantedSimilarity: number;
  readonly wantedRecall: number;
  /** A run carried by more unrelated texts than this is furniture or boilerplate: alone it makes no pair. */
  readonly commonTexts: number;
  /** The same for the texts of one publisher. */
  readonly furnitureTexts: number;
  /** Largest group of the same text of which every pair is listed; a larger one is listed as a star. */
  readonly listedGroup: number;
}

export type ReuseOptions = Partial<ReuseSettings>;

/**
 * - `shingleWords` 5, `signatureSlots` 128: the usual figures for articles; shorter shingles are shared by chance,
 *   longer ones lose more to each edited word.
 * - `passageWords` 20 and `coverage` .8 are the published definition of the relations.
 * - `fingerprintWords` 16: a quarter of all runs is kept, with what stands beside them 1.9 KB an article of 950 words.
 *   Articles put together from the same sentences share such a run by the dozen; what stands beside it turns nearly all
 *   of those pairs away unread. With 8 there were some 450 of them for each article.
 * - `editedPassageWords` 40: on 8,000 news articles 20 would add 1.6 % more pairs, nearly all site furniture with a name
 *   in it, 30 would add .4 %, 40 adds .05 %.
 * - `wantedRecall` .995 at similarity .5 gives 42 bands of 3 rows.
 */
export const defaultReuseSettings: ReuseSettings = {
  shingleWords: 5,
  passageWords: 20,
  fingerprintWords: 16,
  anchorWords: 8,
  editedPassageWords: 40,
  editedPassageShare: 0.75,
  editWords: 5,
  resumeWords: 3,
  coverage: 0.8,
  signatureSlots: 128,
  wantedSimilarity: 0.5,
  wantedRecall: 0.995,
  commonTexts: 100,
  furnitureTexts: 10,
  listedGroup: 100,
};

const WHOLE = [
  'shingleWords',
  'passageWords',
  'fingerprintWords',
  'anchorWords',
  'editedPassageWords',
  'editWords',
  'resumeWords',
  'signatureSlots',
  'commonTexts',
  'furnitureTexts',
  'listedGroup',
] as const satisfies readonly (keyof ReuseSettings)[];

const SHARES = [
  'editedPassageShare',
  'coverage',
  'wantedSimilarity',
  'wantedRecall',
] as const satisfies readonly (keyof ReuseSettings)[];

/** The defaults with `options` in their place. Throws a UserError that names the setting at fault. */
export function reuseSettings(options: ReuseOptions = {}): ReuseSettings {
  const settings = { ...defaultReuseSettings, ...options };
  for (const name of WHOLE) {
    const value = settings[name];
    if (!Number.isInteger(value) || value < 1)
      throw new UserError(`reuse.${name}: ${value} is not a whole number above 0`);
  }
  for (const name of SHARES) {
    const value = settings[name];
    if (!(value > 0 && value <= 1))
      throw new UserError(`reuse.${name}: ${value} is not above 0 and at most 1`);
  }
  for (const name of ['anchorWords', 'fingerprintWords'] as const) {
    if (settings[name] > settings.passageWords) {
      throw new UserError(`reuse.${name}: ${settings[name]} is more than a passage has (reuse.passageWords)`);
    }
  }
  const slots = settings.signatureSlots;
  if (slots > 4096 || (slots & (slots - 1)) !== 0) {
    throw new UserError(`reuse.signatureSlots: ${slots} is not a power of two up to 4096`);
  }
  return settings;
}
