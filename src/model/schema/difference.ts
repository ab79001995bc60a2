import { z } from 'zod';
import { share, spanSchema } from './primitives.ts';

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
  speaker: z.string().optional(),
});

export const placedWordsSchema = differenceSideSchema.extend({ span: spanSchema });

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
  note: z.string().describe('One plain line that says what differs, made from the sides alone.'),
  cautions: z.array(z.string()).describe('What to bear in mind before building on it.'),
});
