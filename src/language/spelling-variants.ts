/**
 * One spelling for British and American English, by rules on the end of a word: `neighbour` → `neighbor`, `defence` →
 * `defense`, `organise` → `organize`. What comes out is for telling whether two words are the same, not for reading:
 * `promise` becomes `promize`, which does no harm, since no other word becomes that.
 */
export function spellingKey(lemma: string): string {
  const listed = singleWords.get(lemma);
  if (listed !== undefined) return listed;
  if (lemma.length < SHORTEST || lemma.length > LONGEST) return lemma;
  for (const [ending, replacement] of rules) {
    if (ending.test(lemma)) return lemma.replace(ending, replacement);
  }
  return lemma;
}

/** No rule is meant for `four`, `rise` or `tour`. */
const SHORTEST = 6;
const LONGEST = 30;

/**
 * source: the systematic differences of British and American spelling as any dictionary's front matter lists them,
 *   written for this project.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/our(?=(?:able|ed|er|ful|hood|ing|ite|less|ly|s)?$)/u, 'or'],
  [/is(?=(?:e|ed|er|es|ing|ation|ations)$)/u, 'iz'],
  [/ys(?=(?:e|ed|er|es|ing)$)/u, 'yz'],
  [/(cent|theat|met|lit|fib|calib|spect|sceptr|meag|somb|lust)re$/u, '$1er'],
  [/([fp]|ret)ence$/u, '$1ense'],
  [/ogue$/u, 'og'],
  [/ll(?=(?:ed|er|ers|ing|or|ors)$)/u, 'l'],
];

const singleWords: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['licence', 'license'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['plough', 'plow'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['mould', 'mold'],
  ['manoeuvre', 'maneuver'],
  ['judgement', 'judgment'],
  ['skilful', 'skillful'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['instalment', 'installment'],
  ['jewellery', 'jewelry'],
  ['artefact', 'artifact'],
  ['moustache', 'mustache'],
  ['paediatric', 'pediatric'],
  ['anaesthetic', 'anesthetic'],
  ['haemorrhage', 'hemorrhage'],
  ['foetus', 'fetus'],
  ['kerb', 'curb'],
  ['pyjamas', 'pajamas'],
  ['ageing', 'aging'],
  ['cosy', 'cozy'],
]);
