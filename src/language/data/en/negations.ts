/**
 * What denies: words, and verbs that deny what follows them.
 *
 * source: negative particles, determiners and adverbs as grammars list them (Quirk et al. 1985, ch. 10), and verbs
 *   with a negative meaning before an infinitive or a clause (implicative verbs: Karttunen 1971); written out for this
 *   project.
 * note: half negatives (`hardly`, `barely`) are hedges and stand with certainty.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const negativeWords: ReadonlySet<string> = list(
  "not n't no never without neither nor none nobody nothing nowhere cannot",
);

/** By dictionary form, before `to`: `failed to agree`, `refused to comment`. */
export const negativeBeforeInfinitive: ReadonlySet<string> = list('fail refuse decline neglect cease');

/** By dictionary form, with any object: `denied the charge`, `denied that`. */
export const negativeVerbs: ReadonlySet<string> = list('deny lack');

/** Words before `only`, `just` … where `not` denies nothing: `not only useful but also cheap`. */
export const afterNotWithoutDenial: ReadonlySet<string> = list('only just merely simply least');
