import { z } from 'zod';
import { SCHEMA_VERSION } from '../version.ts';
import { eventSchema, eventsDocumentSchema } from './event.ts';
import { count } from './primitives.ts';

export const reportIndexSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    variorum: z.string().describe('Version of the tool that wrote the report.'),
    inputs: z.array(
      z.object({
        article: z.string(),
        sha256: z.string().describe("Of the article's kept text, UTF-8, hexadecimal."),
      }),
    ),
    articles: eventsDocumentSchema.shape.articles,
    events: z.array(
      eventSchema.extend({
        document: z.string().describe("Path of the event's comparison, below the report folder."),
        differences: count(),
      }),
    ),
  })
  .describe('What `variorum report` writes beside the documents of the events.');
