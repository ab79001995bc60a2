import { z } from 'zod';
import { SCHEMA_VERSION } from './version.ts';

/**
 * The shapes that are written and read back. This file is their one source: the types of `model/` are inferred
 * from it, `schema/*.json` is generated from it, and saved documents are validated with it. Only types are
 * imported from here on the way to a result, so that no command pays for the schema library before it needs it.
 */

const count = () => z.number().int().nonnegative();
const share = () => z.number().min(0).max(1);

export const spanSchema = z
  .object({ start: count(), end: count() })
  .describe('Half-open range of UTF-16 code units.');

export const datePrecisionSchema = z
  .enum(['second', 'minute', 'day', 'month', 'year'])
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

export const exclusionReasonSchema = z.enum([
  'metadata',
  'headline',
  'furniture',
  'teaser',
  'self-description',
  'credit',
]);

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
      .array(z.object({ speaker: z.string().nullable(), quoted: count(), reported: count() }))
      .describe('Words given to each speaker; null where none is named. The most words first.'),
    verbs: z
      .array(z.object({ verb: z.string(), verbClass: z.string(), count: count() }))
      .describe('Verbs of saying, with their class; the most frequent first.'),
    measures: z.array(measuredSchema).describe('Tone and frames; empty where the language has no lexicons.'),
  })
  .describe('How one article tells its story, by itself.');

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

export const namedEntitySchema = z
  .object({
    name: z.string().describe('The longest form that any article uses.'),
    articles: z.array(
      z.object({
        article: z.string(),
        forms: z
          .array(z.object({ text: z.string(), count: count() }))
          .describe('As written, the most frequent first.'),
      }),
    ),
  })
  .describe('A person, body or place that several articles name, and what each calls it.');

export const comparisonSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  articles: z.array(articleSchema),
  event: z
    .object({
      joined: z.boolean(),
      reason: z.string(),
      label: z.string().optional(),
      face: eventFaceSchema.optional(),
      related: z.array(relatedEventSchema).optional(),
    })
    .describe('Whether the articles would have been joined as one event without being asked for.'),
  reuse: z.array(reusePairSchema),
  families: z.array(familySchema).optional().describe('Versions of one text among the articles.'),
  independentTexts: count()
    .optional()
    .describe(
      'Texts that stand behind the articles: versions of one text and articles of one publisher count once.',
    ),
  alignments: z.array(alignmentSchema),
  statements: z.array(statementSchema),
  profiles: z.array(profileSchema).optional().describe('Each article by itself.'),
  naming: z.array(namedEntitySchema).optional().describe('The most named first.'),
  differences: z.array(differenceSchema),
  limits: z.array(z.string()).describe('What could not be compared, and why.'),
});

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

export const habitSchema = z.object({
  kind: differenceKindSchema,
  name: z.string().describe('What is counted: `quoted words`, `doubting verbs`, `loaded words`.'),
  unit: z.string().describe('Of value and interval: `in 100 words`, `between the poles`, `z`.'),
  sum: z.number(),
  of: count(),
  value: z.number().nullable().describe('Null where there was nothing to count in.'),
  interval: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('95 %, by the bootstrap over articles or events; null where there are too few of them to say.'),
  examples: z.array(
    z.object({ text: z.string(), count: count(), article: z.string().describe('The first that has it.') }),
  ),
});

export const habitsDocumentSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    by: z.enum(['publisher', 'credit']),
    articles: count(),
    events: count(),
    unknown: count().describe('Articles of which it is not known whose they are; they are not counted.'),
    sources: z.array(
      z.object({
        source: z.string(),
        articles: count().describe('Articles with words of its own: these are counted.'),
        events: count(),
        words: count(),
        reprints: z
          .array(z.object({ of: z.string(), articles: count() }))
          .describe(
            'Articles with the words of others, by whose they are: their words count for nobody here.',
          ),
        versions: count().describe('Further versions of its own texts, which are not counted again.'),
        habits: z.array(habitSchema),
      }),
    ),
  })
  .describe('What each source does over many articles.');

/** The documents that commands write, by the name that `schema/<name>.json` has. */
export const documentSchemas = {
  events: eventsDocumentSchema,
  reuse: reuseDocumentSchema,
  compare: comparisonSchema,
  report: reportIndexSchema,
  check: checkDocumentSchema,
  habits: habitsDocumentSchema,
} as const;

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
