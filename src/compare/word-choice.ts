import { certaintyMarkers } from '../language/data/en/certainty.ts';
import { lightWords } from '../language/data/en/light-words.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { contains, overlaps } from '../model/span.ts';
import { attributionsOf } from './attributions-of.ts';
import { closeness, NEAR_IN_MEANING } from './closeness.ts';
import { isParallel } from './context.ts';
import { editedGrammar } from './edited-grammar.ts';
import type { Substitution } from './join-phrases.ts';
import { type Nearness, nearnessOf } from './nearness.ts';
import { type Amount, isOneContext } from './one-context.ts';
import { sideOfRange, spanOfRange } from './side.ts';
import { findSubstitutions } from './substitutions.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { relationOf, relationOfPhrases, relationWords, weightOf } from './word-relation.ts';
import { shiftBetween } from './word-shift.ts';
import { isContentWord, isFormOf } from './words.ts';

/** Substituted words and phrases: `swift removal of city guards` / `expulsion of city security officers`. */
export function findWordChoices(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [
    ...findSubstitutions(linked)
      .filter((found) => isWordChoice(found, linked))
      .map((found) => describe(found, linked)),
    ...(linked.isEdited ? editedGrammar(linked) : []),
  ]);
}

/** A phrase that is a name, a number or a date on both sides is a matter of naming or of figures. */
function isWordChoice(found: Substitution, linked: LinkedSentences): boolean {
  if (found.score < LEAST_SCORE) return false;
  const left = contentOf(linked.left, found.left).filter((token) => !lightWords.has(token.lemma));
  const right = contentOf(linked.right, found.right).filter((token) => !lightWords.has(token.lemma));
  if (left.length === 0 || right.length === 0) return false;
  if (isMentions(linked.left, left) || isMentions(linked.right, right)) return false;
  if (cutsName(linked.left, found.left) || cutsName(linked.right, found.right)) return false;
  const [onlyLeft, onlyRight] = [differing(left, right), differing(right, left)];
  if (lettersOf(left) === lettersOf(right)) return false;
  if (isToldAsAttribution(found, linked, onlyLeft, onlyRight)) return false;
  // `controversial ban` / `ban`: nothing is said in other words, one side says more.
  if (onlyLeft.length === 0 || onlyRight.length === 0) return false;
  const nearness = nearnessOf(onlyLeft, onlyRight);
  if (!isOneContext(linked, found.left, found.right, amountFor[nearness])) return false;
  if (linked.isEdited) return true;
  if ((nearness === 'related' || nearness === 'other') && haveOtherPrepositions(found, linked)) return false;
  if (found.score >= SURE) return true;
  return nearness !== 'other' && (nearness !== 'related' || found.score >= leastScore(linked));
}

/** `shot at the practice` / `shot in the leg`: behind two prepositions stand two things. */
function haveOtherPrepositions(found: Substitution, linked: LinkedSentences): boolean {
  const [left, right] = [
    prepositionBefore(linked.left, found.left),
    prepositionBefore(linked.right, found.right),
  ];
  return left !== null && right !== null && left !== right;
}

function prepositionBefore({ tokens }: LinkedSide, { start }: TokenRange): string | null {
  const isDeterminer = determiners.has(tokens[start - 1]?.norm ?? '');
  const { norm = '' } = tokens[start - (isDeterminer ? 2 : 1)] ?? {};
  return prepositions.has(norm) ? norm : null;
}

const prepositions = new Set(
  'at in on by for with from into during after before against about over under near'.split(' '),
);
const determiners = new Set('the a an his her its their this that these those'.split(' '));

/** `Hongkong` / `Hong Kong`, `fire bomb` / `firebomb`. */
const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ norm }) => norm).join('');

/** The less the words have to do with each other, the more of what stands around them must be shared. */
const amountFor: Readonly<Record<Nearness, Amount>> = {
  form: 'some',
  synonym: 'some',
  near: 'many',
  related: 'most',
  other: 'most',
};

