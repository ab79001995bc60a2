/**
 * Verbs that say the same whichever of the two does it, dictionary form: `A met B` is `B met A`.
 *
 * source: reciprocal predicates of English (Gleitman 1965; Levin, English Verb Classes and Alternations, 1993, § 4.4),
 *   written out for this project.
 * note: verbs that are symmetric with two names as subject and object; `accuse` or `defeat` never are.
 */
export const symmetricVerbs: ReadonlySet<string> = new Set(
  `meet marry wed divorce join border face play fight resemble equal match merge ally agree disagree differ talk
  discuss negotiate cooperate collaborate trade clash compete debate embrace hug kiss tie draw correspond converge
  neighbour neighbor adjoin touch date engage encounter be have become include pass`.split(/\s+/u),
);
