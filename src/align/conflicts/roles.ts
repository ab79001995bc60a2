import { symmetricVerbs } from '../../language/data/en/symmetric-verbs.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { bySentence } from './by-sentence.ts';
import { type ConflictFinder, type Disagreement, isContentWord } from './disagreement.ts';
import { type Entity, entitiesOf } from './entities.ts';
import { isPassive } from './passive.ts';

/** A verb between two names. */
interface Deed {
  readonly verb: string;
  readonly doer: Entity;
  readonly other: Entity;
}

/**
 * Who does it to whom, told the other way round: `A accused B` / `B accused A`. Both names stand on both sides. A
 * passive is turned (`B was accused by A`), and verbs that hold for both alike (`met`) are left out.
 */
export const findSwappedRoles: ConflictFinder = ({ left, right }) => {
  const lefts = deedsOf(left);
  const rights = lefts.length === 0 ? [] : deedsOf(right);
  return lefts.flatMap((a) =>
    rights
      .filter((b) => a.verb === b.verb && areOne(a.doer, b.other) && areOne(a.other, b.doer))
      .slice(0, 1)
      .map((b): Disagreement => ({ kind: 'name', left: a.doer, right: b.doer })),
  );
};

const areOne = (a: Entity, b: Entity): boolean =>
  a.alias === b.alias || (a.country !== null && a.country === b.country) || a.words.at(-1) === b.words.at(-1);

/** `handed over the two prisoners to`: content words between a verb and a name. */
const BETWEEN = 2;
/** Between the two names they say that both do it, or are one. */
const JOINS = /^(?:and|with|or|between|,|;|:|“|"|who|which|that|where|when)$/u;

const deedsOf = bySentence((tokens, sentence) => {
  const entities = entitiesOf({ sentences: [sentence], tokens });
  return entities.slice(1).flatMap((second, place): Deed[] => {
    const first = at(entities, place);
    const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
    if (areOne(first, second) || between.some(({ norm }) => JOINS.test(norm))) return [];
    const content = between.filter(isContentWord);
    const [verb] = content;
    if (verb === undefined || content.length > BETWEEN + 1 || symmetricVerbs.has(verb.lemma)) return [];
    return isTurned(verb, between, tokens)
      ? [{ verb: verb.lemma, doer: second, other: first }]
      : [{ verb: verb.lemma, doer: first, other: second }];
  });
});

const isTurned = (verb: Token, between: readonly Token[], tokens: readonly Token[]): boolean =>
  isPassive(tokens, verb) && between.some(({ norm }) => norm === 'by');
