import { z } from 'zod';
import { SCHEMA_VERSION } from '../version.ts';
import { originSchema } from './article.ts';
import { count, share } from './primitives.ts';
import { reusePairSchema, reuseRelationSchema } from './reuse.ts';

export const regionSchema = z
  .object({
    startLine: count(),
    endLine: count(),
    startColumn: count().optional(),
    endColumn: count().optional().describe('One past the last character.'),
  })
  .describe('1-based lines and columns of a file; columns in UTF-16 code units, absent for whole lines.');

export const sourcePlaceSchema = z
  .object({
    path: originSchema.shape.path,
    record: originSchema.shape.record,
    region: regionSchema.optional(),
  })
  .describe(
    'Where to look: the longest shared passage in a text file, the record in a file of lines, else the file alone.',
  );

export const copyChangeSchema = z
  .object({
    kind: z.enum(['number', 'date', 'negation', 'name']),
    match: z.string().describe('What the matched article says; empty where it says nothing there.'),
    article: z.string(),
    before: z.string().describe('The word before it in both articles, empty where there is none.'),
    after: z.string(),
  })
  .describe('Something small that differs inside copied text and matters.');

export const findingSchema = z.object({
  article: z.string().describe('The new article.'),
  match: z.string(),
  relation: reuseRelationSchema.exclude(['independent']),
  level: z.enum(['error', 'warning', 'note']).describe('`error` is what fails the check.'),
  jaccard: reusePairSchema.shape.jaccard,
  coverage: z
    .object({ article: share(), match: share() })
    .describe("Share of each article's words inside verified passages."),
  isNewMatch: z.boolean().describe('Whether the match is itself one of the new articles.'),
  titles: z.object({ article: z.string().nullable(), match: z.string().nullable() }),
  place: sourcePlaceSchema,
  matchPlace: sourcePlaceSchema,
  changes: z.array(copyChangeSchema),
  fingerprint: z
    .string()
    .describe('The same for the same finding in a later run, whatever else was added, moved or reordered.'),
  sharedText: z.string().optional().describe('The beginning of the longest shared passage, if asked for.'),
});

export const unreadableSchema = z.object({
  place: sourcePlaceSchema,
  kind: z.string(),
  message: z.string(),
});

export const checkDocumentSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    verdict: z.enum(['passed', 'failed', 'unreadable']),
    policy: z.object({ failOn: z.array(findingSchema.shape.relation), within: z.boolean() }),
    against: count().describe('Number of articles that the new ones were compared with.'),
    articles: z
      .array(z.object({ id: z.string(), title: z.string().nullable(), place: sourcePlaceSchema }))
      .describe('The new articles.'),
    findings: z.array(findingSchema),
    unreadable: z.array(unreadableSchema).describe('What of the new articles could not be read.'),
  })
  .describe('What `variorum check` found.');
