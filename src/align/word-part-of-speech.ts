/** What a word's ending says of its part of speech; `unknown` for most short words. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'unknown';

/**
 * Endings of English, longest first within what they could be mistaken for.
 *
 * source: derivational and inflectional endings as any grammar of English lists them, written for this project.
 * note: a guess, good enough as one weak clue of word alignment: `decisively` rather stands for `firmly` than for
 *   `decision`. A tagger costs five times the whole alignment.
 */
const endings: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/.{3}ly$/u, 'adverb'],
  [/.{2}(?:tion|sion|ment|ness|ity|ance|ence|ship|hood|ism|ist|dom|cy|ure)s?$/u, 'noun'],
  [/.{2}(?:al|ive|ous|ful|less|ic|able|ible|ish|ary)$/u, 'adjective'],
  [/.{2}(?:ize|ise|ify|izes|ises|ifies|ing|ed)$/u, 'verb'],
  [/.{3}(?:er|or|ee|ian)s?$/u, 'noun'],
];

export const partOfSpeechOf = (norm: string): PartOfSpeech =>
  endings.find(([ending]) => ending.test(norm))?.[1] ?? 'unknown';
