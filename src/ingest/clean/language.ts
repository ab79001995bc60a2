import { frequentWords } from '../data/en/frequent-words.ts';
import { languageSubtags } from '../data/languages.ts';
import { francMin } from '../packages.ts';
import { FOREIGN, LETTER, letterKind } from './letters.ts';
import { WordTrie } from './word-trie.ts';

/** The detector looks at no more than this; a longer text says nothing new about its language. */
const SAMPLE_LENGTH = 1200;

/** English shows in its first hundred words. */
const ENGLISH_SAMPLE_LENGTH = 500;

/** Below this, trigrams of names decide: an English headline of ten names comes out as any European language. */
const MIN_LETTERS = 80;

/**
 * Of 8,000 English news articles all but six have this share of such words in one of the two samples; in other languages
 * they are chance words (`to` in Polish, `of` in Dutch).
 */
const MIN_ENGLISH_SHARE = 0.12;

/** Letters of the Russian alphabet that its neighbours lack; the trigrams alone take short Russian for Bulgarian. */
const HAS_RUSSIAN_LETTERS = /[ыэ]/i;
const WITHOUT_RUSSIAN_LETTERS = ['bul', 'ukr', 'srp', 'bos'];

const english = new WordTrie(frequentWords);

/**
 * The language of a text: English by its function words (most articles, and fifty times cheaper than trigrams), any
 * other by its letter trigrams (Cavnar and Trenkle 1994, package franc-min).
 *
 * @returns a BCP 47 primary subtag (`en`, `fa`), or null where the text is too short to tell
 */
export function detectLanguage(text: string): string | null {
  if (isEnglish(text, ENGLISH_SAMPLE_LENGTH)) return 'en';
  const sample = text.slice(0, SAMPLE_LENGTH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null;
  if (isEnglish(text, SAMPLE_LENGTH)) return 'en';
  const code = francMin().franc(sample, {
    ignore: HAS_RUSSIAN_LETTERS.test(sample) ? WITHOUT_RUSSIAN_LETTERS : [],
  });
  return code === 'und' ? null : (languageSubtags[code] ?? code);
}

/** What is no Latin letter for certain counts as one, so that a text of two scripts is not judged by one of them. */
const isInWord = (kind: number): boolean => kind === LETTER || kind === FOREIGN;

/** True where the beginning of the text has enough letters, and the frequent words of English have their share. */
function isEnglish(text: string, length: number): boolean {
  const end = Math.min(text.length, length);
  let letters = 0;
  let words = 0;
  let frequent = 0;
  let inside = false;
  let node = WordTrie.ROOT;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isInWord(letterKind(code))) {
      letters += 1;
      node = english.follow(node, code);
      inside = true;
    } else if (inside) {
      words += 1;
      frequent += english.endsWord(node);
      node = WordTrie.ROOT;
      inside = false;
    }
  }
  if (inside) {
    words += 1;
    frequent += english.endsWord(node);
  }
  return letters >= MIN_LETTERS && frequent >= words * MIN_ENGLISH_SHARE;
}
