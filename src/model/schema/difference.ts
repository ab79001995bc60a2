import { z } from 'zod';
import { count, share, spanSchema } from './primitives.ts';

export const differenceKindSchema = z.enum([
  'word-choice',
  'naming',
  'quotation',
  'attribution',
  'certainty',
  'negation',
  'agency',
  'figures',
  'scope',
  'selection',
  'prominence',
  'voice',
  'distinctive-words',
  'tone',
  'frames',
]);

export const voiceSchema = z.enum(['quote', 'reported', 'narrator']);

export const differenceSideSchema = z.object({
  article: z.string(),
  span: spanSchema.nullable().describe("Into the article's text; null where nothing was found."),
  text: z.string(),
  voice: voiceSchema.describe('Whose words they are.'),
  told: z
    .object({ of: z.string(), words: z.string() })
    .optional()
    .describe(
      '`text` in its two parts where it tells one thing of the whole article: of a measure or speaker, what.',
    ),
  speaker: z.string().optional(),
});

export const placedWordsSchema = differenceSideSchema.omit({ told: true }).extend({
  span: spanSchema,
  z: z.number().optional().describe('How far a word stands out: its log-odds ratio in standard deviations.'),
});

const placeSchema = z.object({
  article: z.string(),
  sentence: count().describe('Index of the first sentence that tells it.'),
  sentences: count().describe('How many the article has.'),
  isInHeadline: z.boolean(),
});

export const differenceDetailSchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('words'), text: z.string() })
    .describe('What is seen, in plain words that name no article.'),
  z.object({ kind: z.literal('places'), of: z.array(placeSchema) }).describe('Where each article tells it.'),
  z
    .object({ kind: z.literal('nearest'), article: z.string(), sentence: count(), score: z.number() })
    .describe('What comes nearest where it was not found, of all articles.'),
  z
    .object({ kind: z.literal('alone'), article: z.string() })
    .describe('The one of three or more articles that says otherwise than all others.'),
]);

export const differenceSchema = z.object({
  id: z.string(),
  kind: differenceKindSchema,
  statement: z.string().nullable(),
  sides: z.array(differenceSideSchema),
  evidence: z
    .array(placedWordsSchema)
    .optional()
    .describe('The words that made it so, where the sides speak of whole articles; of each article some.'),
  weight: share().describe("Orders a reader's attention; 1 is the most."),
  details: z
    .array(differenceDetailSchema)
    .optional()
    .describe('What is seen beside the sides themselves; missing where they say it all.'),
  note: z.string().describe('Sides and details as one plain line, for those who read no more than that.'),
  cautions: z.array(z.string()).describe('What to bear in mind before building on it.'),
});
