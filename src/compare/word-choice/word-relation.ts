import { phraseRelation } from '../../align/phrase-relation.ts';
import { areConverses } from '../../language/data/en/converses.ts';
import { type LexicalRelation, lexicalRelation } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import type { LinkedSentences } from '../view.ts';
import { weights } from '../weights.ts';
import type { Substitution } from './join-phrases.ts';

/** The relation of the words that differ, by the dictionary: known only where one word stands against one. */
export function relationOf(left: readonly Token[], right: readonly Token[]): LexicalRelation | null {
  const [[a, ...moreLeft], [b, ...moreRight]] = [left, right];
  if (a === undefined || b === undefined || moreLeft.length > 0 || moreRight.length > 0) return null;
  const relation = lexicalRelation(a.lemma, b.lemma);
  // `sold to the town` / `the town bought`: one deed from two ends.
  return relation === 'antonym' && areConverses(a.lemma, b.lemma) ? null : relation;
}

/** Chance from which on the learned relation of two phrases is told. */
const SURE_RELATION = 0.6;

export function relationOfPhrases(found: Substitution, linked: LinkedSentences): LexicalRelation | null {
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

export const relationWords: Readonly<Record<LexicalRelation, string>> = {
  antonym: 'opposites',
  synonym: 'synonyms',
  broader: 'the first is the broader word',
  narrower: 'the first is the narrower word',
};

export function weightOf(relation: LexicalRelation | null): number {
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
