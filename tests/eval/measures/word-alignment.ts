import { diffArrays } from 'diff';
import { alignTokens } from '../../../src/align/words.ts';
import { at } from '../../../src/model/list.ts';
import type { Figure, Measure } from '../measure.ts';
import {
  type AlignedPair,
  readAlignedPairs,
  scoreOf,
  sureFigures,
  withExtra,
} from '../word-alignment-data.ts';

const DEV = 'wording/word-alignment-mtref.dev.jsonl.gz';
/** How far away the sentence is taken from that makes a pair partly parallel. */
const STRIDE = 11;

type Links = readonly (readonly [number, number])[];

const aligned = ({ left, right }: AlignedPair): Links =>
  alignTokens(left.tokens, right.tokens).map((link) => [link.left, link.right]);

/** What an edit script leaves in place, the baseline that every text comparison tool has. */
function edited({ left, right }: AlignedPair): Links {
  const links: [number, number][] = [];
  let i = 0;
  let j = 0;
  const norms = (side: AlignedPair['left']): string[] => side.tokens.map(({ norm }) => norm);
  for (const { added, removed, value } of diffArrays(norms(left), norms(right))) {
    if (!added && !removed) links.push(...value.map((_, k): [number, number] => [i + k, j + k]));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return links;
}

function figuresOf(
  name: string,
  pairs: readonly AlignedPair[],
  align: (pair: AlignedPair) => Links,
): Figure[] {
  const { all, substitutions } = sureFigures(pairs, pairs.map(align));
  return [
    { name: `${name}: F of sure links`, value: scoreOf(all) },
    { name: `${name}: F of substitutions`, value: scoreOf(substitutions) },
  ];
}

export const measure: Measure = {
  name: 'word-alignment',
  needs: [DEV],
  run(): readonly Figure[] {
    const pairs = readAlignedPairs(DEV);
    const partly = pairs.map((pair, p) => {
      const side = p % 2 === 0 ? 'left' : 'right';
      return withExtra(pair, side, at(pairs, (p + STRIDE) % pairs.length)[side].text, p % 4 < 2);
    });
    return [
      ...figuresOf('MTRef dev', pairs, aligned),
      ...figuresOf('MTRef dev, edit script', pairs, edited),
      ...figuresOf('MTRef dev, one side with another sentence', partly, aligned),
    ];
  },
};
