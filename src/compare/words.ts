import { monthOf } from '../language/data/en/calendar.ts';
import { countryOfWord } from '../language/data/en/demonyms.ts';
import { derivationalSuffixes, irregularBases, spellingRules } from '../language/data/en/derivation.ts';
import { negativeWords } from '../language/data/en/negations.ts';
import { demonyms } from '../language/data/en/places.ts';
import type { Token } from '../language/token.ts';

/** Words that carry what is said: no closed-class words, no denials, no marks. */
export const isContentWord = (token: Token): boolean =>
  (token.kind === 'word' || token.kind === 'number') &&
  !token.isFunctionWord &&
  !negativeWords.has(token.norm) &&
  !cutAuxiliaries.has(token.norm);

/** What is left of `won't` and `can't` without their denial. */
const cutAuxiliaries = new Set(['wo', 'ca']);

/** A content word stands for a content word: else an aligner has slipped (`Secretary`/`He`). */
export const canStandFor = (left: Token, right: Token): boolean =>
  left.norm === right.norm || isContentWord(left) === isContentWord(right);

export const isWord = (token: Token): boolean => token.kind !== 'punctuation';

const MIN_STEM = 4;

/**
 * Whether two words are forms of one word: inflected (`say`/`said`) or derived (`stable`/`stability`),
 * told by a shared stem of at least four letters and endings that derive words, or by tables (`Dutch`/`Netherlands`).
 */
export function isFormOf(a: Token, b: Token): boolean {
  if (a.lemma === b.lemma || a.norm === b.norm) return true;
  if (a.kind !== 'word' || b.kind !== 'word') return false;
  const base = baseOf(a);
  if ((base !== undefined && base === baseOf(b)) || areLandAndPeople(a, b)) return true;
  const [first, second] = [spelling(a.lemma), spelling(b.lemma)];
  let shared = 0;
  while (shared < first.length && first.charCodeAt(shared) === second.charCodeAt(shared)) shared += 1;
  if (shared === first.length && shared === second.length) return true;
  for (let stem = shared; stem >= Math.max(MIN_STEM, shared - 2); stem -= 1) {
    if (derivationalSuffixes.has(first.slice(stem)) && derivationalSuffixes.has(second.slice(stem)))
      return true;
  }
  return false;
}

/** What a word is a form of where its letters do not tell: `expel` for `expulsion`, the number of `Oct`. */
const baseOf = ({ norm, lemma }: Token): string | number | undefined =>
  irregularBases.get(spelling(lemma)) ?? monthOf(norm) ?? undefined;

/** `Netherlands`/`Dutch`; not `Burma`/`Myanmar`, which are two names. */
const areLandAndPeople = ({ norm }: Token, other: Token): boolean =>
  demonyms.has(norm) !== demonyms.has(other.norm) &&
  countryOfWord.has(norm) &&
  countryOfWord.get(norm) === countryOfWord.get(other.norm);

/** Told by the ending alone: `gladly`. */
export const isAdverb = (token: Token): boolean => token.kind === 'word' && /.{3}ly$/u.test(token.norm);

const spelling = (word: string): string =>
  spellingRules.reduce((spelt, [british, american]) => spelt.replace(british, american), word);

/** A past form: in -ed, or irregular (`held`, whose dictionary form is another word). */
export const isPastForm = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.isFunctionWord &&
  (/ed$/u.test(token.norm) ||
    (token.lemma !== token.norm && !/(?:s|ing|er|est|i|men|ren)$/u.test(token.norm)));

const ENDING = /(?:ing|ed|ly|tion)$/u;
/** Two forms of one shape: `raising`/`lifting`. */
export const haveSameEnding = (a: Token, b: Token): boolean => {
  const ending = ENDING.exec(a.norm)?.[0];
  return ending !== undefined && ending === ENDING.exec(b.norm)?.[0];
};

const quantifiers = new Set('all only every most many some few several each both'.split(' '));

/** Says how many of them: `all foreign banks` / `foreign banks` is another reach. */
export const isQuantifier = ({ norm }: Token): boolean => quantifiers.has(norm);
