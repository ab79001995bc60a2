/**
 * How a text ends that is only the beginning of one, in lower case.
 *
 * source: the notes that feeds and pay walls put where they cut, written out for this project.
 * note: what reading already cuts as furniture does not come this far.
 */
export const endings: readonly string[] = [
  'read more',
  'read more.',
  'continue reading',
  'continue reading.',
  'full story',
  '[more]',
  'chars]',
  'to be continued',
  'subscribe to read the rest',
];
