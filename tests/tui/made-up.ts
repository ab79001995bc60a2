import type { Statement } from '../../src/model/alignment.ts';
import type { Article } from '../../src/model/article.ts';
import type { Comparison, Difference } from '../../src/model/difference.ts';
import type { Event } from '../../src/model/event.ts';
import { initialState, reduce } from '../../src/report/tui/reducer.ts';
import type { Key, Size, State } from '../../src/report/tui/state.ts';

/** An article whose sentences are the given ones, parted by spaces. */
export function article(id: string, sentences: readonly string[], more: Partial<Article> = {}): Article {
  let place = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: place, end: place + sentence.length };
    place += sentence.length + 1;
    return span;
  });
  return {
    id,
    title: `Title of ${id}`,
    publishedAt: { value: '2026-03-09T10:00', precision: 'minute', evidence: '9 March 2026' },
    publisher: `Publisher of ${id}`,
    credit: null,
    author: null,
    url: null,
    language: 'en',
    text: sentences.join(' '),
    sentences: spans,
    excluded: [{ text: `Share ${id}`, reason: 'furniture' }],
    origin: { path: `${id}.txt` },
    ...more,
  };
}

/** Where `words` stand in an article. */
export function spanOf(of: Article, words: string): { start: number; end: number } {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${of.id}`);
  return { start, end: start + words.length };
}

export const harbour = article('harbour', [
  'The mayor said: “We will mend the pier.”',
  'Twelve boats were damaged in the storm.',
  'Nobody was hurt.',
]);
export const gazette = article('gazette', [
  'Some fourteen vessels were wrecked in the storm.',
  'Insurers expect claims of two million.',
  'The mayor promised that the pier would be repaired.',
]);
export const courier = article('courier', ['A storm damaged twelve boats.'], {
  publishedAt: null,
  title: null,
});

function difference(
  id: string,
  kind: Difference['kind'],
  left: string,
  right: string | null,
  more: Partial<Difference> = {},
): Difference {
  return {
    id,
    kind,
    statement: 's2',
    weight: 0.5,
    details: [{ kind: 'words', text: 'a made-up detail' }],
    note: `“${left}” · “${right}” · a made-up detail`,
    cautions: [],
    sides: [
      { article: 'harbour', span: spanOf(harbour, left), text: left, voice: 'narrator' },
      right === null
        ? { article: 'gazette', span: null, text: '', voice: 'narrator' }
        : { article: 'gazette', span: spanOf(gazette, right), text: right, voice: 'narrator' },
    ],
    ...more,
  };
}

const statement = (
  id: string,
  members: Statement['members'],
  nearest: Statement['nearest'] = [],
): Statement => ({
  id,
  members,
  nearest,
});

/** Three articles on a storm: two linked sentences out of order, one of each article that the other does not have. */
export const comparison: Comparison = {
  schemaVersion: 1,
  articles: [harbour, gazette, courier],
  event: { joined: true, reason: 'would be joined as one event' },
  reuse: [],
  alignments: [
    {
      left: 'harbour',
      right: 'gazette',
      links: [
        { left: [0], right: [2], relation: 'partial', score: 0.41, conflicts: [] },
        {
          left: [1],
          right: [0],
          relation: 'same',
          score: 0.93,
          conflicts: [{ kind: 'number', left: 'Twelve', right: 'fourteen' }],
        },
      ],
    },
  ],
  statements: [
    statement('s1', [
      { article: 'harbour', sentences: [0] },
      { article: 'gazette', sentences: [2] },
    ]),
    statement('s2', [
      { article: 'harbour', sentences: [1] },
      { article: 'gazette', sentences: [0] },
      { article: 'courier', sentences: [0] },
    ]),
    statement(
      's3',
      [{ article: 'harbour', sentences: [2] }],
      [{ article: 'gazette', sentence: 1, score: 0.12 }],
    ),
    statement(
      's4',
      [{ article: 'gazette', sentences: [1] }],
      [{ article: 'harbour', sentence: 2, score: 0.12 }],
    ),
  ],
  differences: [
    difference('d1', 'figures', 'Twelve', 'Some fourteen', { weight: 0.9 }),
    difference('d2', 'word-choice', 'damaged', 'wrecked', { cautions: ['a made-up caution'] }),
    difference('d3', 'word-choice', 'boats', 'vessels'),
    difference('d4', 'selection', 'Nobody was hurt.', null, { statement: 's3' }),
    difference('d5', 'quotation', 'We will mend the pier.', 'the pier would be repaired', {
      statement: 's1',
      sides: [
        {
          article: 'harbour',
          span: spanOf(harbour, 'We will mend the pier.'),
          text: 'We will mend the pier.',
          voice: 'quote',
          speaker: 'the mayor',
        },
        {
          article: 'gazette',
          span: spanOf(gazette, 'the pier would be repaired'),
          text: 'the pier would be repaired',
          voice: 'reported',
          speaker: 'the mayor',
        },
      ],
    }),
  ],
  limits: [{ article: 'courier', text: 'has no date: what it could have known is not known' }],
};

export const storm: Event = {
  id: 'storm',
  label: 'A storm damages the pier',
  articles: ['harbour', 'gazette', 'courier'],
};

const lone = article('lone', ['The museum opens on Sunday.']);
export const museum: Event = { id: 'museum', label: 'A museum opens', articles: ['lone'] };

export const loneComparison: Comparison = {
  ...comparison,
  articles: [lone],
  alignments: [],
  statements: [statement('s1', [{ article: 'lone', sentences: [0] }])],
  differences: [],
  limits: [],
};

export const compared = {
  kind: 'compared',
  events: [
    { event: storm, comparison },
    { event: museum, comparison: loneComparison },
  ],
} as const;

/** The screen as it is when the analysis of both events is done. */
export function madeUpState(size: Size): State {
  const grouped = { articles: [harbour, gazette, courier, lone], events: [storm, museum] };
  return reduce(reduce(initialState(grouped, size), compared), { kind: 'completed' });
}

/** What the screen becomes by a row of keys; a string types its characters. */
export function pressing(state: State, ...pressed: readonly (Key | string)[]): State {
  const named = new Set<unknown>([
    'up',
    'down',
    'left',
    'right',
    'page-up',
    'page-down',
    'home',
    'end',
    'enter',
    'escape',
    'backspace',
    'interrupt',
  ]);
  const isNamed = (key: Key | string): key is Key => typeof key !== 'string' || named.has(key);
  const all = pressed.flatMap((key): readonly Key[] =>
    isNamed(key) ? [key] : [...key].map((text): Key => ({ text })),
  );
  return all.reduce<State>((current, key) => reduce(current, { kind: 'key', key }), state);
}
