/**
 * Openings that point back to something told before: an article that begins with one has lost its beginning.
 *
 * source: pronouns, connectives and definite references to an occasion, written out for this project.
 * note: folded words. Only at the very beginning of a text. `This`, `It` and `They` are left out: features and columns
 *   begin with them. `He` and `She` are in with a verb of saying only.
 */
export const openings: readonly string[] = [
  ...['at', 'during', 'in', 'after', 'before', 'following'].flatMap((preposition) =>
    ['the meeting', 'this meeting', 'the talks', 'the ceremony', 'the session', 'the visit', 'the phone call', 'the interview'].map(
      (occasion) => `${preposition} ${occasion}`,
    ),
  ),
  ...['he', 'she', 'they', 'the official', 'the minister'].flatMap((subject) =>
    ['said', 'added', 'also', 'stressed', 'noted', 'told', 'went on', 'further', 'made the remarks'].map(
      (verb) => `${subject} ${verb}`,
    ),
  ),
  'in addition', 'furthermore', 'moreover', 'however', 'meanwhile', 'also', 'according to him', 'according to her',
];
