import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { isContentWord } from './disagreement.ts';

/** What stands around a place: it tells whether two words are said of the same thing. */
export interface Surroundings {
  /** Content words and numbers near by, dictionary form, each with how many of them away it stands, a clause more counting twice. */
  readonly near: ReadonlyMap<string, number>;
  /** The nearest one on each side within the sentence; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The closed-class word or mark right before, articles apart: `in` of `in the Senate`; null where a content word stands there. */
  readonly marker: string | null;
}

/** How far to each side is looked, in content words. */
const REACH = 8;
/** What stands in another clause is as far away as this many words more. */
const CLAUSE = 2;
const ENDS_SENTENCE = /^[.!?]+$/u;
const ARTICLE = /^(?:the|an?)$/u;

export function surroundingsOf(tokens: readonly Token[], { start, end }: Span): Surroundings {
  const from = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const near = new Map<string, number>();
  return {
    near,
    before: walk(tokens, from - 1, -1, near),
    after: behind < 0 ? null : walk(tokens, behind, 1, near),
    marker: markerBefore(tokens, from - 1),
  };
}

/** Notes the content words in one direction within the sentence; returns the first. */
function walk(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  near: Map<string, number>,
): string | null {
  let first: string | null = null;
  let distance = 0;
  for (let place = from; place >= 0 && place < tokens.length && distance < REACH; place += step) {
    const token = at(tokens, place);
    if (ENDS_SENTENCE.test(token.text) && isLastOfSentence(tokens, place)) break;
    if (joinsClauses(token)) distance += CLAUSE;
    if (!isContentWord(token) && token.kind !== 'number') continue;
    distance += 1;
    first ??= token.lemma;
    near.set(token.lemma, Math.min(near.get(token.lemma) ?? distance, distance));
  }
  return first;
}

const JOINS_CLAUSES =
  /^(?:as|while|whereas|but|although|though|because|after|before|when|that|which|who|;|,)$/u;
const joinsClauses = ({ norm }: Token): boolean => JOINS_CLAUSES.test(norm);

/** A full stop before a capital; that of `Gen. Cole` is one more and only makes the surroundings smaller. */
const isLastOfSentence = (tokens: readonly Token[], place: number): boolean =>
  tokens[place + 1]?.isCapitalised ?? true;

function markerBefore(tokens: readonly Token[], from: number): string | null {
  let place = from;
  while (place >= 0 && ARTICLE.test(at(tokens, place).norm)) place -= 1;
  const token = tokens[place];
  return token === undefined || isContentWord(token) || token.kind === 'number' ? null : token.norm;
}

/**
 * From here on two places have enough in common to be of one matter. Opposites in one place of two short sentences have
 * 1.5 and more; what stands by chance in two long ones that share a clause, mostly below it.
 */
export const SAID_OF_THE_SAME = 0.75;

/** How much two places have around them in common: the nearer to both, the more a shared word counts. 0 for nothing. */
export function sharedSurroundings(a: Surroundings, b: Surroundings): number {
  let sum = 0;
  for (const [lemma, distance] of a.near) {
    const other = b.near.get(lemma);
    if (other !== undefined) sum += 2 / (distance + other);
  }
  return sum;
}
