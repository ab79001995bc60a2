/**
 * Closed-class words that a clause, or a phrase that could stand as one, begins with: coordinating and subordinating
 * conjunctions and relative pronouns.
 *
 * source: the closed classes as any grammar of English lists them, written for this project.
 * note: `that` is left out: as often a pronoun or a determiner, and what follows it belongs to the verb before.
 */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'after',
  'although',
  'and',
  'as',
  'because',
  'before',
  'but',
  'if',
  'or',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'where',
  'whereas',
  'which',
  'while',
  'who',
  'whom',
  'whose',
  'yet',
]);
