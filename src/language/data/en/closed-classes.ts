/**
 * The closed classes of English by what they are, folded: small sets that several readings of grammar share.
 *
 * source: the closed classes as any grammar of English lists them (Quirk et al., A Comprehensive Grammar of the English
 *   Language, 1985, ch. 2 and 5 to 9), written out for this project.
 * note: a word with two uses stands where it is met more often; `that`, `her` and `to` are told apart by what follows.
 *   `functionWords` holds the union of these and more; it is frozen, since trained models depend on it.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const articles = list('a an the');
export const demonstratives = list('this that these those');
export const possessives = list('my your his her its our their whose');
export const quantifiers = list('all only every most many some few several each both any no another much either neither half');
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...demonstratives,
  ...possessives,
  ...quantifiers,
  'such',
  'same',
  'other',
  'what',
]);

export const subjectPronouns = list('i he she we they it you who there');
export const objectPronouns = list('me him her us them it you');
export const pronouns: ReadonlySet<string> = new Set([
  ...subjectPronouns,
  ...objectPronouns,
  ...list(
    `which ones mine hers theirs himself herself itself themselves myself ourselves everyone everybody everything someone
    somebody something anyone anybody anything nobody nothing none`,
  ),
]);

export const prepositions = list(
  `of in for with on at by from about as into like through after over between out against during before under around among
  amongst within along across behind beyond up down off above below near per via upon toward towards onto amid amidst since
  until till despite regarding concerning beside besides throughout without than except including following given`,
);

/** Of place and time: a noun's complement behind them, or an adverbial of the clause. */
export const placePrepositions = list('in at on from near within across along outside inside around throughout');

export const conjunctions = list(
  'and or but nor so yet if because although though while whereas unless whether when where why how once that whom',
);

export const formsOfBe = list("is are was were been being be am 're 'm");
export const formsOfHave = list("has have had having 've");
export const formsOfDo = list('do does did');
export const formsOfGet = list('get gets got gotten getting');
export const modalVerbs = list("will would shall should can could may might must 'll 'd ought ca wo cannot");

/** That somebody is meant whom a noun before tells: a clause about the noun follows. */
export const relativePronouns = list('who whom which that whose');

/** Adverbs that look like words of other classes. */
export const plainAdverbs = list(
  `not n't also too very just even still again once ever never rather quite more less here then thus hence already
  soon always often sometimes almost nearly perhaps maybe instead indeed away back together apart forward later earlier ago
  now today yesterday tomorrow tonight first yet far well`,
);
