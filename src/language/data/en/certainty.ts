/**
 * Words that say how sure something is, and how the deed is meant: modal verbs, hedges and boosters.
 *
 * `level` follows the scale of Rubin, Liddy & Kando (Certainty Identification in Texts, 2006): `low` possible, `moderate`
 * likely or said to be so, `high` nearly sure, `absolute` beyond doubt. `sense` tells modalities of one level apart: `can`
 * and `may` are both open, but one of ability, one of chance.
 *
 * source: modal verbs and their senses as in Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 4;
 *   hedges and boosters of the kinds that Hyland (Metadiscourse, 2005) describes; written out for this project.
 * note: phrases are given in dictionary forms of their words (`be able to`). `could`, `would` and `might` stand with `can`,
 *   `will` and `may`: reported speech shifts the one to the other. `about`, `some` and `around` before figures are left to
 *   the figures. `not` and its like are no matter of certainty but of negation.
 */
export interface CertaintyMarker {
  readonly phrase: string;
  readonly level: CertaintyLevel;
  readonly sense: CertaintySense;
}

export type CertaintyLevel = 'low' | 'moderate' | 'high' | 'absolute';
export type CertaintySense = 'chance' | 'ability' | 'future' | 'plan' | 'duty' | 'hearsay' | 'appearance' | 'stress' | 'doubt';

const marked = (level: CertaintyLevel, sense: CertaintySense, phrases: string): readonly CertaintyMarker[] =>
  phrases.split(',').map((phrase) => ({ phrase: phrase.trim(), level, sense }));

export const certaintyMarkers: readonly CertaintyMarker[] = [
  ...marked('low', 'chance', 'may, might, perhaps, possibly, maybe, conceivably, it be possible that, there be a chance'),
  ...marked('moderate', 'chance', 'probably, likely, be likely to, be expected to, presumably, be set to, be due to, be poised to, expect to, schedule to, be schedule to, slate to, be slate to, be on track to, be on course to, be fear'),
  ...marked('moderate', 'ability', 'can, could, be able to, it be possible to'),
  ...marked('low', 'chance', 'unclear whether, unclear if, uncertain whether, uncertain if, possible that, question whether, doubtful whether, doubtful that'),
  ...marked('moderate', 'chance', 'likely that, probable that'),
  ...marked('absolute', 'stress', 'certain that, clear that, no doubt that, beyond doubt that'),
  ...marked('low', 'doubt', 'unlikely that, hardly, barely, unlikely, be unlikely to, scarcely'),
  ...marked('high', 'future', 'will, would, shall, be go to, be to'),
  ...marked('moderate', 'plan', 'plan to, intend to, aim to, want to, seek to, hope to, wish to, try to, attempt to, offer to, prepare to, be ready to, be prepare to, be about to, consider, threaten to, vow to, pledge to, promise to, agree to, decide to, propose to, have plan to, announce plan to, be try to'),
  ...marked('moderate', 'duty', 'should, ought to'),
  ...marked('high', 'duty', 'must, have to, need to, be oblige to, be require to'),
  ...marked('moderate', 'hearsay', 'allegedly, reportedly, apparently, purportedly, supposedly, ostensibly, suspect of, be suspect of, accuse of, be accuse of, stand accuse of, claim to have, be rumor to, be rumour to, be say to, be believe to, be think to, be report to, be allege to'),
  ...marked('moderate', 'appearance', 'appear to, seem to, tend to, seemingly'),
  ...marked('absolute', 'stress', 'certainly, definitely, undoubtedly, clearly, obviously, unquestionably, indeed, in fact, inevitably, surely, of course, without doubt, be certain to, be sure to, be bind to, be guarantee to'),
];

/**
 * Verbs by how sure they make what follows them: against each other in one place they are a difference of certainty.
 *
 * source: epistemic verbs of the kinds that Hyland (1998, Boosting, hedging and the negotiation of academic knowledge)
 *   describes as hedges and boosters, written out for this project.
 * note: dictionary forms. Verbs of saying in general stand in the list of verbs of saying.
 */
export const epistemicVerbs: ReadonlyMap<string, CertaintyLevel> = new Map([
  ...verbs('absolute', 'prove, demonstrate, show, confirm, establish, reveal, ensure, guarantee'),
  ...verbs('moderate', 'indicate, signal, imply, point, estimate, expect, believe'),
  ...verbs('low', 'suggest, appear, seem, hint, speculate, suspect, assume, guess'),
]);

function verbs(level: CertaintyLevel, list: string): [string, CertaintyLevel][] {
  return list.split(',').map((verb) => [verb.trim(), level]);
}

/**
 * Adjectives that say how sure it is that a noun is rightly so called: `the alleged ringleader` / `the ringleader`.
 *
 * source: modal and evidential adjectives (Hyland 2005; Huddleston & Pullum, The Cambridge Grammar of the English Language,
 *   2002, ch. 6, on `alleged` and its like), written out for this project.
 * note: folded, as written; `confirmed` and `proven` raise where the others lower.
 */
export const hedgingAdjectives: ReadonlySet<string> = new Set(
  `alleged suspected purported supposed reputed presumed apparent possible probable likely putative accused
  reported rumored rumoured would-be self-described self-proclaimed so-called confirmed proven unconfirmed unproven`.split(/\s+/u),
);

/** Of predicates: `looks likely` / `is certain`. */
export const predicateLevels: ReadonlyMap<string, CertaintyLevel> = new Map([
  ...verbs('absolute', 'certain, sure, inevitable, clear, proven, confirmed, definite, undeniable'),
  ...verbs('moderate', 'likely, probable'),
  ...verbs('low', 'possible, unlikely, doubtful, uncertain, unclear, unsure, improbable, unconfirmed, unproven, conceivable'),
]);

/** What opens a condition; `provided` and `assuming` with `that`. */
export const conditionOpeners: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'assuming']);

/**
 * Verbs of what is not done yet, against a verb in the past: `is considering a ban` / `has imposed a ban`.
 *
 * source: verbs of intention and of deliberation (Levin 1993, § 29.5 and 62), written out for this project.
 * note: dictionary forms.
 */
export const prospectiveVerbs: ReadonlySet<string> = new Set(
  'consider weigh mull contemplate plan propose discuss debate threaten seek demand intend envisage eye prepare study'.split(' '),
);

/**
 * Words that all but deny, or that deny within themselves, folded: near them another text's `not` is no difference.
 *
 * source: half negatives (Quirk et al. 1985, § 10.59) and adjectives with a negative prefix that take an infinitive,
 *   written out for this project.
 * note: nouns and verbs with a negative prefix are left to word choice.
 */
export const halfNegatives: ReadonlySet<string> = new Set(
  'hardly barely scarcely rarely seldom little few unable unlikely impossible unwilling incapable unaware refuse refuses refused refusing decline declines declined declining fail fails failed failing deny denies denied denying reject rejects rejected rejecting avoid avoids avoided avoiding stop stops stopped stopping suspend suspends suspended suspending'.split(
    ' ',
  ),
);
