/**
 * Adverbs that make one verb with the verb before them: `stand up`, `carry out`, `turn over`.
 *
 * source: the particles of English phrasal verbs as grammars list them (Quirk et al., A Comprehensive Grammar of the
 *   English Language, 1985, § 16.2 ff.), written out for this project.
 * note: `in`, `on`, `to`, `of` and `for` are left out: after a verb they are prepositions far more often.
 */
export const particles: ReadonlySet<string> = new Set(
  'up down out off over away back aside apart forward together'.split(' '),
);
