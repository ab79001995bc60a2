import { z } from 'zod';
import { count, share } from './primitives.ts';

export const conflictSchema = z
  .object({
    kind: z.enum(['number', 'date', 'negation', 'opposite', 'name']),
    left: z.string(),
    right: z.string(),
  })
  .describe('Something that two linked sentences disagree on.');

export const clauseSchema = z
  .object({ sentence: count(), start: count(), end: count() })
  .describe('A part of a sentence: its index, and a half-open range of UTF-16 code units within it.');

export const sentenceLinkSchema = z.object({
  left: z.array(count()).describe("Indices of the left article's sentences."),
  right: z.array(count()).describe("Indices of the right article's sentences."),
  relation: z.enum(['same', 'partial']),
  score: share(),
  conflicts: z.array(conflictSchema),
  clauses: z
    .object({ left: z.array(clauseSchema), right: z.array(clauseSchema) })
    .optional()
    .describe(
      'Of sentences that the link covers in part: the part. Sentences that are not listed: the whole.',
    ),
  moved: z
    .boolean()
    .optional()
    .describe('The two articles tell it at different points of the order that they share.'),
});

export const alignmentSchema = z.object({
  left: z.string(),
  right: z.string(),
  links: z.array(sentenceLinkSchema),
});

export const statementSchema = z
  .object({
    id: z.string(),
    members: z.array(
      z.object({
        article: z.string(),
        sentences: z.array(count()),
        role: z
          .enum(['lede', 'quotation', 'background'])
          .optional()
          .describe('What it is in the article, where it is more than running text.'),
        clauses: z
          .array(clauseSchema)
          .optional()
          .describe('Of sentences that say more than this statement: the parts that say it.'),
      }),
    ),
    nearest: z
      .array(z.object({ article: z.string(), sentence: count(), score: share() }))
      .describe('For each article where the statement was not found: its sentence that comes nearest.'),
    alsoIn: z
      .array(z.object({ article: z.string(), clause: clauseSchema }))
      .optional()
      .describe('Parts of sentences that stand in another statement and say this one as well.'),
  })
  .describe(
    'What one or more articles say. Every sentence of every article stands in exactly one statement.',
  );
