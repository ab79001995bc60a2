import { z } from 'zod';
import { datePrecisions, exclusionReasons } from '../article-values.ts';
import { count, spanSchema } from './primitives.ts';

export const datePrecisionSchema = z
  .enum(datePrecisions)
  .describe('The smallest unit that the source states.');

export const articleDateSchema = z
  .object({
    value: z
      .string()
      .describe(
        'ISO 8601, as precise as the source: 2020-11-15, 2020-11, 2021-09-13T23:03:39; with an offset or Z only where the source gives one.',
      ),
    precision: datePrecisionSchema,
    evidence: z.string().describe('The words or the field that it was read from.'),
  })
  .describe('When the article was published. Never guessed: an ambiguous date is null.');

export const exclusionReasonSchema = z.enum(exclusionReasons);

export const excludedSchema = z
  .object({ text: z.string(), reason: exclusionReasonSchema })
  .describe('A piece of the input that is not part of the kept text.');

export const originSchema = z
  .object({
    path: z
      .string()
      .describe(
        'As the user gave it or as it was found below what the user gave; never absolute unless given so.',
      ),
    record: count().optional().describe('1-based number of the record in a file of many.'),
    line: count().optional().describe('1-based line where the record begins, for line-based formats.'),
  })
  .describe('Where the article was read from.');

export const articleSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publishedAt: articleDateSchema.nullable(),
  publisher: z.string().nullable().describe('Who put it out.'),
  credit: z.string().nullable().describe('Whose report it says it is.'),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z
    .string()
    .nullable()
    .describe('BCP 47 primary subtag (en, fa), null where the text is too short to tell.'),
  text: z.string().describe('The kept text: the body without headline, metadata and furniture.'),
  sentences: z.array(spanSchema).describe('Spans into text.'),
  excluded: z.array(excludedSchema),
  origin: originSchema,
});
