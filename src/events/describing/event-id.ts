import { createHash } from 'node:crypto';

/** The id of an event, from the id of the article that it is named after. */
export const eventIdOf = (articleId: string): string =>
  `e-${createHash('sha256').update(articleId).digest('hex').slice(0, 12)}`;
