import type { DifferenceKind } from '../model/difference.ts';

/** Kinds of one family share a colour and a way of underlining, so that neither has to be learned fifteen times. */
export type KindFamily = 'words' | 'speech' | 'facts' | 'choice';

interface KindWords {
  readonly name: string;
  readonly family: KindFamily;
  readonly meaning: string;
  /** What an article does with its phrase, for one article and for several: `A gives “12”`, `A and B give “12”`. */
  readonly verb: readonly [one: string, several: string];
}

/** How each kind of difference is called and explained on a page. */
export const kindWords: Readonly<Record<DifferenceKind, KindWords>> = {
  figures: {
    name: 'Figures',
    family: 'facts',
    meaning: 'numbers and dates that stand in the same place and differ',
    verb: ['gives', 'give'],
  },
  negation: {
    name: 'Negation',
    family: 'facts',
    meaning: 'one text denies where another does not',
    verb: ['writes', 'write'],
  },
  agency: {
    name: 'Agency',
    family: 'facts',
    meaning: 'who is said to act: active or passive, with or without the one who acts',
    verb: ['writes', 'write'],
  },
  quotation: {
    name: 'Quotation',
    family: 'speech',
    meaning: 'what stands in quotation marks, how much of it, and who is said to have spoken',
    verb: ['has', 'have'],
  },
  attribution: {
    name: 'Attribution',
    family: 'speech',
    meaning: 'the verb of saying, and whether a source is named',
    verb: ['writes', 'write'],
  },
  certainty: {
    name: 'Certainty',
    family: 'speech',
    meaning: 'how sure a thing is said to be',
    verb: ['puts it as', 'put it as'],
  },
  voice: {
    name: 'Voice',
    family: 'speech',
    meaning: 'how many words each speaker is given, quoted and reported',
    verb: ['has', 'have'],
  },
  'word-choice': {
    name: 'Word choice',
    family: 'words',
    meaning: 'different words in the same place',
    verb: ['writes', 'write'],
  },
  naming: {
    name: 'Naming',
    family: 'words',
    meaning: 'how people, places and groups are named',
    verb: ['speaks of', 'speak of'],
  },
  scope: {
    name: 'Scope',
    family: 'words',
    meaning: 'words that widen or narrow what is spoken of',
    verb: ['writes', 'write'],
  },
  'distinctive-words': {
    name: 'Distinctive words',
    family: 'words',
    meaning: 'words that one text uses far more than the others',
    verb: ['uses', 'use'],
  },
  tone: {
    name: 'Tone',
    family: 'words',
    meaning: 'loaded words, valence and subjectivity of the article’s own words',
    verb: ['writes', 'write'],
  },
  frames: {
    name: 'Frames',
    family: 'words',
    meaning: 'what the story is told as',
    verb: ['writes', 'write'],
  },
  selection: {
    name: 'Selection',
    family: 'choice',
    meaning: 'what stands in one text and was not found in another',
    verb: ['tells', 'tell'],
  },
  prominence: {
    name: 'Prominence',
    family: 'choice',
    meaning: 'how early a statement comes, and what headlines add',
    verb: ['has', 'have'],
  },
};

/** In the order in which pages list the kinds. */
export const kindOrder = Object.keys(kindWords).filter((name): name is DifferenceKind => name in kindWords);
