/**
 * The most frequent function words of English that are no frequent words of another language in Latin letters.
 * source: top of every frequency list of English (Brown corpus, Francis and Kucera 1979).
 * note: `a`, `in`, `on`, `is`, `as`, `an` and the like are left out because Dutch, German, Norwegian, Indonesian,
 * Portuguese and others have them too.
 */
export const frequentWords: readonly string[] = [
  'the',
  'of',
  'and',
  'to',
  'that',
  'with',
  'which',
  'this',
  'from',
  'were',
  'have',
  'their',
  'they',
  'been',
  'would',
  'said',
  'his',
  'its',
  'by',
  'not',
];
