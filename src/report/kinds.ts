import type { DifferenceKind } from '../model/difference.ts';

/** Kinds of one family share a colour and a way of underlining, so that neither has to be learned fifteen times. */
export type KindFamily = 'words' | 'speech' | 'facts' | 'choice';

interface KindWords {
  readonly name: string;
  readonly family: KindFamily;
  readonly meaning: string;
}

/** How each kind of difference is called and explained on a page. */
export const kindWords: Readonly<Record<DifferenceKind, KindWords>> = {
  figures: {
    name: 'Figures',
    family: 'facts',
    meaning: 'numbers and dates that stand in the same place and differ',
  },
  negation: {
    name: 'Negation',
    family: 'facts',
    meaning: 'one text denies where another does not',
  },
  agency: {
    name: 'Agency',
    family: 'facts',
    meaning: 'who is said to act: active or passive, with or without the one who acts',
  },
  quotation: {
    name: 'Quotation',
    family: 'speech',
    meaning: 'what stands in quotation marks, how much of it, and who is said to have spoken',
  },
  attribution: {
    name: 'Attribution',
    family: 'speech',
    meaning: 'the verb of saying, and whether a source is named',
  },
  certainty: {
    name: 'Certainty',
    family: 'speech',
    meaning: 'how sure a thing is said to be',
  },
  voice: {
    name: 'Voice',
    family: 'speech',
    meaning: 'how many words each speaker is given, quoted and reported',
  },
  'word-choice': {
    name: 'Word choice',
    family: 'words',
    meaning: 'different words in the same place',
  },
  naming: {
    name: 'Naming',
    family: 'words',
    meaning: 'how people, places and groups are named',
  },
  scope: {
    name: 'Scope',
    family: 'words',
    meaning: 'words that widen or narrow what is spoken of',
  },
  'distinctive-words': {
    name: 'Distinctive words',
    family: 'words',
    meaning: 'words that one text uses far more than the others',
  },
  tone: {
    name: 'Tone',
    family: 'words',
    meaning: 'loaded words, valence and subjectivity of the article’s own words',
  },
  frames: {
    name: 'Frames',
    family: 'words',
    meaning: 'what the story is told as',
  },
  selection: {
    name: 'Selection',
    family: 'choice',
    meaning: 'what stands in one text and was not found in another',
  },
  prominence: {
    name: 'Prominence',
    family: 'choice',
    meaning: 'how early a statement comes, and what headlines add',
  },
};

/** In the order in which pages list the kinds. */
export const kindOrder = Object.keys(kindWords).filter((name): name is DifferenceKind => name in kindWords);
