/**
 * Participles that look like the dictionary form of their verb: after a form of `be` they make a passive all the same
 * (`was hit`), and without an auxiliary they can be a past (`police shut the road`).
 *
 * source: irregular verbs with one form (Quirk et al. 1985, § 3.16, class 5), written out for this project.
 */
export const invariableParticiples: ReadonlySet<string> = new Set(
  'hit put cut shut set hurt cost let split spread burst cast quit shed thrust upset beat read bet rid bid broadcast forecast overcome run'.split(
    ' ',
  ),
);

/**
 * Verbs of one event, the first with somebody who brings it about and the second without: `killed a bystander` / `a
 * bystander died`.
 *
 * source: the causative alternation and suppletive causatives (Levin, English Verb Classes and Alternations, 1993, § 1.1.2
 *   and ch. 2; Haspelmath 1993), written out for this project.
 * note: dictionary forms. Verbs that are causative and not in one form (`sank the ship` / `the ship sank`) need no entry.
 */
const pairs = `kill die, murder die, shoot die, slay die, raise rise, lower fall, cut fall, reduce fall, slash fall, increase rise, fell fall, evict leave,
  expel leave, deport left, evict left, expel left, fire left, dismiss left, dismiss leave, fire leave, sack leave, oust leave, oust resign, force leave, drive flee, injure suffer, wound suffer,
  defeat lose, beat lose, arrest surrender, free escape, release escape, deport leave, displace flee, topple fall, destroy collapse`;

const known: ReadonlySet<string> = new Set(pairs.split(',').map((pair) => pair.trim()));

/** Whether the first verb brings about what the second tells as happening by itself. */
export const isCausativeOf = (causing: string, happening: string): boolean => known.has(`${causing} ${happening}`);
