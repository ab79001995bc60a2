import { z } from 'zod';
import { differenceKindSchema, placedWordsSchema } from './difference.ts';
import { count } from './primitives.ts';

export const estimateSchema = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .describe('A figure with its 95 % interval, by the bootstrap over sentences.');

export const measuredSchema = z.object({
  kind: differenceKindSchema.extract(['tone', 'frames']),
  name: z.string(),
  unit: z.enum(['in 100 words', 'between the poles']),
  sum: z.number().describe('What was counted or added up.'),
  of: count().describe('The words that it was looked for in.'),
  estimate: estimateSchema.nullable().describe('Null where there is too little text to say.'),
  words: z.array(placedWordsSchema.omit({ article: true })).describe('Some of the words that made it so.'),
});

export const profileSchema = z
  .object({
    article: z.string(),
    words: z
      .object({ narrator: count(), reported: count(), quoted: count() })
      .describe('Whose words the article is made of.'),
    speakers: z
      .array(
        z.object({
          speaker: z.string().nullable(),
          entity: z
            .string()
            .nullable()
            .optional()
            .describe('The fullest of the forms that the articles of the event use for the same speaker.'),
          quoted: count(),
          reported: count(),
        }),
      )
      .describe('Words given to each speaker; null where none is named. The most words first.'),
    verbs: z
      .array(z.object({ verb: z.string(), verbClass: z.string(), count: count() }))
      .describe('Verbs of saying, with their class; the most frequent first.'),
    measures: z.array(measuredSchema).describe('Tone and frames; empty where the language has no lexicons.'),
  })
  .describe('How one article tells its story, by itself.');
