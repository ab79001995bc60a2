import { at } from '../../src/model/list.ts';
import type { ReuseRelation } from '../../src/model/reuse.ts';
import type { Random } from './random.ts';
import { relationByConstruction } from './relation-by-construction.ts';

/** A word of a made copy: what it reads, and the number of the word of the source it was taken from, null if new. */
export interface PlantedWord {
  readonly text: string;
  readonly from: number | null;
}

export interface Source {
  readonly id: string;
  readonly text: string;
}

/** A copy made with a known edit, and what it is to the source, by the definition and by how it was made. */
export interface Planted {
  readonly id: string;
  readonly source: string;
  readonly kind: PlantKind;
  readonly text: string;
  readonly relation: ReuseRelation;
}

/** What an edit works with beside the source's words. */
interface Material {
  readonly random: Random;
  /** Words of another text, unrelated to the source. */
  readonly other: readonly string[];
}

type Edit = (words: readonly PlantedWord[], material: Material) => readonly PlantedWord[];

/** Site furniture as every news site has it, for no site in particular. */
const FURNITURE = [
  'Sign up for our morning newsletter and get the stories of the day in your inbox before breakfast',
  'Share this article on your favourite network or send it to a friend by mail',
  'You have read all of your free articles this month please log in or subscribe to read on',
  'Related stories most read today pictures of the week and the weather where you live',
  'Comments are closed on this story but you can write to the editors at any time',
  'All rights reserved this material may not be published broadcast rewritten or passed on without leave',
];

const added = (text: string): PlantedWord[] => text.split(' ').map((word) => ({ text: word, from: null }));

/** Whole sentences, a few to a paragraph. */
function paragraphs(words: readonly PlantedWord[], count: number): PlantedWord[][] {
  const wanted = Math.ceil(words.length / count);
  const result: PlantedWord[][] = [[]];
  for (const word of words) {
    const last = at(result, result.length - 1);
    last.push(word);
    if (last.length >= wanted && /[.!?]["'”’]?$/.test(word.text)) result.push([]);
  }
  return result.filter((paragraph) => paragraph.length > 0);
}

function replaceDigits(text: string, random: Random): string {
  return text.replace(/\d/g, (digit) => String((Number(digit) + random.whole(1, 9)) % 10));
}

/** One function an edit. `white space and quotes` is made when the words are joined. */
const EDITS = {
  'white space and quotes': (words) =>
    words.map(({ text, from }) => ({ text: text.replace(/["“”]/g, '«').replace(/['’]/g, '‘'), from })),
  'furniture before': (words, { random }) => [...added(random.pick(FURNITURE)), ...words],
  'furniture after': (words, { random }) => [...words, ...added(random.pick(FURNITURE))],
  'furniture between': (words, { random }) => {
    const [first = [], ...rest] = paragraphs(words, 3);
    return [...first, ...rest.flatMap((paragraph) => [...added(random.pick(FURNITURE)), ...paragraph])];
  },
  'tail cut': (words, { random }) => words.slice(0, Math.ceil(words.length * (0.3 + 0.65 * random.next()))),
  'headline changed': (words, { random, other }) => [
    ...other.slice(0, random.whole(5, 12)).map((text) => ({ text, from: null })),
    ...words.slice(random.whole(5, 12)),
  ],
  'words replaced': (words, { random, other }) => {
    const share = 0.01 + 0.14 * random.next();
    return words.map((word) => (random.next() < share ? { text: random.pick(other), from: null } : word));
  },
  'paragraphs reordered': (words, { random }) => random.shuffled(paragraphs(words, 4)).flat(),
  'stories merged': (words, { random, other }) => {
    const story = other.slice(0, 400).map((text) => ({ text, from: null }));
    return random.next() < 0.5 ? [...words, ...story] : [...story, ...words];
  },
  'paragraph quoted': (words, { random, other }) => {
    const story = other.slice(0, 400).map((text) => ({ text, from: null }));
    const start = random.whole(0, Math.max(0, words.length - 30));
    const place = random.whole(0, story.length);
    return [
      ...story.slice(0, place),
      ...words.slice(start, start + random.whole(26, 60)),
      ...story.slice(place),
    ];
  },
  'numbers corrected': (words, { random }) =>
    words.map((word) =>
      /\d/.test(word.text) && random.next() < 0.5
        ? { text: replaceDigits(word.text, random), from: null }
        : word,
    ),
} satisfies Readonly<Record<string, Edit>>;

export type PlantKind = keyof typeof EDITS;

const isKind = (name: string): name is PlantKind => name in EDITS;

export const plantKinds: readonly PlantKind[] = Object.keys(EDITS).filter(isKind);

/**
 * One copy of each source for each kind of edit.
 *
 * @param hosts texts that share nothing with the sources, for words and stories that are put in
 */
export function plantCopies(sources: readonly Source[], hosts: readonly string[], random: Random): Planted[] {
  return sources.flatMap((source) => {
    const words = source.text.split(/\s+/).filter((word) => word !== '');
    return plantKinds.map((kind): Planted => {
      const other = random
        .pick(hosts)
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word));
      const copy = EDITS[kind](
        words.map((text, from) => ({ text, from })),
        { random, other },
      );
      const space = kind === 'white space and quotes' ? '\n  ' : ' ';
      return {
        id: `${source.id} ${kind}`,
        source: source.id,
        kind,
        text: copy.map(({ text }) => text).join(space),
        relation: relationByConstruction(words.length, copy),
      };
    });
  });
}
