import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import { contextOf, isParallel } from '../context/context.ts';
import { type Nearness, nearnessOf } from '../context/nearness.ts';
import {
  type Amount,
  haveSameModifier,
  haveSameSubject,
  isFramed,
  isOneContext,
} from '../context/one-context.ts';
import { sharesFrame } from '../context/shared-frame.ts';
import { classAt, isNounAt } from '../grammar/side-classes.ts';
import { areNounAndVerb, areOfOtherClasses } from '../grammar/word-parts.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isAdverb, isContentWord } from '../words.ts';
import type { Substitution } from './join-phrases.ts';

/** From this score on the aligner is right whatever the words are. */
export const SURE = 0.8;

/** Below it a link is a guess whatever the words are. */
const LEAST_SCORE = 0.4;

/** Between two words that stand for each other place alone is enough from this score on. */
const LEAST_FRAMED = 0.5;

/**
 * Whether two phrases are two choices for one thing, by the score of their link, how near they are in meaning and what stands
 * around them.
 *
 * @param differing the words in which each phrase differs from the other
 */
export function areOneThing(
  found: Substitution,
  linked: LinkedSentences,
  differing: Sides<readonly Token[]>,
): boolean {
  if (found.score < LEAST_SCORE) return false;
  const nearness = nearnessOf(differing.left, differing.right);
  if (!isOneSlot(found, linked, nearness)) return false;
  if (linked.isEdited) return true;
  const frame = frameOf(found, linked);
  const isNear = nearness === 'near' || nearness === 'synonym';
  const isSure = isNear && (frame.isHeld || found.score >= CERTAIN);
  if (!isSure && areOfTwoClasses(found, linked, isNear || frame.isHeld)) return false;
  if (nearness === 'form' || isNear) return true;
  if (!frame.isHeld && contextOf(linked, found.left, found.right).share < LEAST_SHARE) return false;
  return areSetTogether(found, linked, frame, nearness === 'related');
}

interface PhraseFrame {
  /** Whether the very words on both sides, or what the heads belong to, stand for each other. */
  readonly isInFrame: boolean;
  /** The same, or a word beside the one is the same as a word beside the other. */
  readonly isHeld: boolean;
}

function frameOf(found: Substitution, linked: LinkedSentences): PhraseFrame {
  const isInFrame = isFramed(linked, found.left, found.right) || standInOneFrame(found, linked);
  return { isInFrame, isHeld: isInFrame || touchesSame(found, linked) };
}

/** Whether words that have little to do with each other are for one thing by the aligner's score and by their place. */
function areSetTogether(
  found: Substitution,
  linked: LinkedSentences,
  { isInFrame }: PhraseFrame,
  areRelated: boolean,
): boolean {
  const before = prepositionBefore(linked.left, found.left);
  const other = prepositionBefore(linked.right, found.right);
  // `shot at the practice` / `shot in the leg`: behind two prepositions stand two things.
  if (before !== null && other !== null && before !== other) return false;
  if (found.score >= SURE) return true;
  if (isInFrame && before === other && (isParallel(linked) || isEnclosed(found, linked)))
    return found.score >= LEAST_FRAMED;
  return areRelated && found.score >= leastScore(linked);
}

/** Share of what stands around that two words with little in common must have in common, in whatever sentences. */
const LEAST_SHARE = 0.4;

/** What the aligner is as sure of as it gets. */
const CERTAIN = 0.95;

/** Whether what stands around both is the same: the less so the nearer the words are and the surer their link is. */
function isOneSlot(
  { left, right, score }: Substitution,
  linked: LinkedSentences,
  nearness: Nearness,
): boolean {
  if (isOneContext(linked, left, right, amountFor[nearness])) return true;
  if (nearness === 'synonym' && haveSameSubject(linked, left, right)) return true;
  if (nearness === 'near' && score >= CERTAIN) return isOneContext(linked, left, right, 'few');
  return nearness !== 'other' && haveSameModifier(linked, left, right);
}

/** The less the words have to do with each other, the more of what stands around them must be shared. */
const amountFor: Readonly<Record<Nearness, Amount>> = {
  form: 'some',
  synonym: 'some',
  near: 'many',
  related: 'most',
  other: 'most',
};

/**
 * In partly parallel sentences an aligner links words that have nothing to do with each other, so the less sure the
 * sentence link is, the surer a word link has to be.
 */
const leastScore = (linked: LinkedSentences): number => (linked.link.relation === 'same' ? 0.5 : 0.62);

/** `North Korean dictator Kim` / `North Korean leader Kim`: the very next words on both sides are the same. */
const isEnclosed = ({ left, right }: Substitution, linked: LinkedSentences): boolean =>
  haveSameModifier(linked, left, right) &&
  linked.left.groupAt[left.end]?.kind === 'same' &&
  linked.left.groupAt[left.end]?.right.includes(right.end) === true;

/** As `sharesFrame`, of the heads of both phrases. */
function standInOneFrame({ left, right }: Substitution, linked: LinkedSentences): boolean {
  const [i, j] = [headOf(linked.left, left), headOf(linked.right, right)];
  if (i === null || j === null) return false;
  const partners = new Map(
    linked.groups
      .filter(({ kind }) => kind === 'same')
      .flatMap((group) => group.left.map((own) => [own, group.right] as const)),
  );
  return sharesFrame(
    { left: linked.left.tokens, right: linked.right.tokens },
    { left: i, right: j },
    partners,
  );
}

/** `a rapid increase` / `grew rapidly`: a word beside the one is the same as a word beside the other. */
const touchesSame = ({ left, right }: Substitution, linked: LinkedSentences): boolean =>
  [left.start - 1, left.end].some((own) => {
    const group = linked.left.groupAt[own];
    return (
      group?.kind === 'same' && [right.start - 1, right.end].some((other) => group.right.includes(other))
    );
  });

/** A noun against a verb: `her exposé` / `who leaked`; words that have little in common must be of one class altogether. */
function areOfTwoClasses({ left, right }: Substitution, linked: LinkedSentences, isNear: boolean): boolean {
  const [i, j] = [headOf(linked.left, left), headOf(linked.right, right)];
  if (i === null || j === null) return false;
  const [a, b] = [classAt(linked.left, i), classAt(linked.right, j)];
  return areNounAndVerb(a, b) || (!isNear && areOfOtherClasses(a, b));
}

/** The word that the phrase is about: its only content word, beside adverbs, or the last of a noun and its modifiers; null for others. */
function headOf(side: LinkedSide, { start, end }: TokenRange): number | null {
  const content: number[] = [];
  for (let index = start; index < end; index += 1)
    if (isContentWord(at(side.tokens, index))) content.push(index);
  const heads = content.filter((index) => !isAdverb(at(side.tokens, index)));
  const last = content.at(-1) ?? null;
  if (content.length === 1 || heads.length === 1) return heads[0] ?? last;
  const isNounPhrase = heads.every((index) => /^(?:noun|adjective)$/u.test(classAt(side, index)));
  return isNounPhrase && last !== null && isNounAt(side, last) ? last : null;
}

/** The preposition that the phrase stands behind, with or without an article between. */
function prepositionBefore({ tokens }: LinkedSide, { start }: TokenRange): string | null {
  const isDeterminer = determiners.has(tokens[start - 1]?.norm ?? '');
  const { norm = '' } = tokens[start - (isDeterminer ? 2 : 1)] ?? {};
  return prepositions.has(norm) ? norm : null;
}

const prepositions = new Set(
  'at in on by for with from into during after before against about over under near'.split(' '),
);
const determiners = new Set('the a an his her its their this that these those'.split(' '));
