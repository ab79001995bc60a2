import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { closeness } from '../context/closeness.ts';
import { isContentWord, isFormOf } from '../words.ts';

/** What a word counts for which the other side has only a word near in meaning. */
const NEAR = 0.6;
/** From this cosine on a word is near in meaning. */
const NEAR_IN_MEANING = 0.45;
/** Words of the shorter side that must be found, or the share of them that will do in a short sentence. */
const ENOUGH_WORDS = 3;
const ENOUGH_SHARE = 0.4;
/** Words of a side that are looked at: enough to say yes. */
const MAX_WORDS = 60;

/** Whether two sentences have enough words in common, or near in meaning, to be compared word by word. */
export function sharesEnough(left: readonly Token[], right: readonly Token[]): boolean {
  const [a, b] = [distinctWords(left), distinctWords(right)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const found = shorter.reduce((sum, token) => sum + bestMatch(token, longer), 0);
  return (
    found >= ENOUGH_WORDS ||
    (shorter.length > 0 && found >= shorter.length * ENOUGH_SHARE && found >= NEAR * 2)
  );
}

function distinctWords(tokens: readonly Token[]): readonly Token[] {
  const words = new Map<string, Token>();
  for (const token of tokens) {
    if (words.size >= MAX_WORDS) break;
    if (isContentWord(token) && !words.has(token.lemma)) words.set(token.lemma, token);
  }
  return [...words.values()];
}

function bestMatch(token: Token, others: readonly Token[]): number {
  let best = 0;
  for (let index = 0; index < others.length && best < 1; index += 1) {
    const other = at(others, index);
    if (isFormOf(token, other)) best = 1;
    else if (best < NEAR && (closeness(token, other) ?? 0) >= NEAR_IN_MEANING) best = NEAR;
  }
  return best;
}
