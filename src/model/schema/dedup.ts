import { z } from 'zod';
import { copyChangeSchema, findingSchema, sourcePlaceSchema } from './check.ts';
import { count, share } from './primitives.ts';
import { reuseRelationSchema } from './reuse.ts';

export const dedupReportSchema = z
  .object({
    keep: z.enum(['earliest', 'longest', 'original']),
    force: z.boolean(),
    articles: count().describe('Articles read.'),
    dropped: z.array(
      z.object({
        article: z.string(),
        place: sourcePlaceSchema,
        kept: z.string().describe('The article that is kept instead.'),
        relation: reuseRelationSchema.extract(['identical', 'near-duplicate']),
        coverage: findingSchema.shape.coverage.omit({ match: true }).extend({ kept: share() }),
        reason: z.string(),
      }),
    ),
    differing: z.array(
      z.object({
        article: z.string(),
        place: sourcePlaceSchema,
        kept: z.string().describe('The article that it would have been dropped for.'),
        relation: reuseRelationSchema.extract(['identical', 'near-duplicate']),
        changes: z.array(copyChangeSchema),
      }),
    ),
  })
  .describe('What `variorum dedup` dropped, and which copies it kept because they differ where it matters.');
