/**
 * Words inside the names of firms, outlets and public bodies that say whether a shorter name is of the same.
 *
 * source: common usage of English-language news, written out for this project.
 * note: folded. English only, like the names that they stand in.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What a firm or a paper carries behind its name or leaves away: `Nasdaq` is the `Nasdaq Stock Market`. */
export const designators: ReadonlySet<string> = list(
  'news inc corp corporation group company co ltd plc llc llp holdings stock market exchange network television tv party',
);

/** What makes another body of the name in front of it: the `Marsk Times` is no Marsk. */
export const outletWords: ReadonlySet<string> = list(`
  times post journal register herald tribune gazette chronicle press star sun globe mail telegraph guardian observer
  dispatch inquirer examiner review magazine daily weekly standard sentinel airlines airways railway stadium airport hotel`);

/** Bodies and parties of which there are many: `California Democrat` and `Democrat` need not be one. */
export const commonBodies: ReadonlySet<string> = list(`
  democrat democrats republican republicans senate house congress parliament committee council court government party
  ministry police army commission board department university bank act bill room agency office`);

/** Of these and a name the whole is the same as the name: the `Republic of Ruvania`. */
export const states: ReadonlySet<string> = list(
  'republic kingdom state states emirate sultanate commonwealth federation union',
);

/** In front of a name these make another place of it: `West Hartford`. */
export const partsOfPlaces: ReadonlySet<string> = list(`
  north south east west northeast northwest southeast southwest northern southern eastern western central new upper lower great greater upstate downtown`);

/** What may stand in front of an office or a body without making another name of it: `Deputy White House chief of staff`. */
export const standing: ReadonlySet<string> = list(
  'former ex late then acting interim incoming outgoing deputy senior republican democratic democrat',
);
