import { formsOfBe, formsOfDo, formsOfGet, formsOfHave } from '../../language/data/en/closed-classes.ts';
import { adverbs } from '../../language/data/en/light-words.ts';
import { negativeWords } from '../../language/data/en/negations.ts';
import { invariableParticiples } from '../../language/data/en/participles.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { isAdverb, isPastForm } from '../words.ts';

/** A verb with its auxiliaries: `has been approved`, `will probably be closed`, `attacked`. */
export interface VerbGroup {
  /** Of the first auxiliary, or of the verb where it has none. */
  readonly start: number;
  readonly head: number;
  readonly isPassive: boolean;
  /** `has approved`, `had been approved`. */
  readonly isPerfect: boolean;
  /** `is withdrawing`: it goes on. */
  readonly isProgressive: boolean;
  /** A modal verb or `to`: `will close`, `to be closed`. */
  readonly modal: string | null;
}

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|'ll|'d|to|ca|wo)$/u;
/** Longest run of auxiliaries and adverbs in front of a verb: `would probably not have been`. */
const MOST_AUXILIARIES = 6;

/** What may stand between auxiliaries and their verb: `will probably not also be closed`. */
export const isBetween = (token: Token): boolean =>
  isAdverb(token) ||
  adverbs.has(token.norm) ||
  negativeWords.has(token.norm) ||
  /^(?:also|first|then|already|just|once|all|both|ever|yet|reportedly|allegedly)$/u.test(token.norm);

export const isAuxiliary = ({ norm }: Token): boolean =>
  formsOfBe.has(norm) ||
  formsOfHave.has(norm) ||
  formsOfDo.has(norm) ||
  MODAL.test(norm) ||
  formsOfGet.has(norm);

/** Whether the word can be a past participle by its form. */
export const canBeParticiple = (token: Token): boolean =>
  isPastForm(token) || invariableParticiples.has(token.norm);

/**
 * The verb group that ends in the token at `head`, by the auxiliaries in front of it. Without parts of speech: that the
 * token is a verb is for the caller to know; a passive shows itself by a form of `be` and a participle.
 */
export function verbGroup(tokens: readonly Token[], head: number): VerbGroup {
  const auxiliaries: string[] = [];
  let start = head;
  for (let index = head - 1; index >= Math.max(0, head - MOST_AUXILIARIES); index -= 1) {
    const token = at(tokens, index);
    const isClitic = token.norm === "'s" && isAuxiliaryClitic(tokens, index, head);
    if (isAuxiliary(token) || isClitic) {
      auxiliaries.push(token.norm);
      start = index;
    } else if (!isBetween(token)) break;
  }
  const [nearest] = auxiliaries;
  const isPassive =
    nearest !== undefined &&
    (formsOfBe.has(nearest) || formsOfGet.has(nearest) || nearest === "'s") &&
    canBeParticiple(at(tokens, head));
  return {
    start,
    head,
    isPassive,
    isPerfect: auxiliaries.some((norm) => formsOfHave.has(norm)),
    isProgressive:
      (nearest !== undefined &&
        /^(?:is|are|'s|'re|be)$/u.test(nearest) &&
        /ing$/u.test(at(tokens, head).norm)) ||
      nearest === 'being',
    modal: auxiliaries.find((norm) => MODAL.test(norm)) ?? null,
  };
}

/** `the date's been set`: the clitic of `has` or `is`, and no possessive. */
const isAuxiliaryClitic = (tokens: readonly Token[], index: number, head: number): boolean =>
  tokens.slice(index + 1, head).some((token) => formsOfBe.has(token.norm));
