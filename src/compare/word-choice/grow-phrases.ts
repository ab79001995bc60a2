import { adverbs, lightNouns, lightVerbs } from '../../language/data/en/light-words.ts';
import { particles } from '../../language/data/en/particles.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { classAt } from '../grammar/side-classes.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isAdverb, isContentWord, isPastForm } from '../words.ts';
import type { Substitution } from './join-phrases.ts';

const MAX_MODIFIERS = 2;

/** The range with the modifiers before it and the particle after it that nothing on the other side stands for. */
export function grow(range: TokenRange, side: LinkedSide): TokenRange {
  let { start, end } = range;
  const isFree = (index: number): boolean => {
    const token = side.tokens[index];
    return token !== undefined && side.groupAt[index] === undefined;
  };
  const isVerb = isPastForm(at(side.tokens, start)) || classAt(side, start) === 'verb';
  for (let grown = 0; grown < MAX_MODIFIERS && isFree(start - 1); grown += 1) {
    const token = at(side.tokens, start - 1);
    // What stands in front of a verb is its subject, unless it is an adverb.
    if (
      !(isModifier(token) || isAdjectiveBehindArticle(side, start - 1)) ||
      !touches(side, start - 1) ||
      (isVerb && !isAdverb(token))
    )
      break;
    start -= 1;
  }
  start = withVerb(start, side);
  ({ start, end } = withCompound(start, end, side));
  const after = side.tokens[end];
  if (after === undefined) return { start, end };
  const isParticle =
    particles.has(after.norm) && side.groupAt[end]?.kind !== 'same' && !isNounInPhrase(side, end - 1);
  if (isParticle || (isFree(end) && (isAdverb(after) || endsNoun(side, end)))) end += 1;
  return { start, end: isParticle ? end : withIdiom(end, side) };
}

/** `the dispute over`: a particle belongs to a verb, and what stands behind an article is none. */
const isNounInPhrase = (side: LinkedSide, index: number): boolean =>
  classAt(side, index) === 'noun' && determiners.has(side.tokens[index - 1]?.norm ?? '');

/** `standing [in the way]`: a noun that says next to nothing belongs to the verb in front of it. */
function withIdiom(end: number, side: LinkedSide): number {
  const isOpener = prepositions.has(side.tokens[end]?.norm ?? '') || side.tokens[end]?.norm === 'in';
  const noun = determiners.has(side.tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1;
  const isLight = lightNouns.has(side.tokens[noun]?.norm ?? '') && !isContentGroup(side, noun);
  return isOpener && isLight ? noun + 1 : end;
}

const determiners = new Set(['a', 'an', 'the']);
const adjectives = new Set('near past inside outside'.split(' '));

/** `the near future`: a preposition elsewhere. */
const isAdjectiveBehindArticle = (side: LinkedSide, index: number): boolean =>
  adjectives.has(side.tokens[index]?.norm ?? '') && determiners.has(side.tokens[index - 1]?.norm ?? '');

/** `did [away]`, `keep a [comfortable hold]`: the light verb that makes one deed with what stands behind it. */
function withVerb(start: number, side: LinkedSide): number {
  const first = at(side.tokens, start);
  const before = side.tokens[start - 1];
  const verb = determiners.has(before?.norm ?? '') && !particles.has(first.norm) ? start - 2 : start - 1;
  const token = side.tokens[verb];
  if (token === undefined || isContentGroup(side, verb)) return start;
  const isOfParticle = particles.has(first.norm) && token.kind === 'word';
  return isOfParticle || lightVerbs.has(token.lemma) ? verb : start;
}

const isContentGroup = (side: LinkedSide, index: number): boolean => {
  const kind = side.groupAt[index]?.kind;
  return kind !== undefined && kind !== 'grammar';
};

/** `high-profile` is one word in two tokens. */
function withCompound(from: number, to: number, side: LinkedSide): TokenRange {
  const isHyphen = (index: number): boolean => {
    const [before, token, behind] = [side.tokens[index - 1], side.tokens[index], side.tokens[index + 1]];
    return token?.text === '-' && before?.end === token.start && token.end === behind?.start;
  };
  let [start, end] = [from, to];
  while (isHyphen(start - 1)) start -= 2;
  while (isHyphen(end)) end += 2;
  return { start, end };
}

const prepositions = new Set('to of with for against on at by'.split(' '));

/** `held on [to]` / `clung [to]`: a phrasal verb with the preposition that both verbs take. */
export function withPreposition(found: Substitution, linked: LinkedSentences): Substitution {
  const next = linked.left.tokens[found.left.end];
  const group = linked.left.groupAt[found.left.end];
  const isShared = group !== undefined && linked.right.groupAt[found.right.end] === group;
  const endsInParticle = [found.left, found.right].some(
    ({ start, end }, place) =>
      end - start > 1 && at(place === 0 ? linked.left.tokens : linked.right.tokens, end - 1).isFunctionWord,
  );
  if (next === undefined || !isShared || !endsInParticle || !prepositions.has(next.norm)) return found;
  return {
    ...found,
    left: { start: found.left.start, end: found.left.end + 1 },
    right: { start: found.right.start, end: found.right.end + 1 },
  };
}

/** `military [forces] from`: a last word in front of a closed-class word or a mark, and no verb. */
function endsNoun(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const next = side.tokens[index + 1];
  if (!isModifier(token) || isPastForm(token) || /ing$/u.test(token.norm) || !touches(side, index - 1))
    return false;
  return isContentWord(at(side.tokens, index - 1)) && (next === undefined || !isContentWord(next));
}

/** Without parts of speech: a plain content word in lower case (a capital belongs to a name) and no verb of saying. */
const isModifier = (token: Token): boolean =>
  isContentWord(token) &&
  token.kind === 'word' &&
  !token.isCapitalised &&
  !sayingVerbs.has(token.lemma) &&
  !adverbs.has(token.norm);

/** Whether the token and the next belong to one sentence: the tokens of several sentences stand in one list. */
function touches(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const next = at(side.tokens, index + 1);
  return !side.sentences.some(({ span }) => token.end <= span.start && span.start <= next.start);
}
