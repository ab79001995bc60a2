import { degreesOf } from '../../language/data/en/degrees.ts';
import type { Token } from '../../language/token.ts';
import { toneOf } from '../../language/word-tone.ts';

/** What choosing one phrase over another adds, where the lexicons know both sides. */
export interface WordShift {
  /** In plain words that name no article; empty where there is none. */
  readonly detail: string;
  readonly isLoaded: boolean;
  /** Whether one of them is the stronger word for the same. */
  readonly isStronger: boolean;
}

interface PhraseTone {
  readonly valence: number | null;
  readonly isLoaded: boolean;
  readonly isSubjective: boolean;
}

/** @param left the words in which the left phrase differs from the right one, @param right the other way round */
export function shiftBetween(left: readonly Token[], right: readonly Token[]): WordShift {
  const [a, b] = [toneOfWords(left), toneOfWords(right)];
  const stronger = strengthShift(left, right);
  const parts = [
    stronger === 0 ? '' : `the ${stronger > 0 ? 'first' : 'second'} is the stronger word`,
    valenceShift(a, b),
    onlyOne(a.isLoaded, b.isLoaded, 'a loaded word'),
    a.isLoaded || b.isLoaded ? '' : onlyOne(a.isSubjective, b.isSubjective, 'a word of opinion'),
  ].filter((part) => part !== '');
  return {
    detail: parts.join(', '),
    isLoaded: a.isLoaded !== b.isLoaded || (a.valence ?? 0) * (b.valence ?? 0) < 0,
    isStronger: stronger !== 0,
  };
}

function toneOfWords(tokens: readonly Token[]): PhraseTone {
  const tones = tokens.map(({ norm, lemma }) => toneOf(norm, lemma));
  const known = tones.flatMap(({ valence }) => (valence === null ? [] : [valence]));
  return {
    valence: known.length === 0 ? null : Math.sign(known.reduce<number>((sum, valence) => sum + valence, 0)),
    // By the lexicon: that a model finds a word like loaded ones is too little to say of a single word.
    isLoaded: tones.some(({ isLoaded, group }) => isLoaded && group !== null),
    isSubjective: tones.some(({ isSubjective }) => isSubjective),
  };
}

/** Above 0 where the first says more strongly what both say (`slammed` / `criticised`), below 0 where the second does. */
function strengthShift(left: readonly Token[], right: readonly Token[]): number {
  for (const { lemma } of left)
    for (const { row, step } of degreesOf.get(lemma) ?? [])
      for (const other of right) {
        const found = degreesOf
          .get(other.lemma)
          ?.find((degree) => degree.row === row && degree.step !== step);
        if (found !== undefined) return step - found.step;
      }
  return 0;
}

const onlyOne = (first: boolean, second: boolean, what: string): string =>
  first === second ? '' : `${first ? 'the first' : 'the second'} is ${what}`;

function valenceShift({ valence: first }: PhraseTone, { valence: second }: PhraseTone): string {
  if (first === null || second === null || first === second) return '';
  return first > second ? 'the first is the more favourable' : 'the second is the more favourable';
}