const differing = (tokens: readonly Token[], others: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => !others.some((other) => isFormOf(token, other)));

/** From this score on the aligner is right whatever the words are. */
const SURE = 0.8;

/** How something is attributed and how sure it is said to be stand under their own kinds. */
function isToldAsAttribution(
  found: Substitution,
  linked: LinkedSentences,
  left: readonly Token[],
  right: readonly Token[],
): boolean {
  const [first, second] = [verbsOfSaying(linked.left, left), verbsOfSaying(linked.right, right)];
  if (first.length > 0 && second.length > 0) return true;
  // `rejected the plan` / `turned down the plan` are deeds as much as words.
  const saying = [...first, ...second];
  if (saying.length === 0) return false;
  const others = first.length > 0 ? right : left;
  return !saying.every(
    (token) =>
      sayingVerbs.get(token.lemma)?.takes === 'object' &&
      (found.score >= SURE || others.some((other) => (closeness(token, other) ?? 0) >= NEAR_IN_MEANING)),
  );
}

/**
 * In partly parallel sentences an aligner links words that have nothing to do with each other, so the less sure the
 * sentence link is, the surer a word link has to be.
 */
/** Below it a link is a guess whatever the words are. */
const LEAST_SCORE = 0.4;

const leastScore = (linked: LinkedSentences): number =>
  linked.isEdited ? 0 : linked.link.relation === 'same' ? 0.5 : 0.62;

const contentOf = (side: LinkedSide, range: TokenRange): readonly Token[] =>
  side.tokens.slice(range.start, range.end).filter(isContentWord);

function isMentions(side: LinkedSide, tokens: readonly Token[]): boolean {
  const mentions = side.sentences.flatMap(({ names, numbers, dates }) => [...names, ...numbers, ...dates]);
  return tokens.every((token) => mentions.some((mention) => overlaps(mention, token)));
}

/** Whether the phrase ends inside a name: `engineer Tom` of Tom Hale. */
function cutsName(side: LinkedSide, range: TokenRange): boolean {
  const span = spanOfRange(side, range);
  return side.sentences.some(({ names }) =>
    names.some((name) => overlaps(name, span) && !contains(span, name)),
  );
}

const verbsOfSaying = (side: LinkedSide, tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 0 && tokens.every((token) => certaintyAdverbs.has(token.norm))
    ? tokens
    : tokens.filter((token) => attributionsOf(side.article).some(({ verb }) => overlaps(verb, token)));

const certaintyAdverbs = new Set(certaintyMarkers.map(({ phrase }) => phrase));

function describe(found: Substitution, linked: LinkedSentences): FoundDifference {
  const [left, right] = [contentOf(linked.left, found.left), contentOf(linked.right, found.right)];
  const [onlyLeft, onlyRight] = [differing(left, right), differing(right, left)];
  const relation = relationOf(onlyLeft, onlyRight) ?? relationOfPhrases(found, linked);
  const shift = shiftBetween(onlyLeft, onlyRight);
  return {
    kind: 'word-choice',
    statement: linked.statement,
    sides: [sideOfRange(linked.left, found.left), sideOfRange(linked.right, found.right)],
    weight: isUnsure(found, linked)
      ? weights.wordChoiceUnsure
      : Math.max(weightOf(relation), shift.isLoaded ? weights.wordChoiceLoaded : 0),
    detail: [relation === null ? '' : relationWords[relation], shift.detail]
      .filter((part) => part !== '')
      .join('; '),
    cautions: [],
  };
}

/** Below this score of the aligner words in partly parallel sentences are of two things more often than not. */
const LEAST_PARTIAL = 0.75;

function isUnsure(found: Substitution, linked: LinkedSentences): boolean {
  return (
    found.score < LEAST_PARTIAL &&
    !isParallel(linked) &&
    nearnessOf(contentOf(linked.left, found.left), contentOf(linked.right, found.right)) !== 'synonym'
  );
}
