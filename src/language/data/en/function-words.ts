/**
 * Closed-class words of English, folded, and what is written onto words.
 *
 * source: the closed classes as any grammar of English lists them (articles, pronouns, prepositions, conjunctions,
 *   auxiliaries, particles), written out for this project.
 * note: they carry grammar more than content. Negations (`not`, `no`, `never`, `n't`, `without`) are closed-class too
 *   but stand in `negations.ts`, since they decide what a sentence says. Verbs of saying are content.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither both all such same other another
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one who whom whose which what whoever whatever whichever
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought need dare 'm 're 's 've 'd 'll
  of in to for with on at by from about as into like through after over between out against during before
  under around among amongst within along across behind beyond up down off above near per via upon toward towards
  onto amid amidst since until till despite regarding concerning beside besides throughout
  and or but nor so yet if because although though while whereas unless than whether when where why how
  there here then thus hence also too very just only even still again once ever rather quite more most less least
  much many few several own s t ll re ve d m`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
