import { phraseRelation } from '../align/phrases.ts';
import { certaintyMarkers } from '../language/data/en/certainty.ts';
import { areConverses } from '../language/data/en/converses.ts';
import { lightWords } from '../language/data/en/light-words.ts';
import { negativeWords } from '../language/data/en/negations.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import { type LexicalRelation, lexicalRelation } from '../language/lexical-relations.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { contains, overlaps } from '../model/span.ts';
import { attributionsOf } from './attributions-of.ts';
import { closeness, NEAR_IN_MEANING } from './closeness.ts';
import { type Amount, isOneContext, isParallel, type Nearness, nearnessOf } from './context.ts';
import { sideOfRange, spanOfRange } from './side.ts';
import { findSubstitutions, type Substitution } from './substitutions.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { shiftBetween } from './word-shift.ts';
import { isContentWord, isFormOf, isWord } from './words.ts';

/** Substituted words and phrases: `swift removal of city guards` / `expulsion of city security officers`. */
export function findWordChoices(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [
    ...findSubstitutions(linked)
      .filter((found) => isWordChoice(found, linked))
      .map((found) => describe(found, linked)),
    ...(linked.isEdited ? editedGrammar(linked) : []),
  ]);
}

/** In a near-copy an editor's `a` for `the` is an edit like others; between own wordings it is nothing. */
function editedGrammar(linked: LinkedSentences): FoundDifference[] {
  return linked.groups
    .filter((group) => {
      const [left, right] = [normsOf(linked.left, group.left), normsOf(linked.right, group.right)];
      // A `not` put in is a matter of negation.
      return group.kind === 'grammar' && left !== right && !isDenying(left) && !isDenying(right);
    })
    .map((group) => ({
      kind: 'word-choice',
      statement: linked.statement,
      sides: [sideOfRange(linked.left, rangeOf(group.left)), sideOfRange(linked.right, rangeOf(group.right))],
      weight: weights.wordChoiceGrammar,
      detail: '',
      cautions: [],
    }));
}

const isDenying = (words: string): boolean => words.split(' ').some((word) => negativeWords.has(word));

const normsOf = (side: LinkedSide, indices: readonly number[]): string =>
  indices
    .map((index) => at(side.tokens, index))
    .filter(isWord)
    .map((token) => token.norm)
    .join(' ');

const rangeOf = (indices: readonly number[]): TokenRange => ({
  start: at(indices, 0),
  end: at(indices, indices.length - 1) + 1,
});

/** A phrase that is a name, a number or a date on both sides is a matter of naming or of figures. */
function isWordChoice(found: Substitution, linked: LinkedSentences): boolean {
  if (found.score < LEAST_SCORE) return false;
  const left = contentOf(linked.left, found.left).filter((token) => !lightWords.has(token.lemma));
  const right = contentOf(linked.right, found.right).filter((token) => !lightWords.has(token.lemma));
  if (left.length === 0 || right.length === 0) return false;
  if (isMentions(linked.left, left) || isMentions(linked.right, right)) return false;
  if (cutsName(linked.left, found.left) || cutsName(linked.right, found.right)) return false;
  const [onlyLeft, onlyRight] = [differing(left, right), differing(right, left)];
  if (isToldAsAttribution(found, linked, onlyLeft, onlyRight)) return false;
  // `controversial ban` / `ban`: nothing is said in other words, one side says more.
  if (onlyLeft.length === 0 || onlyRight.length === 0) return false;
  const nearness = nearnessOf(onlyLeft, onlyRight);
  if (!isOneContext(linked, found.left, found.right, amountFor[nearness])) return false;
  if (linked.isEdited || found.score >= SURE) return true;
  return nearness !== 'other' && (nearness !== 'related' || found.score >= leastScore(linked));
}

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

/** The relation of the words that differ, by the dictionary: known only where one word stands against one. */
function relationOf(left: readonly Token[], right: readonly Token[]): LexicalRelation | null {
  const [[a, ...moreLeft], [b, ...moreRight]] = [left, right];
  if (a === undefined || b === undefined || moreLeft.length > 0 || moreRight.length > 0) return null;
  const relation = lexicalRelation(a.lemma, b.lemma);
  // `sold to the town` / `the town bought`: one deed from two ends.
  return relation === 'antonym' && areConverses(a.lemma, b.lemma) ? null : relation;
}

/** Chance from which on the learned relation of two phrases is told. */
const SURE_RELATION = 0.6;

function relationOfPhrases(found: Substitution, linked: LinkedSentences): LexicalRelation | null {
  const links = linked.groups.flatMap((group) =>
    group.left.flatMap((left) => group.right.map((right) => ({ left, right, score: group.score }))),
  );
  const { relation, score } = phraseRelation(
    { tokens: linked.left.tokens, ...found.left },
    { tokens: linked.right.tokens, ...found.right },
    links,
  );
  if (score < SURE_RELATION) return null;
  switch (relation) {
    case 'opposite':
      return 'antonym';
    case 'broader':
    case 'narrower':
      return relation;
    // `Illegal immigrants` / `undocumented migrants` mean the same people: that is what makes the choice telling.
    case 'equal':
    case 'similar':
    case 'related':
      return null;
  }
}

const relationWords: Readonly<Record<LexicalRelation, string>> = {
  antonym: 'opposites',
  synonym: 'synonyms',
  broader: 'the first is the broader word',
  narrower: 'the first is the narrower word',
};

function weightOf(relation: LexicalRelation | null): number {
  switch (relation) {
    case 'antonym':
      return weights.oppositeWords;
    case 'synonym':
      return weights.wordChoiceSynonym;
    case 'broader':
    case 'narrower':
      return weights.wordChoiceBroader;
    case null:
      return weights.wordChoice;
  }
}
