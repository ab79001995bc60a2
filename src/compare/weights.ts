/**
 * How much each observation asks for a reader's attention, 0 to 1. One table, so that kinds can be weighed against one
 * another. The order follows what a correction desk would look at first: what cannot both be so, then words put into
 * or taken out of a mouth, then loaded choices, then style.
 *
 * These are judgements, not measurements; they order and filter, and no figure is computed from them.
 */
export const weights = {
  /** Two different numbers or dates in one slot: one of them is wrong, or they are of different moments. */
  figuresDisagree: 0.95,
  /** `at least 12` / `12`: both may hold. */
  figuresDifferInPrecision: 0.5,
  /** Figures that disagree between sentences that share a part only, in other company. */
  figuresPerhapsOfTwo: 0.2,
  /** One side denies what the other does not: often a contradiction, in a third of cases another wording. */
  negation: 0.8,
  /** `not accepted` / `rejected`: the same in other words as often as not, and softer. */
  negationByOpposite: 0.4,
  /** Words that deny each other in one place: `accept` / `reject`. */
  oppositeWords: 0.85,
  /** Different words inside quotation marks of one speaker. */
  quoteChanged: 0.75,
  quoteOtherSpeaker: 0.85,
  quoteShortened: 0.55,
  /** The speaker's words in one, the reporter's rendering in the other. */
  quotedAgainstReported: 0.5,
  /** One quotation in two pieces, or split by the words of saying. */
  quoteSplit: 0.15,
  quoteCount: 0.4,
  /** `claimed` / `said`: the reporter's stance to what is said. */
  sayingDoubts: 0.7,
  /** Verbs of two other classes: `said` / `stressed`. */
  sayingOtherClass: 0.45,
  /** Verbs of one class: style. */
  sayingSameClass: 0.15,
  /** A source is named in one; the other says it in its own voice. */
  sayingUnsourced: 0.55,
  /** `proved` / `suggested`, `may` / `will`: how sure it is said to be. */
  certaintyLevel: 0.65,
  /** `can` / `will be able to`: another modality of about the same strength. */
  certaintyShade: 0.35,
  /** `pushed` / `was pushed`, nobody named. */
  agencyDropped: 0.6,
  agencyTurned: 0.3,
  /** `rebels attacked the convoy` / `the convoy attacked rebels`: both cannot be so. */
  agencyExchanged: 0.85,
  /** Another name for the same: `Ruvania` / `the Northern League`. */
  namingOther: 0.6,
  /** A title or office given in one only. */
  namingTitle: 0.4,
  /** Full name against a part of it. */
  namingLength: 0.3,
  /** With and without the first name, letters for a name: what style books decide. */
  namingStyle: 0.2,
  /** `Tervani` / `al-Tervani`. */
  namingSpelling: 0.12,
  /** Modifiers of one thing that differ on both sides. */
  scopeOther: 0.5,
  scopeAdded: 0.4,
  wordChoice: 0.45,
  /** One side is loaded, or they are of opposite valence: `regime` / `government`. */
  wordChoiceLoaded: 0.6,
  /** `broader` or `narrower` by the dictionary. */
  wordChoiceBroader: 0.35,
  /** Synonyms by the dictionary: style, unless the reader thinks otherwise. */
  wordChoiceSynonym: 0.2,
  /** Linked by an unsure aligner in sentences that share a part only: two times in three of two things. */
  wordChoiceUnsure: 0.2,
  /** Closed-class words edited in a near-copy. */
  wordChoiceGrammar: 0.1,
  /** A whole statement that the other articles do not make: from this, up by what stands in it. */
  selectionLeast: 0.3,
  selectionMost: 0.7,
  /** Part of a sentence whose other parts are shared. */
  selectionPart: 0.4,
  prominence: 0.35,
  /** A headline that says what its text does not. */
  headlineAlone: 0.45,
  /** How many words a speaker is given: from some 20 words more to 120 and above. */
  voiceLeast: 0.3,
  voiceMost: 0.45,
  /** Figures over whole articles come after what stands in a statement: a reader cannot point at them. */
  tone: 0.34,
  distinctiveWords: 0.3,
  frames: 0.28,
} as const;
