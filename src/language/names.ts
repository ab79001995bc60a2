import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { findRuns, type TokenRun } from './names/runs.ts';
import { splitTitle } from './names/titles.ts';
import { caseOf, isDemonym, isTitleWord } from './names/word-case.ts';
import { type Token, textBetween } from './token.ts';

export type NameKind =
  /** A person, place or body. */
  | 'name'
  /** Letters: `SNSC`, `US`. */
  | 'acronym'
  /** An adjective or noun of origin alone: `Iraqi`, `Americans`. */
  | 'demonym'
  /** An office without a name: `Iraqi Prime Minister`. */
  | 'office';

/** A name or titled name as written: `Iraqi Minister of Defense Juma Inad`. */
export interface NameMention extends Span {
  readonly text: string;
  /** The name without its title and rank, folded: `juma inad`. Mentions with one key are candidates for one entity. */
  readonly key: string;
  /** Ranks and offices in front of or inside the mention, as written: `Minister of Defense`, `Rear Admiral`. */
  readonly title: string | null;
  readonly kind: NameKind;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Nd}.]{2,8}s?$/u;

/**
 * The names in the tokens of one sentence, in order and disjoint: runs of capitalised words with what joins them
 * (`of`, `al`, `von`, initials). A possessive ends a name. The word that opens a sentence, and the words of a headline
 * in title case, count only where they are not words that news otherwise writes small.
 */
export function findNames(tokens: readonly Token[]): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const run of findRuns(tokens)) {
    const mention = mentionOf(tokens, run);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(tokens: readonly Token[], { from, to }: TokenRun): NameMention | null {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const [first] = words;
  if (first === undefined) return null;
  const { start } = at(tokens, from);
  const { end } = at(tokens, to - 1);
  const text = textBetween(tokens, from, to);
  if (words.length === 1) {
    const kind = kindOfWord(first);
    return kind === null ? null : { start, end, text, key: first.norm, title: null, kind };
  }
  const { title, name } = splitTitle(words);
  const [firstOfName] = name;
  if (firstOfName === undefined) return { start, end, text, key: keyOf(words), title: text, kind: 'office' };
  if (
    title.length === 0 &&
    words.every((word) => caseOf(word) === 'lower' && !isTitleWord(word)) &&
    words.length < 3
  ) {
    return null;
  }
  const titleEnd = tokens.indexOf(firstOfName, from);
  const titleText = title.length === 0 ? null : textBetween(tokens, from, titleEnd);
  return { start, end, text, key: keyOf(name), title: titleText, kind: 'name' };
}

/** One capital on a common noun (`the Government`) or a bare title (`the President`) names nobody. */
function kindOfWord(word: Token): NameKind | null {
  if (word.norm === 'u.s.') return 'acronym';
  if (isDemonym(word)) return 'demonym';
  if (isTitleWord(word) || caseOf(word) === 'lower') return null;
  return ACRONYM.test(word.text) ? 'acronym' : 'name';
}

const keyOf = (words: readonly Token[]): string => words.map((word) => word.norm).join(' ');
