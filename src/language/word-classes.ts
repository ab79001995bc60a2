import { at } from '../model/list.ts';
import { classOrder, RARE, type WordClass } from './data/en/class-order.ts';
import {
  conjunctions,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modalVerbs,
  objectPronouns,
  plainAdverbs,
  prepositions,
  pronouns,
  subjectPronouns,
} from './data/en/closed-classes.ts';
import { invariableParticiples } from './data/en/participles.ts';
import { capitalsOf } from './names/runs.ts';
import { partCounts } from './parts-of-speech.ts';
import type { Token } from './token.ts';

interface Step {
  readonly of: WordClass;
  /** What the next word follows: behind `has badly` a participle, as behind `has`. */
  readonly context: WordClass;
  /** Place of the step before. */
  readonly from: number;
  readonly score: number;
}

type Shares = readonly (readonly [WordClass, number])[];

const known = new WeakMap<readonly Token[], readonly WordClass[]>();

/** As `wordClasses`, told at most once for a list of tokens. */
export function classesOfTokens(tokens: readonly Token[]): readonly WordClass[] {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const found = wordClasses(tokens);
  known.set(tokens, found);
  return found;
}

/**
 * The class of each word of a sentence: the likeliest row of classes by what each word can be (dictionary and ending) and by which
 * class follows which (Viterbi's algorithm; hidden Markov tagging as in Church 1988, with hand-set orders). Right for some nine
 * words in ten of news; whoever asks must be able to bear the tenth.
 */
export function wordClasses(tokens: readonly Token[]): readonly WordClass[] {
  const steps: (readonly Step[])[] = [];
  const isHeadline = capitalsOf(tokens) === 'headline';
  for (const [index, token] of tokens.entries()) {
    const before = steps[index - 1] ?? [OPENING];
    const previous = tokens[index - 1];
    const opens = isHeadline || previous === undefined || previous.kind === 'punctuation';
    steps.push(
      sharesOf(token, opens).map(([of, share]) => {
        const scores = before.map(
          ({ score, context, of: was }) =>
            score + Math.log(classOrder[context][of] ?? RARE) + agreement(previous, was, token, of),
        );
        const from = placeOfGreatest(scores);
        return {
          of,
          from,
          score: at(scores, from) + Math.log(share),
          context: contextOf(of, at(before, from)),
        };
      }),
    );
  }
  return readBack(steps);
}

const OPENING: Step = { of: 'mark', context: 'mark', from: 0, score: 0 };

const contextOf = (of: WordClass, before: Step): WordClass =>
  of === 'adverb' && keepsContext.has(before.context) ? before.context : of;

/** Behind `has badly` follows what follows behind `has`, behind `the widely` what follows behind `the`. */
const keepsContext: ReadonlySet<WordClass> = new Set(['be', 'have', 'determiner']);

const placeOfGreatest = (scores: readonly number[]): number =>
  scores.reduce((best, score, place) => (score > at(scores, best) ? place : best), 0);

function readBack(steps: readonly (readonly Step[])[]): readonly WordClass[] {
  const classes: WordClass[] = [];
  let place = placeOfGreatest((steps.at(-1) ?? []).map(({ score }) => score));
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = at(at(steps, index), place);
    classes.push(step.of);
    place = step.from;
  }
  return classes.reverse();
}

const DISAGREES = Math.log(0.08);

/** `the storm hit`, `people believe` but not `the storm cause`, nor `people believes`. */
function agreement(before: Token | undefined, was: WordClass, token: Token, of: WordClass): number {
  if (of !== 'verb' || before === undefined) return 0;
  const isBase = token.norm === token.lemma && !invariableParticiples.has(token.norm);
  const isThird = token.norm !== token.lemma && token.norm.endsWith('s');
  if (was === 'noun') {
    const isPlural = isPluralNoun(before);
    return (isBase && !isPlural) || (isThird && isPlural) ? DISAGREES : 0;
  }
  // `He run`, `to runs`.
  if (was === 'pronoun' && isBase) return /^(?:he|she|it)$/u.test(before.norm) ? DISAGREES : 0;
  return (was === 'to' || was === 'modal') && !isBase && !invariableParticiples.has(token.norm)
    ? DISAGREES
    : 0;
}

const isPluralNoun = ({ norm, lemma }: Token): boolean =>
  (norm !== lemma && !norm.endsWith('ing')) || /^(?:people|police|staff)$/u.test(norm);

