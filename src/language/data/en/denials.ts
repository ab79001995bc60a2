/**
 * What a denial may consist of beside the negations themselves, and what takes its force away, folded.
 *
 * source: implicative adjectives and verbs (Karttunen 1971) and the scope of negation as grammars describe it (Quirk et
 *   al. 1985, § 10.54 ff.), written out for this project.
 * note: used to tell which word a negation denies; whether there is one at all stands in `negations.ts`.
 */

/** With the word behind each they deny the verb that follows: `unable to reach`, `has yet to appear`. */
export const denyingPhrases: ReadonlyMap<string, string> = new Map([
  ['unable', 'to'],
  ['yet', 'to'],
  ['powerless', 'to'],
  ['incapable', 'of'],
]);

/** Before `than` they make a limit of a negation: `no more than 20`, `not later than May`. */
export const endsDenial: ReadonlySet<string> = new Set(
  'more less fewer later earlier longer greater lower higher sooner other rather'.split(' '),
);

/** Behind a negation they turn it round: `did not open until Monday` is `opened on Monday`. */
export const reachesPastDenial: ReadonlySet<string> = new Set('until till before unless'.split(' '));

/**
 * Verbs of attitude, dictionary form: their negation denies the clause behind them, so what that says has to be the same
 * (`do not believe it was arson` / `believe it was an accident`).
 */
export const attitudeVerbs: ReadonlySet<string> = new Set(
  'believe think expect suppose want seem appear feel consider imagine reckon'.split(' '),
);

/** Verbs that say that their object is or will not be, dictionary form: `ruled out tax rises`. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  `rule refute reject refuse dismiss forbid ban bar block prevent avert avoid scrap cancel abandon halt oppose
  exclude`.split(/\s+/u),
);
