import { z } from 'zod';
import { SCHEMA_VERSION } from '../version.ts';
import { count, share, spanSchema } from './primitives.ts';

export const reuseRelationSchema = z.enum([
  'identical',
  'near-duplicate',
  'excerpt',
  'partial',
  'independent',
]);

export const passageSchema = z.object({ left: spanSchema, right: spanSchema });

export const provenanceEvidenceSchema = z.object({
  kind: z.enum(['date', 'credit', 'dateline', 'update-note', 'inclusion']),
  first: z.enum(['left', 'right']).describe('The side that it speaks for as the one that came first.'),
  words: z.string().describe('What it was read from.'),
  confidence: share().describe('Probability that this side came first, judged by this evidence alone.'),
});

export const provenanceSchema = z
  .object({
    first: z.enum(['left', 'right', 'unknown']),
    confidence: share().describe('Probability of `first`, by all evidence; .5 where nothing speaks.'),
    revision: z.boolean().describe('Both were published under one URL.'),
    evidence: z.array(provenanceEvidenceSchema),
  })
  .describe('Which side of a pair with shared text came first.');

export const reusePairSchema = z.object({
  left: z.string(),
  right: z.string(),
  relation: reuseRelationSchema,
  jaccard: share().describe('Exact Jaccard similarity of the two sets of word shingles.'),
  coverage: z
    .object({ left: share(), right: share() })
    .describe("Share of each side's words inside verified passages."),
  passages: z.array(passageSchema),
  provenance: provenanceSchema.optional(),
});

export const familySchema = z.object({
  id: z.string(),
  members: z.array(z.string()),
  original: z.string().nullable(),
  reason: z.string().optional().describe('Why the original is likely to be it, or why none is named.'),
  parents: z
    .array(z.object({ article: z.string(), parent: z.string() }))
    .optional()
    .describe('The version that each member was most likely made from; absent members: not known.'),
});

export const stubSchema = z
  .object({
    id: z.string(),
    members: z.array(z.string()),
    reason: z.string(),
  })
  .describe('Articles whose whole text is one notice (paywall, error page): no versions of a story.');

export const furnitureSchema = z
  .object({
    article: z.string().describe('The first article that carries it.'),
    span: spanSchema.describe("Into that article's text."),
    articles: count().describe('Unrelated texts that carry it.'),
    publisher: z.string().nullable().describe('Whose it is; null where several publishers carry it.'),
  })
  .describe('Text that so many unrelated articles carry that sharing it alone makes no pair.');

export const reuseDocumentSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  pairs: z.array(reusePairSchema),
  families: z.array(familySchema),
  stubs: z.array(stubSchema).optional(),
  furniture: z.array(furnitureSchema).optional(),
  independentTexts: count()
    .optional()
    .describe(
      'Texts that stand behind all articles: versions of one text and articles of one publisher count once.',
    ),
});
