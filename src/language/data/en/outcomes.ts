/**
 * What may have happened to people that news counts, by what amounts to the same.
 *
 * source: accounts of accidents, attacks and trials in English-language news, written out for this project.
 * note: folded words and dictionary forms. A count of the one and a count of the other are two figures, however near.
 */
const lines: Readonly<Record<string, string>> = {
  dead: 'dead die died death kill killed fatality fatalities casualty perish drown drowned body bodies',
  hurt: 'hurt injure injured injury wound wounded hospitalize hospitalized hospitalise hospitalised',
  held: 'arrest arrested detain detained jail jailed imprison imprisoned custody',
  missing: 'missing unaccounted',
  saved: 'rescue rescued survive survived survivor recover recovered released',
  infected: 'infect infected infection case diagnose diagnosed',
};

export const outcomeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(lines).flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)),
);
