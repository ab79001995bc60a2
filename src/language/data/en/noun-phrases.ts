import { demonstratives, formsOfBe, formsOfHave, modalVerbs, prepositions, relativePronouns } from './closed-classes.ts';

/**
 * What opens and ends a noun phrase, by closed classes, and nouns of groups, folded.
 *
 * source: collective nouns of English-language news, written out for this project.
 * note: singular and plural of a noun of groups both stand; they are looked up as written.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What makes one known thing of the noun behind it. */
export const definiteDeterminers: ReadonlySet<string> = new Set(['the', ...demonstratives]);

/** What stands behind the head of a noun phrase: a preposition, a relative clause, a verb. */
export const postmodifiers: ReadonlySet<string> = new Set([
  ...prepositions,
  ...relativePronouns,
  ...formsOfBe,
  ...formsOfHave,
  ...modalVerbs,
  ...list('to and or'),
]);

/** Those who rule or speak for a country or its head: `Danish officials`, `the Rendal administration`. */
export const rulingBodies: ReadonlySet<string> = list(`
  government administration regime official officials authority authorities side delegation diplomat diplomats leadership
  leaders state nation republic`);

/** Those who fight for somebody: `US troops`, `rebel fighters`. */
export const armedBodies: ReadonlySet<string> = list(`
  troop troops force forces military army soldiers servicemen personnel fighters militants militia militias rebels
  insurgents guerrillas gunmen guard guards police officers`);

/** Those who belong to a country, a place or a cause. */
export const peoples: ReadonlySet<string> = list(
  'people citizens nationals residents voters protesters demonstrators supporters workers refugees migrants immigrants',
);

/** Undertakings that are named after somebody: `the Rendal campaign`, `the Marlow deal`. */
export const undertakings: ReadonlySet<string> = list(`
  campaign team deal agreement accord pact treaty plan bill law act order ban probe investigation inquiry report memo memos
  dossier lawsuit suit case trial hearing summit talks protests strike strikes attack shooting crisis war
  hurricane storm outbreak virus vaccine tariffs sanctions`);
