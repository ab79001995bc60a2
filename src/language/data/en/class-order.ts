/**
 * Which class of word follows which, as a share of the places behind the first: the order of English phrases and clauses.
 *
 * source: the order of noun phrase, verb phrase and clause as grammars describe it (Quirk et al. 1985, ch. 2, 3 and 17), rounded
 *   to what tells classes apart and written out for this project; no corpus was counted.
 * note: what is not listed is rare and counts `RARE`. Only the choice between classes that one word can have depends on it, so the
 *   rows need not add up to one.
 */
export type WordClass =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'to'
  | 'modal'
  | 'be'
  | 'have'
  | 'pronoun'
  | 'conjunction'
  | 'number'
  | 'mark';

export const RARE = 0.004;

export const classOrder: Readonly<Record<WordClass, Readonly<Partial<Record<WordClass, number>>>>> = {
  determiner: { noun: 0.55, adjective: 0.35, number: 0.06, gerund: 0.02, adverb: 0.03, participle: 0.02, preposition: 0.03 },
  adjective: { noun: 0.7, adjective: 0.12, gerund: 0.01, preposition: 0.06, conjunction: 0.05, mark: 0.05, to: 0.03, number: 0.02 },
  noun: {
    noun: 0.14, verb: 0.16, preposition: 0.25, mark: 0.2, conjunction: 0.08, adjective: 0.012, adverb: 0.04, modal: 0.06, be: 0.08,
    have: 0.05, determiner: 0.05, pronoun: 0.03, to: 0.05, gerund: 0.02, participle: 0.02, number: 0.02,
  },
  verb: {
    determiner: 0.3, noun: 0.14, adjective: 0.07, preposition: 0.2, adverb: 0.08, pronoun: 0.08, verb: 0.012, to: 0.06,
    conjunction: 0.08, mark: 0.1, number: 0.05, participle: 0.015, gerund: 0.02,
  },
  participle: {
    preposition: 0.35, to: 0.1, determiner: 0.1, mark: 0.12, noun: 0.08, adverb: 0.08, conjunction: 0.06, adjective: 0.04,
    pronoun: 0.03, number: 0.03, gerund: 0.02,
  },
  gerund: { determiner: 0.3, noun: 0.2, preposition: 0.2, adjective: 0.07, to: 0.06, mark: 0.06, pronoun: 0.05, conjunction: 0.05, adverb: 0.05 },
  adverb: {
    verb: 0.22, adjective: 0.18, participle: 0.1, gerund: 0.06, adverb: 0.05, determiner: 0.1, preposition: 0.12, noun: 0.06, mark: 0.1,
    number: 0.03, modal: 0.02, be: 0.02, pronoun: 0.05, conjunction: 0.03, to: 0.03,
  },
  preposition: { determiner: 0.4, noun: 0.34, adjective: 0.13, number: 0.08, gerund: 0.08, pronoun: 0.06, adverb: 0.02, preposition: 0.02 },
  to: { verb: 0.62, be: 0.1, have: 0.04, determiner: 0.15, noun: 0.14, adjective: 0.04, pronoun: 0.03, number: 0.02, adverb: 0.02 },
  modal: { verb: 0.55, be: 0.15, have: 0.07, adverb: 0.15, pronoun: 0.03, determiner: 0.02, noun: 0.02 },
  be: {
    participle: 0.3, gerund: 0.14, adjective: 0.15, determiner: 0.15, adverb: 0.12, preposition: 0.08, noun: 0.06, be: 0.03, to: 0.04,
    number: 0.02, pronoun: 0.02, conjunction: 0.02,
  },
  have: { participle: 0.5, be: 0.15, determiner: 0.15, adverb: 0.1, noun: 0.05, adjective: 0.04, to: 0.04, number: 0.02, have: 0.01 },
  pronoun: { verb: 0.35, modal: 0.12, be: 0.14, have: 0.08, adverb: 0.08, preposition: 0.1, mark: 0.08, to: 0.03, noun: 0.012, participle: 0.01, gerund: 0.01, conjunction: 0.03 },
  conjunction: { noun: 0.22, determiner: 0.24, pronoun: 0.16, verb: 0.1, adjective: 0.08, adverb: 0.05, participle: 0.05, gerund: 0.04, preposition: 0.04, number: 0.03, be: 0.02, modal: 0.01, have: 0.01, to: 0.02 },
  number: { noun: 0.6, adjective: 0.12, preposition: 0.1, mark: 0.12, number: 0.03, conjunction: 0.04, verb: 0.02, modal: 0.01, be: 0.02, have: 0.01 },
  mark: {
    noun: 0.25, determiner: 0.22, pronoun: 0.1, preposition: 0.1, conjunction: 0.1, verb: 0.05, adjective: 0.07, adverb: 0.06, gerund: 0.05,
    participle: 0.04, number: 0.03, be: 0.01, have: 0.01, modal: 0.01, mark: 0.05, to: 0.02,
  },
};
