import { z } from 'zod';
import { SCHEMA_VERSION } from '../version.ts';
import { alignmentSchema, statementSchema } from './alignment.ts';
import { articleSchema } from './article.ts';
import { differenceSchema } from './difference.ts';
import { eventFaceSchema, relatedEventSchema } from './event.ts';
import { count } from './primitives.ts';
import { profileSchema } from './profile.ts';
import { familySchema, reusePairSchema } from './reuse.ts';

export const namedEntitySchema = z
  .object({
    name: z.string().describe('The fullest form that any article uses, without title or rank.'),
    isByPlace: z
      .boolean()
      .optional()
      .describe('Only their place in linked sentences says that the names are of one.'),
    articles: z.array(
      z.object({
        article: z.string(),
        forms: z
          .array(z.object({ text: z.string(), count: count() }))
          .describe('As written, the most frequent first.'),
      }),
    ),
  })
  .describe('A person, body or place that several articles name, and what each calls it.');

export const limitSchema = z
  // Documents saved before the article stood apart hold plain lines.
  .preprocess(
    (limit) => (typeof limit === 'string' ? { article: null, text: limit } : limit),
    z.object({
      article: z.string().nullable().describe('The one article that is concerned; null where several are.'),
      text: z.string().describe('Why; of one article, words that go on after its name.'),
    }),
  )
  .describe('What could not be compared, and why.');

export const comparisonSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  articles: z.array(articleSchema),
  event: z
    .object({
      joined: z.boolean(),
      reason: z.string(),
      label: z.string().optional(),
      face: eventFaceSchema.optional(),
      related: z.array(relatedEventSchema).optional(),
    })
    .describe('Whether the articles would have been joined as one event without being asked for.'),
  reuse: z.array(reusePairSchema),
  families: z.array(familySchema).optional().describe('Versions of one text among the articles.'),
  independentTexts: count()
    .optional()
    .describe(
      'Texts that stand behind the articles: versions of one text and articles of one publisher count once.',
    ),
  alignments: z.array(alignmentSchema),
  statements: z.array(statementSchema),
  profiles: z.array(profileSchema).optional().describe('Each article by itself.'),
  naming: z.array(namedEntitySchema).optional().describe('The most named first.'),
  differences: z.array(differenceSchema),
  limits: z.array(limitSchema),
});
