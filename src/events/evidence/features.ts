/** The kinds of evidence, in the order in which a reader is told of them. */
export type EvidenceGroup =
  | 'wording'
  | 'names'
  | 'numbers'
  | 'opening'
  | 'headline'
  | 'sentences'
  | 'time'
  | 'surroundings'
  | 'length';

export interface Feature {
  readonly name: FeatureName;
  readonly group: EvidenceGroup;
  /** What the value says, for a reader; every value lies between 0 and 1. */
  readonly meaning: string;
}

const MEANINGS = {
  terms: ['wording', 'likeness of all content words, rare ones counting more (cosine of tf-idf)'],
  termsRoot: ['wording', 'the same, with differences among unlike articles spread out (square root)'],
  localTerms: ['wording', 'likeness of content words without what similar articles share too'],
  localTermsRoot: ['wording', 'the same, with differences among unlike articles spread out (square root)'],
  termsFound: [
    'wording',
    'share of the telling words of one article that the other has, the greater of the two',
  ],
  sharedTerms: ['wording', 'how many telling words both have'],
  runs: [
    'wording',
    'share of runs of three words that the shorter article has in common with the longer one',
  ],
  reused: [
    'wording',
    'near copy or excerpt: most runs of words, names and numbers of the shorter article stand in the longer one, published within a week',
  ],
  names: ['names', 'share of names that both mention, rare ones counting more (Jaccard)'],
  localNames: ['names', 'the same, without names that similar articles mention too'],
  namesFound: ['names', 'share of the names of one article that the other has, the greater of the two'],
  sharedNames: ['names', 'how many telling names both mention'],
  actors: ['names', 'likeness of names by how often each is mentioned (cosine)'],
  mainActors: [
    'names',
    'share of the chief names of either article that the other mentions, the lesser of the two',
  ],
  openingNamesLeast: [
    'names',
    'share of the names in headline and first sentences that the other article mentions, the lesser of the two',
  ],
  openingNamesMost: ['names', 'the same, the greater of the two'],
  officialShared: ['names', 'both openings name the same holder of an office or official of a country'],
  officialConflict: ['names', 'the openings name different holders of an office or officials of a country'],
  placesLeast: [
    'names',
    'share of the places of either article that the other mentions, the lesser of the two',
  ],
  placesMost: ['names', 'the same, the greater of the two'],
  localTermsAndNames: ['names', 'telling words and names are shared at once (geometric mean)'],
  namesAndSentences: ['names', 'names are shared and sentences answer each other at once (geometric mean)'],
  numbers: ['numbers', 'share of numbers that both mention, rare ones counting more (Jaccard)'],
  localNumbers: ['numbers', 'the same, without numbers that similar articles mention too'],
  figuresShared: ['numbers', 'both openings count the same number of something'],
  figuresConflict: ['numbers', 'the openings count different numbers of something'],
  yearShared: ['numbers', 'both name the same year'],
  yearConflict: ['numbers', 'both name years, but none in common'],
  lede: ['opening', 'likeness of the first sentences (cosine)'],
  localLede: ['opening', 'the same, without what similar articles share too'],
  localTermsAndLede: ['opening', 'telling words are shared, in the first sentences too (geometric mean)'],
  ledeAnswered: [
    'opening',
    'how well the first two sentences of either article are answered in the other, the lesser of the two',
  ],
  openingWordsLeast: [
    'opening',
    'share of the words for what happened, in headline and first sentences, that the other article has, the lesser of the two',
  ],
  openingWordsMost: ['opening', 'the same, the greater of the two'],
  openingMeaning: [
    'opening',
    'likeness in meaning of the words for what happened in headlines and first sentences (word vectors)',
  ],
  title: ['headline', 'likeness of the two headlines (cosine)'],
  titleFound: ['headline', "share of a headline's words that stand in the other article"],
  titleInLede: ['headline', "share of a headline's words that stand in the other article's first sentences"],
  sentences: [
    'sentences',
    "likeness of sentences that are each other's best match, over the shorter article",
  ],
  bestSentence: ['sentences', 'likeness of the two sentences that are most alike'],
  sameDay: ['time', 'published on one day, less where most of the collection is of that day'],
  nextDay: ['time', 'published one day apart'],
  daysApart: ['time', 'published two or three days apart'],
  weekApart: ['time', 'published four to seven days apart'],
  monthApart: ['time', 'published eight to thirty days apart'],
  longApart: ['time', 'published more than thirty days apart'],
  undated: ['time', 'a date is missing, too coarse, or the same throughout the collection'],
  weekdayConflict: ['time', 'both openings name weekdays, but none in common'],
  dayShared: ['time', 'both openings name the same day of the year'],
  dayConflict: ['time', 'both openings name days of the year, but none in common'],
  termsNear: ['time', 'likeness of content words, where at most a day lies between'],
  termsFar: ['time', 'likeness of content words, where more than a week lies between'],
  termsUndated: ['time', 'likeness of content words, where a date is missing'],
  localTermsNear: ['time', 'likeness of telling words, where at most a day lies between'],
  localTermsUndated: ['time', 'likeness of telling words, where a date is missing'],
  nearest: ['surroundings', 'likeness in proportion to the likest article of either, the lesser of the two'],
  rankLeast: [
    'surroundings',
    'place of either among the articles most like the other, the worse of the two; less among few articles',
  ],
  rankMost: ['surroundings', 'the same, the better of the two'],
  commonNearest: ['surroundings', 'share of the eight nearest articles that both have in common'],
  contrastLeast: [
    'surroundings',
    'likeness against that of the next four articles, for the side with more alike',
  ],
  contrastMost: [
    'surroundings',
    'likeness against that of the next four articles, for the side with fewer alike',
  ],
  contrastAndLocalTerms: [
    'surroundings',
    'the pair stands out and shares telling words at once (geometric mean)',
  ],
  alone: ['surroundings', 'few similar articles to compare with'],
  short: ['length', 'the shorter article has few sentences'],
} as const satisfies Record<string, readonly [EvidenceGroup, string]>;

export type FeatureName = keyof typeof MEANINGS;

/** One value a feature. */
export type Evidence = Readonly<Record<FeatureName, number>>;

const isFeatureName = (name: string): name is FeatureName => name in MEANINGS;

/** All features, in a fixed order. */
export const FEATURES: readonly Feature[] = Object.keys(MEANINGS)
  .filter(isFeatureName)
  .map((name) => ({ name, group: MEANINGS[name][0], meaning: MEANINGS[name][1] }));
