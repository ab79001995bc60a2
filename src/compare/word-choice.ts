import { certaintyMarkers } from '../language/data/en/certainty.ts';
import { areConverses } from '../language/data/en/converses.ts';
import { lightWords } from '../language/data/en/light-words.ts';
import { negativeWords } from '../language/data/en/negations.ts';
import { type LexicalRelation, lexicalRelation } from '../language/lexical-relations.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { contains, overlaps } from '../model/span.ts';
import { attributionsOf } from './attributions-of.ts';
import { sideOfRange, spanOfRange } from './side.ts';
import { findSubstitutions, type Substitution } from './substitutions.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
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
  if (found.score < leastScore(linked)) return false;
  const left = contentOf(linked.left, found.left).filter((token) => !lightWords.has(token.lemma));
  const right = contentOf(linked.right, found.right).filter((token) => !lightWords.has(token.lemma));
  if (left.length === 0 || right.length === 0) return false;
  if (isMentions(linked.left, left) || isMentions(linked.right, right)) return false;
  if (cutsName(linked.left, found.left) || cutsName(linked.right, found.right)) return false;
  if (areVerbsOfSaying(linked.left, left) || areVerbsOfSaying(linked.right, right)) return false;
  return left.some((token) => !right.some((other) => isFormOf(token, other)));
}

/**
 * In partly parallel sentences an aligner links words that have nothing to do with each other, so the less sure the
 * sentence link is, the surer a word link has to be.
 */
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

/** How something is attributed and how sure it is said to be stand under their own kinds. */
const areVerbsOfSaying = (side: LinkedSide, tokens: readonly Token[]): boolean =>
  tokens.every((token) => certaintyAdverbs.has(token.norm)) ||
  tokens.some((token) => attributionsOf(side.article).some(({ verb }) => overlaps(verb, token)));

const certaintyAdverbs = new Set(certaintyMarkers.map(({ phrase }) => phrase));

function describe(found: Substitution, linked: LinkedSentences): FoundDifference {
  const relation = relationOf(contentOf(linked.left, found.left), contentOf(linked.right, found.right));
  return {
    kind: 'word-choice',
    statement: linked.statement,
    sides: [sideOfRange(linked.left, found.left), sideOfRange(linked.right, found.right)],
    weight: weightOf(relation),
    detail: relation === null ? '' : relationWords[relation],
    cautions: [],
  };
}

/** The relation of the words that differ: known only where one word stands against one. */
function relationOf(left: readonly Token[], right: readonly Token[]): LexicalRelation | null {
  const [a, ...moreLeft] = left.filter((token) => !right.some((other) => isFormOf(token, other)));
  const [b, ...moreRight] = right.filter((token) => !left.some((other) => isFormOf(token, other)));
  if (a === undefined || b === undefined || moreLeft.length > 0 || moreRight.length > 0) return null;
  const relation = lexicalRelation(a.lemma, b.lemma);
  // `sold to the town` / `the town bought`: one deed from two ends.
  return relation === 'antonym' && areConverses(a.lemma, b.lemma) ? null : relation;
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
