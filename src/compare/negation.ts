import { halfNegatives } from '../language/data/en/certainty.ts';
import { findNegations } from '../language/negations.ts';
import { at } from '../model/list.ts';
import { overlaps } from '../model/span.ts';
import { rangeOfSpan, sideOfRange } from './side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord } from './words.ts';

/** Words between a negation and the word that it denies: `did not say when`. */
const REACH = 4;

/**
 * A denial on one side only: a word behind `not`, `no`, `never` … that stands for a word on the other side where nothing
 * denies. It is flagged and not called a contradiction: in three of ten true paraphrases with a negation the other side
 * says it without one (`was not accepted` / `was rejected`).
 */
export function findDenials(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [...oneSided(linked, 'left'), ...oneSided(linked, 'right')]);
}

function oneSided(linked: LinkedSentences, name: 'left' | 'right'): FoundDifference[] {
  const side = linked[name];
  const otherName = name === 'left' ? 'right' : 'left';
  const other = linked[otherName];
  return negationsIn(side).flatMap((negation) => {
    const own = side.groupAt[negation.start];
    // `not` for `not`, and `denied` for another verb, are no denial of one side only.
    if (own?.kind === 'other' || own?.[otherName].some((index) => isNegative(other, index))) return [];
    const denied = deniedWord(side, negation.end);
    if (denied === null) return [];
    const group = side.groupAt[denied];
    const counterpart =
      group?.kind !== 'same'
        ? undefined
        : group[otherName].find((index) => isContentWord(at(other.tokens, index)));
    if (counterpart === undefined || isDenied(other, counterpart)) return [];
    // `hasn't` is two tokens: the denial is read with its verb.
    const start = at(side.tokens, negation.start).kind === 'clitic' ? negation.start - 1 : negation.start;
    const here = sideOfRange(side, { start, end: denied + 1 });
    const there = sideOfRange(other, { start: counterpart, end: counterpart + 1 });
    return [
      {
        kind: 'negation',
        statement: linked.statement,
        sides: name === 'left' ? [here, there] : [there, here],
        weight: weights.negation,
        detail: 'denied in one only',
        cautions: ['a denial can be the same in other words: read both'],
      },
    ];
  });
}

const negationsIn = (side: LinkedSide): readonly TokenRange[] =>
  findNegations(side.tokens).flatMap((span) => rangeOfSpan(side, span) ?? []);

const isNegative = (side: LinkedSide, index: number): boolean =>
  findNegations(side.tokens).some((span) => overlaps(span, at(side.tokens, index)));

/** The first linked content word behind the negation, in its clause. */
function deniedWord(side: LinkedSide, from: number): number | null {
  for (let index = from; index < Math.min(side.tokens.length, from + REACH); index += 1) {
    const token = at(side.tokens, index);
    if (token.kind === 'punctuation') return null;
    if (isContentWord(token)) return side.groupAt[index] === undefined ? null : index;
  }
  return null;
}

/** Whether a negation, or a word that denies by itself (`hardly`, `unable`), stands near the word. */
function isDenied(side: LinkedSide, index: number): boolean {
  const near = side.tokens.slice(Math.max(0, index - REACH - 2), index + REACH);
  const negations = findNegations(side.tokens);
  return near.some(
    (token) => halfNegatives.has(token.norm) || negations.some((span) => overlaps(span, token)),
  );
}
