/**
 * Words that are content by their class and say next to nothing by themselves: parts of grammatical phrases (`in order
 * to`, `with regard to`) and verbs that lend themselves to any noun (`make a call`). As dictionary forms.
 *
 * source: complex prepositions and light verbs as grammars list them (Quirk et al. 1985, § 9.10 ff.; Jespersen 1942 on
 *   light verbs), written out for this project.
 * note: only against each other or against nothing are they worth no mention; inside a phrase they stay.
 */
export const lightWords: ReadonlySet<string> = new Set(
  `order regard respect term part way kind sort thing lot bit case fact well able go come get make take give put let
  become keep include involve use try happen occur now today yesterday`.split(/\s+/u),
);

/**
 * Adverbs without `-ly`, folded: they belong to a verb or a whole sentence and modify no noun beside them.
 *
 * source: adverbs of time, frequency and place as grammars list them (Quirk et al. 1985, ch. 8), written out for this
 *   project.
 * note: `early`, `late` and `next` are adjectives as often and are left out.
 */
export const adverbs: ReadonlySet<string> = new Set(
  `soon always often sometimes later earlier today yesterday tomorrow tonight now again away home together ago instead
  meanwhile perhaps especially abroad overseas everywhere somewhere`.split(/\s+/u),
);

/**
 * Verbs that make one deed with a noun or a particle behind them: `take a decision`, `do away with`. As dictionary forms.
 *
 * source: light verbs as grammars list them (Jespersen 1942; Quirk et al. 1985, § 2.13), written out for this project.
 * note: `be` and `have` are auxiliaries far more often and are left out.
 */
export const lightVerbs: ReadonlySet<string> = new Set('do make take give keep put get hold see'.split(' '));

/** Nouns of phrases that belong to a verb: `stand in the way`, `bring to an end`. Folded, as they stand in the phrase. */
export const lightNouns: ReadonlySet<string> = new Set('way part place end use effect charge hold touch'.split(' '));
