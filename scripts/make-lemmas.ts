// Writes src/language/data/en/lemmas.txt: every inflected form of English that is likely to be met, with its
// dictionary form. Made from the words of a large vocabulary, WordNet's list of irregular forms and its suffix rules
// (morphy), so that at run time a look-up is enough and no rule can invent a word.
import { writeFileSync } from 'node:fs';
import { functionWords } from '../src/language/data/en/function-words.ts';
import { byCodeUnit } from '../src/model/list.ts';
import { loadGlove } from './lib/glove.ts';
import { loadWordNet, type PartOfSpeech, partsOfSpeech } from './lib/wordnet.ts';

/** Rarer words are mostly names, which suffix rules would only spoil. */
const VOCABULARY = 150_000;

/** Forms of the closed classes that are inflected; all other function words are their own dictionary form. */
const auxiliaries: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
};

/** Suffixes with their replacements, in the order in which they are tried. */
const suffixRules: Readonly<Record<'noun' | 'verb', readonly (readonly [string, readonly string[]])[]>> = {
  noun: [
    ['ies', ['y', 'ie']],
    ['men', ['man']],
    ['es', ['e', '']],
    ['s', ['']],
  ],
  verb: [
    ['ies', ['y', 'ie']],
    ['ied', ['y', 'ie']],
    ['es', ['e', '']],
    ['s', ['']],
    ['ed', ['e', '']],
    ['ing', ['e', '']],
  ],
};

const glove = loadGlove();
const wordNet = loadWordNet();
const rank = new Map(glove.words.map((word, index) => [word, index]));

/** The forms of `be` are listed above; by rule, `bees` would be one. */
const isWord = (word: string, part: PartOfSpeech): boolean =>
  word !== 'be' && wordNet.sensesOf(word, part).length > 0;

/** `expell` → `expel`: the last consonant is doubled before -ed and -ing. */
const undoubled = (stem: string): string[] => (/([bdgklmnprstvz])\1$/u.test(stem) ? [stem.slice(0, -1)] : []);

/** So much rarer than the irregular past, a form in -ed is another word: `sayed` is a name, but `leaped` and `showed` are not. */
const RARER = 20;

/** Rank of each verb's most frequent irregular past: of `said` for `say`, of `leapt` for `leap`. */
const irregularRank = new Map<string, number>();
for (const [form, bases] of wordNet.exceptions.verb) {
  // `Shown` and `proven` are participles: their verbs have a regular past beside them.
  if (/(?:ed|ing|s|n)$/u.test(form)) continue;
  for (const base of bases) {
    const formRank = rank.get(form) ?? Number.POSITIVE_INFINITY;
    irregularRank.set(base, Math.min(formRank, irregularRank.get(base) ?? Number.POSITIVE_INFINITY));
  }
}

const isRegularPast = (form: string, base: string): boolean =>
  (rank.get(form) ?? 0) <= RARER * (irregularRank.get(base) ?? Number.POSITIVE_INFINITY);

function candidates(form: string, part: 'noun' | 'verb'): string[] {
  const irregular = wordNet.exceptions[part].get(form);
  if (irregular !== undefined) return [...irregular];
  if (form.endsWith('ss')) return [];
  for (const [suffix, replacements] of suffixRules[part]) {
    if (!form.endsWith(suffix)) continue;
    const stem = form.slice(0, -suffix.length);
    const syllable = suffix.startsWith('ie') ? `${stem}ie` : stem;
    if (syllable.length < 2 || !/[aeiouy]/u.test(syllable)) return [];
    const isDoubling = suffix === 'ed' || suffix === 'ing';
    const bases = [...replacements.map((end) => stem + end), ...(isDoubling ? undoubled(stem) : [])];
    return suffix === 'ed' ? bases.filter((base) => isRegularPast(form, base)) : bases;
  }
  return [];
}

/** A base much rarer than its form is chance: `gas` is no plural of `ga`. */
function isPlausible(base: string, form: string): boolean {
  const baseRank = rank.get(base);
  return baseRank !== undefined && baseRank <= 500 + 20 * (rank.get(form) ?? 0);
}

const isName = (word: string): boolean => {
  const first = wordNet.senses.get(wordNet.sensesOf(word, 'noun')[0] ?? '');
  return first?.pointers.some(({ symbol }) => symbol === '@i') ?? false;
};

/** How much the form is used as a word of its own: `evening` is no form of `even`. */
const ownCount = (form: string): number =>
  Math.max(...partsOfSpeech.map((part) => wordNet.taggedCount(form, part)));

function dictionaryForm(form: string): string {
  const auxiliary = auxiliaries[form];
  if (auxiliary !== undefined) return auxiliary;
  if (functionWords.has(form) || isName(form)) return form;
  let best = form;
  let bestCount = -1;
  for (const part of ['verb', 'noun'] as const) {
    const base = candidates(form, part).find(
      (candidate) => candidate !== form && isWord(candidate, part) && isPlausible(candidate, form),
    );
    if (base === undefined || wordNet.taggedCount(base, part) <= bestCount) continue;
    best = base;
    bestCount = wordNet.taggedCount(base, part);
  }
  const own = ownCount(form);
  return own >= 5 && own >= 4 * bestCount ? form : best;
}

const formsOf = new Map<string, string[]>();
for (const form of glove.words.slice(0, VOCABULARY)) {
  if (!/^[a-z]{2,}$/u.test(form)) continue;
  const base = dictionaryForm(form);
  if (base !== form) formsOf.set(base, [...(formsOf.get(base) ?? []), form]);
}
const lines = [...formsOf]
  .map(([base, forms]) => [base, ...forms.sort(byCodeUnit)].join(' '))
  .sort(byCodeUnit);
writeFileSync(new URL('../src/language/data/en/lemmas.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${lines.length} dictionary forms`);
