import { z } from 'zod';
import { SCHEMA_VERSION } from '../version.ts';
import { differenceKindSchema } from './difference.ts';
import { count } from './primitives.ts';

export const habitSchema = z.object({
  kind: differenceKindSchema,
  name: z.string().describe('What is counted: `quoted words`, `doubting verbs`, `loaded words`.'),
  unit: z.string().describe('Of value and interval: `in 100 words`, `between the poles`, `z`.'),
  sum: z.number(),
  of: count(),
  value: z.number().nullable().describe('Null where there was nothing to count in.'),
  interval: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('95 %, by the bootstrap over articles or events; null where there are too few of them to say.'),
  examples: z.array(
    z.object({ text: z.string(), count: count(), article: z.string().describe('The first that has it.') }),
  ),
});

export const habitsDocumentSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    by: z.enum(['publisher', 'credit']),
    articles: count(),
    events: count(),
    unknown: count().describe('Articles of which it is not known whose they are; they are not counted.'),
    sources: z.array(
      z.object({
        source: z.string(),
        articles: count().describe('Articles with words of its own: these are counted.'),
        events: count(),
        words: count(),
        reprints: z
          .array(z.object({ of: z.string(), articles: count() }))
          .describe(
            'Articles with the words of others, by whose they are: their words count for nobody here.',
          ),
        versions: count().describe('Further versions of its own texts, which are not counted again.'),
        habits: z.array(habitSchema),
      }),
    ),
  })
  .describe('What each source does over many articles.');
