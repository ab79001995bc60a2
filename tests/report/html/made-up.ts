import type { Article } from '../../../src/model/article.ts';
import type {
  Comparison,
  Difference,
  DifferenceKind,
  DifferenceSide,
} from '../../../src/model/difference.ts';
import { at } from '../../../src/model/list.ts';
import type { Measured } from '../../../src/model/profile.ts';
import { SCHEMA_VERSION } from '../../../src/model/version.ts';

/** An article whose text is the given sentences, one after another. */
export function madeUpArticle(
  id: string,
  sentences: readonly string[],
  fields: Partial<Article> = {},
): Article {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '') text += ' ';
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += sentence;
  }
  return {
    id,
    title: `Headline of ${id}`,
    publishedAt: null,
    publisher: null,
    credit: null,
    author: null,
    url: null,
    language: 'en',
    text,
    sentences: spans,
    excluded: [],
    origin: { path: `${id}.txt` },
    ...fields,
  };
}

/** A side whose words stand in the article, where they stand first. */
export function madeUpSide(
  article: Article,
  words: string,
  rest: Partial<DifferenceSide> = {},
): DifferenceSide {
  const start = article.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in ${article.id}`);
  const span = { start, end: start + words.length };
  return { article: article.id, span, text: words, voice: 'narrator', ...rest };
}

export const absentSide = ({ id }: Article): DifferenceSide => ({
  article: id,
  span: null,
  text: '',
  voice: 'narrator',
});

export function madeUpDifference(
  id: string,
  kind: DifferenceKind,
  statement: string | null,
  sides: readonly DifferenceSide[],
  { details, ...rest }: Partial<Difference> = {},
): Difference {
  const note = sides
    .map(({ text, article, span }) => (span === null ? `not found in ${article}` : `“${text}” in ${article}`))
    .join(' · ');
  return {
    id,
    kind,
    statement,
    sides,
    weight: 0.5,
    ...(details !== undefined && { details }),
    note,
    cautions: [],
    ...rest,
  };
}

export function madeUpComparison(articles: readonly Article[], rest: Partial<Comparison> = {}): Comparison {
  return {
    schemaVersion: SCHEMA_VERSION,
    articles,
    event: {
      joined: true,
      reason: 'would be joined as one event: mean probability of a pair 0.93, threshold 0.45',
    },
    reuse: [],
    families: [],
    independentTexts: articles.length,
    alignments: [],
    statements: articles.flatMap(({ id, sentences }, place) =>
      sentences.map((_, sentence) => ({
        id: `s${place}-${sentence}`,
        members: [{ article: id, sentences: [sentence] }],
        nearest: [],
      })),
    ),
    profiles: [],
    differences: [],
    limits: [],
    ...rest,
  };
}

/** Three reports on a bridge, with one of everything that a page can show. */
export function bridgeComparison(): Comparison {
  const wire = madeUpArticle(
    'wire-bridge',
    [
      'At least 12 lorries were stranded when the Aldern bridge was closed on Monday.',
      '"We heard a crack and stopped the traffic at once," engineer Ines Vautrin said.',
      'The council has admitted that the last inspection was in 2015.',
    ],
    {
      title: 'Aldern bridge closed',
      publisher: 'Meridian Wire',
      publishedAt: { value: '2024-03-04T09:15:00Z', precision: 'second', evidence: '2024-03-04T09:15:00Z' },
      url: 'https://meridian.example/bridge',
      excluded: [
        { text: 'Share this', reason: 'furniture' },
        { text: 'Aldern bridge closed', reason: 'headline' },
      ],
    },
  );
  const local = madeUpArticle(
    'local-bridge',
    [
      'Nine lorries were left standing when the old Aldern bridge was shut on Monday.',
      'Engineer Ines Vautrin said that her team had stopped the traffic at once.',
      'The bakery on the eastern bank gave the drivers bread.',
    ],
    {
      title: 'Bread for stranded drivers',
      publisher: 'Aldern Echo',
      publishedAt: { value: '2024-03-05', precision: 'day', evidence: '5 March 2024' },
    },
  );
  const copy = madeUpArticle(
    'copy-bridge',
    [
      'At least 12 lorries were stranded when the Aldern bridge was closed on Monday.',
      '"We heard a crack and stopped the traffic at once," engineer Ines Vautrin said.',
    ],
    { title: null, credit: 'Meridian Wire' },
  );
  const quote = { voice: 'quote', speaker: 'Ines Vautrin' } as const;
  const measured = (name: string, sum: number, estimate: Measured['estimate'], word: string): Measured => ({
    kind: 'tone',
    name,
    unit: 'in 100 words',
    sum,
    of: 160,
    estimate,
    words: [{ span: { start: 0, end: word.length }, text: word, voice: 'narrator' }],
  });
  return madeUpComparison([wire, local, copy], {
    event: {
      joined: true,
      reason: 'would be joined as one event: mean probability of a pair 0.93, threshold 0.45',
      face: {
        happened: {
          value: '2024-03-04',
          precision: 'day',
          articles: 2,
          evidence: { article: 'wire-bridge', span: { start: 70, end: 76 }, words: 'Monday' },
        },
        published: null,
        places: [{ name: 'Aldern', articles: 2 }],
        actors: [{ name: 'Ines Vautrin', articles: 2 }],
        publishers: ['Meridian Wire', 'Aldern Echo'],
        cohesion: 0.93,
        weakestLink: { left: 'local-bridge', right: 'copy-bridge', probability: 0.81 },
      },
      related: [
        { event: 'e-2', kind: 'follow-up', reason: 'Ines Vautrin, Aldern; 3 weeks later', probability: 0.2 },
        { event: 'e-gone', kind: 'same-names', reason: 'Aldern', probability: 0.1 },
      ],
    },
    profiles: [
      {
        article: 'wire-bridge',
        words: { narrator: 30, reported: 10, quoted: 10 },
        speakers: [
          { speaker: 'Ines Vautrin', entity: 'Ines Vautrin', quoted: 10, reported: 4 },
          { speaker: null, quoted: 0, reported: 6 },
        ],
        verbs: [],
        measures: [measured('loaded words', 2, { value: 1.25, low: -0.001, high: 2.5 }, 'cracked')],
      },
      {
        article: 'local-bridge',
        words: { narrator: 40, reported: 0, quoted: 10 },
        speakers: [{ speaker: 'Vautrin', entity: 'Ines Vautrin', quoted: 10, reported: 0 }],
        verbs: [],
        measures: [measured('loaded words', 1, null, 'stranded')],
      },
    ],
    reuse: [
      {
        left: 'wire-bridge',
        right: 'copy-bridge',
        relation: 'excerpt',
        jaccard: 0.7,
        coverage: { left: 0.72, right: 1 },
        passages: [{ left: { start: 0, end: 100 }, right: { start: 0, end: 100 } }],
      },
    ],
    families: [
      {
        id: 'copy-bridge',
        members: ['copy-bridge', 'wire-bridge'],
        original: 'wire-bridge',
        reason: 'credited by copy-bridge',
        parents: [{ article: 'copy-bridge', parent: 'wire-bridge' }],
      },
    ],
    independentTexts: 2,
    alignments: [
      {
        left: 'wire-bridge',
        right: 'local-bridge',
        links: [
          {
            left: [0],
            right: [0],
            relation: 'same',
            score: 0.91,
            conflicts: [{ kind: 'number', left: 'At least 12', right: 'Nine' }],
          },
          { left: [1], right: [1], relation: 'partial', score: 0.74, conflicts: [] },
        ],
      },
    ],
    statements: [
      {
        id: 's1',
        members: [
          { article: 'wire-bridge', sentences: [0] },
          { article: 'local-bridge', sentences: [0] },
          { article: 'copy-bridge', sentences: [0] },
        ],
        nearest: [],
      },
      {
        id: 's2',
        members: [
          { article: 'wire-bridge', sentences: [1] },
          { article: 'local-bridge', sentences: [1] },
          { article: 'copy-bridge', sentences: [1] },
        ],
        nearest: [],
      },
      {
        id: 's3',
        members: [{ article: 'wire-bridge', sentences: [2] }],
        nearest: [
          { article: 'local-bridge', sentence: 2, score: 0.21 },
          { article: 'copy-bridge', sentence: 0, score: 0.01 },
        ],
      },
      { id: 's4', members: [{ article: 'local-bridge', sentences: [2] }], nearest: [] },
    ],
    differences: [
      madeUpDifference(
        'd1',
        'figures',
        's1',
        [
          madeUpSide(wire, 'At least 12 lorries'),
          madeUpSide(local, 'Nine lorries'),
          madeUpSide(copy, 'At least 12 lorries'),
        ],
        { weight: 0.95 },
      ),
      madeUpDifference('d2', 'word-choice', 's1', [madeUpSide(wire, 'closed'), madeUpSide(local, 'shut')], {
        weight: 0.2,
        details: [{ kind: 'words', text: 'synonyms' }],
      }),
      madeUpDifference('d3', 'naming', 's1', [
        madeUpSide(wire, 'the Aldern bridge'),
        madeUpSide(local, 'the old Aldern bridge'),
      ]),
      madeUpDifference(
        'd4',
        'quotation',
        's2',
        [
          madeUpSide(wire, 'We heard a crack and stopped the traffic at once,', quote),
          madeUpSide(local, 'had stopped the traffic at once', {
            voice: 'reported',
            speaker: 'Ines Vautrin',
          }),
          madeUpSide(copy, 'We heard a crack and stopped the traffic at once,', quote),
        ],
        { weight: 0.6, cautions: ['the same speaker in two renderings: may be a matter of translation'] },
      ),
      madeUpDifference(
        'd5',
        'selection',
        's3',
        [
          madeUpSide(wire, 'The council has admitted that the last inspection was in 2015.'),
          absentSide(local),
          absentSide(copy),
        ],
        { weight: 0.7 },
      ),
      madeUpDifference('d6', 'prominence', null, [madeUpSide(local, 'The bakery'), absentSide(wire)], {
        weight: 0.3,
      }),
    ],
    limits: [{ article: 'copy-bridge', text: 'has no headline: headlines were not compared' }],
  });
}

/** Many long reports that share some statements: as large as events get. */
export function largeComparison(count: number, sentencesEach = 32): Comparison {
  const words = [
    'council',
    'bridge',
    'traffic',
    'engineer',
    'morning',
    'lorries',
    'closed',
    'river',
    'said',
    'repair',
  ];
  const sentence = (seed: number): string =>
    `${Array.from({ length: 22 }, (_, place) => at(words, (seed * (place + 7) + place * place) % words.length)).join(' ')} ${seed}.`;
  const articles = Array.from({ length: count }, (_, place) =>
    madeUpArticle(
      `report-${place}`,
      Array.from({ length: sentencesEach }, (_, row) => sentence(row < 12 ? row : place * 100 + row)),
      {
        publisher: `The ${place} Courier`,
        publishedAt: { value: '2024-03-04', precision: 'day', evidence: 'x' },
      },
    ),
  );
  const shared = Array.from({ length: 12 }, (_, row) => ({
    id: `shared-${row}`,
    members: articles
      .filter((_, place) => place % (row + 1) < 6)
      .map(({ id }) => ({ article: id, sentences: [row] })),
    nearest: articles
      .filter((_, place) => place % (row + 1) >= 6)
      .map(({ id }) => ({ article: id, sentence: 0, score: 0.3 })),
  }));
  const held = new Set(
    shared.flatMap(({ members }) =>
      members.map(({ article, sentences }) => `${article} ${at(sentences, 0)}`),
    ),
  );
  const alone = articles.flatMap(({ id }) =>
    Array.from({ length: sentencesEach }, (_, row) => row)
      .filter((row) => !held.has(`${id} ${row}`))
      .map((row) => ({
        id: `${id}-${row}`,
        members: [{ article: id, sentences: [row] }],
        nearest: articles
          .filter((other) => other.id !== id)
          .map((other) => ({ article: other.id, sentence: 1, score: 0.2 })),
      })),
  );
  const differences = articles.slice(1).flatMap((article, place) => {
    const first = at(articles, 0);
    return Array.from({ length: 16 }, (_, row) => {
      const [left, right] = [at(first.sentences, row), at(article.sentences, row)];
      return madeUpDifference(`d${place * 16 + row + 1}`, 'word-choice', row < 12 ? `shared-${row}` : null, [
        {
          article: first.id,
          span: { start: left.start, end: left.start + 14 },
          text: 'council bridge',
          voice: 'narrator',
        },
        {
          article: article.id,
          span: { start: right.start, end: right.start + 14 },
          text: 'council bridge',
          voice: 'narrator',
        },
      ]);
    });
  });
  return madeUpComparison(articles, { statements: [...shared, ...alone], differences });
}