/** What the word can be, with how likely each is. */
function sharesOf(token: Token, opens: boolean): Shares {
  if (token.kind === 'punctuation')
    return token.text === '-'
      ? [
          ['conjunction', 0.5],
          ['mark', 0.5],
        ]
      : [['mark', 1]];
  if (token.kind === 'number') return [['number', 1]];
  const closed = closedShares(token.norm);
  if (closed !== null) return closed;
  if (token.isCapitalised && !opens) return [['noun', 0.95], ['adjective', 0.05], ...verbShare(token, 0.004)];
  return openShares(token);
}

const verbShare = (token: Token, share: number): Shares =>
  (partCounts(token.lemma)?.verb ?? 0) > 0 ? [['verb', share]] : [];

const CLOSED: readonly (readonly [ReadonlySet<string>, Shares])[] = [
  [new Set(['to']), [['to', 1]]],
  [
    new Set(['that']),
    [
      ['conjunction', 0.6],
      ['determiner', 0.2],
      ['pronoun', 0.2],
    ],
  ],
  [
    new Set(['her']),
    [
      ['determiner', 0.8],
      ['pronoun', 0.2],
    ],
  ],
  [
    new Set(["'s", '’s', "'"]),
    [
      ['determiner', 0.8],
      ['be', 0.15],
      ['have', 0.05],
    ],
  ],
  [formsOfBe, [['be', 1]]],
  [formsOfHave, [['have', 1]]],
  [new Set([...modalVerbs, ...formsOfDo]), [['modal', 1]]],
  [
    plainAdverbs,
    [
      ['adverb', 0.9],
      ['determiner', 0.05],
      ['adjective', 0.05],
    ],
  ],
  [
    determiners,
    [
      ['determiner', 0.85],
      ['pronoun', 0.15],
    ],
  ],
  [new Set([...pronouns, ...subjectPronouns, ...objectPronouns]), [['pronoun', 1]]],
  [conjunctions, [['conjunction', 1]]],
  [
    prepositions,
    [
      ['preposition', 0.9],
      ['adverb', 0.1],
    ],
  ],
];

const closedShares = (norm: string): Shares | null => CLOSED.find(([words]) => words.has(norm))?.[1] ?? null;

/** By the ending: a past may be a verb, a participle, or an adjective made of it. */
function openShares(token: Token): Shares {
  const { norm, lemma } = token;
  const own = partCounts(norm);
  const base = partCounts(lemma);
  if (norm !== lemma && norm.endsWith('ing'))
    return [
      ['gerund', 0.75],
      ['noun', 0.2],
      ['adjective', 0.05],
    ];
  if (norm !== lemma && !norm.endsWith('s') && (base?.verb ?? 0) > 0) return pastShares(norm);
  if (own === undefined && /[^e]ed$/u.test(norm)) return pastShares(norm);
  const counts = norm === lemma ? own : base;
  if (counts === undefined) return unlistedShares(norm);
  const sum = counts.noun + counts.verb + counts.adjective + counts.adverb + 1;
  const shares: Shares = [
    ['noun', (counts.noun + 0.3) / sum],
    ['verb', counts.verb / sum],
    ...(norm === lemma
      ? ([
          ['adjective', counts.adjective / sum],
          ['adverb', counts.adverb / sum],
        ] as const)
      : []),
    ...(invariableParticiples.has(norm) ? ([['participle', (counts.verb / sum) * 0.6]] as const) : []),
  ];
  return shares.filter(([, share]) => share > 0);
}

/** `taken` and `shown` are participles alone. */
const pastShares = (norm: string): Shares => [
  ['participle', 0.45],
  ['adjective', 0.05],
  ...(/(?:[^s]en|wn|one)$/u.test(norm) ? [] : ([['verb', 0.5]] as const)),
];

/** Of a word that the dictionary lacks, by its ending: a noun, a name mostly, where nothing says otherwise. */
function unlistedShares(norm: string): Shares {
  if (/..ly$/u.test(norm))
    return [
      ['adverb', 1],
      ['noun', 0.01],
    ];
  const isAdjective = /(?:al|ous|ive|ful|less|able|ible|ary|ist|ish|ese|ian|ic)$/u.test(norm);
  return isAdjective
    ? [
        ['noun', 0.75],
        ['adjective', 0.25],
      ]
    : [['noun', 1]];
}
