/** The values that fields of an article may have: for the schema, and for readers that check what they are given. */

/** From the finest to the coarsest. */
export const datePrecisions = ['second', 'minute', 'day', 'month', 'year'] as const;

export const exclusionReasons = [
  'metadata',
  'headline',
  'furniture',
  'teaser',
  'self-description',
  'credit',
] as const;
