import { z } from 'zod';
import { SCHEMA_VERSION } from '../version.ts';
import { articleDateSchema, articleSchema, datePrecisionSchema } from './article.ts';
import { count, share, spanSchema } from './primitives.ts';

const namedSchema = z.object({
  name: z.string().describe('As the articles write it most fully, without title or rank.'),
  articles: count().describe('How many articles of the event have it among their first sentences.'),
});

export const eventFaceSchema = z
  .object({
    happened: z
      .object({
        value: z.string().describe('ISO 8601, as precise as it is known: 2020-11-15, 2020-11.'),
        precision: datePrecisionSchema.extract(['day', 'month']),
        articles: count().describe('How many articles say so.'),
        evidence: z.object({
          article: z.string(),
          span: spanSchema.describe("Into that article's text."),
          words: z.string().describe('The words of the date; a weekday is read from the day of publication.'),
        }),
      })
      .nullable()
      .describe('The day that most of the openings name; null where none names one that can be read.'),
    published: z
      .object({ first: articleDateSchema, last: articleDateSchema })
      .nullable()
      .describe('The earliest and the latest date of publication; null where no article has one.'),
    places: z.array(namedSchema),
    actors: z.array(namedSchema).describe('People and bodies, those of most articles first.'),
    publishers: z.array(z.string()),
    cohesion: share()
      .nullable()
      .describe('Mean probability of a pair of its articles being one event; null for a single article.'),
    weakestLink: z
      .object({ left: z.string(), right: z.string(), probability: share() })
      .nullable()
      .describe('The least likely of the links that hold it together: where it would come apart first.'),
  })
  .describe('What an event is about and how firmly it holds together.');

export const relatedEventSchema = z
  .object({
    event: z.string(),
    kind: z.enum(['follow-up', 'same-names', 'same-subject', 'round-up']),
    reason: z.string().describe('One plain line: what they share and how far they lie apart.'),
    probability: share().describe('Of the pair of articles that comes nearest to being one event.'),
  })
  .describe('Another event that has to do with this one.');

export const eventSchema = z.object({
  id: z.string(),
  label: z.string(),
  articles: z.array(z.string()),
  face: eventFaceSchema.optional(),
  related: z.array(relatedEventSchema).optional().describe('The nearest first.'),
  independentTexts: count()
    .optional()
    .describe(
      'Texts that stand behind the articles: copies of one text and articles of one publisher count once.',
    ),
});

export const eventsDocumentSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  articles: z.array(articleSchema.pick({ id: true, title: true, publishedAt: true, publisher: true })),
  events: z.array(eventSchema),
});
