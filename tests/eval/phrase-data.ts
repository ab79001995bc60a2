import type { PhraseRelation } from '../../src/align/phrase-relations.ts';
import type { Phrase } from '../../src/align/phrase-words.ts';
import type { Token } from '../../src/language/token.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { at } from '../../src/model/list.ts';
import { readRows } from './datasets.ts';

/** Two headlines cut into chunks by hand, with the links between chunks. */
export interface ChunkedPair {
  readonly left: ChunkedSide;
  readonly right: ChunkedSide;
  readonly links: readonly ChunkLink[];
}

export interface ChunkedSide {
  readonly tokens: readonly Token[];
  /** In order; punctuation by itself is no chunk. */
  readonly chunks: readonly Phrase[];
}

/** By the places of the chunks. */
export interface ChunkLink {
  readonly left: number;
  readonly right: number;
  readonly relation: PhraseRelation;
}

interface Row {
  readonly a: string;
  readonly b: string;
  readonly alignment: readonly {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly type: string;
  }[];
}

const relationOfType: Readonly<Record<string, PhraseRelation>> = {
  EQUI: 'equal',
  SIMI: 'similar',
  SPE1: 'narrower',
  SPE2: 'broader',
  OPPO: 'opposite',
  REL: 'related',
};

export const readChunkedPairs = (name: string): ChunkedPair[] =>
  readRows<Row>(name).map(({ a, b, alignment }) => {
    const left = sideOf(
      a,
      alignment.map((one) => one.left),
    );
    const right = sideOf(
      b,
      alignment.map((one) => one.right),
    );
    const links = alignment.flatMap((one): ChunkLink[] => {
      const relation = relationOfType[one.type.replace(/_.*/u, '')];
      const [i, j] = [placeOf(left, one.left), placeOf(right, one.right)];
      return relation === undefined || i < 0 || j < 0 ? [] : [{ left: i, right: j, relation }];
    });
    return { left: left.side, right: right.side, links };
  });

interface ReadSide {
  readonly side: ChunkedSide;
  /** For each chunk its words, as the set numbers them. */
  readonly words: readonly string[];
}

const placeOf = ({ words }: ReadSide, chunk: readonly number[]): number => words.indexOf(chunk.join(' '));

function sideOf(text: string, chunks: readonly (readonly number[])[]): ReadSide {
  const tokens = tokenise(text);
  const starts: number[] = [];
  let offset = 0;
  for (const word of text.split(' ')) {
    starts.push(offset);
    offset += word.length + 1;
  }
  starts.push(offset);
  const found = chunks
    .filter((chunk) => chunk.length > 0)
    .map((chunk) => ({
      words: chunk.join(' '),
      phrase: {
        tokens,
        start: firstFrom(tokens, at(starts, at(chunk, 0))),
        end: firstFrom(tokens, at(starts, at(chunk, chunk.length - 1) + 1)),
      },
    }))
    .filter(({ phrase }) => tokens.slice(phrase.start, phrase.end).some(({ kind }) => kind !== 'punctuation'))
    .sort((a, b) => a.phrase.start - b.phrase.start);
  return {
    side: { tokens, chunks: found.map(({ phrase }) => phrase) },
    words: found.map(({ words }) => words),
  };
}

/** The first token at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  const place = tokens.findIndex(({ start }) => start >= offset);
  return place < 0 ? tokens.length : place;
}
