import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { measures } from '../../language/data/en/measures.ts';
import { outcomeOf } from '../../language/data/en/outcomes.ts';
import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { closeness, NEAR_IN_MEANING } from '../context/closeness.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import { rangeOfSpan } from '../side.ts';
import { indicesOf } from '../token-range.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isContentWord, isFormOf } from '../words.ts';
import { unitIndex, wordAfterUnit, wordsAroundFigure } from './figure-words.ts';
import { canBothHold, type Quantity } from './quantity.ts';

/**
 * Whether two figures of one sort are of two things by the words right beside them: `49 killed` / `48 wounded`, `five hours a
 * month` / `60 hours a year`, `two weeks ago` / `for two weeks`, `nine Danes` / `nine Norwegians`, and what follows the noun.
 */
export function areOfTwoThings(linked: LinkedSentences, a: Quantity, b: Quantity): boolean {
  return (
    haveOtherComplements(linked, a, b) ||
    haveOtherDeeds(linked, a, b) ||
    haveOtherPolarity(linked, a, b) ||
    openOneRange(linked, a, b) ||
    [outcomesAt, ratesAt, timesAt, countriesAt].some((read) =>
      areApart(read(linked.left, a), read(linked.right, b)),
    )
  );
}

/** What both say, and differently. */
const areApart = (lefts: readonly string[], rights: readonly string[]): boolean =>
  lefts.length > 0 && rights.length > 0 && !lefts.some((one) => rights.includes(one));

/** Words from the figure on, to the end of its part of the sentence. */
const BEHIND = 6;
const MAX_BEFORE = 3;

function clauseAround(side: LinkedSide, figure: Quantity): readonly number[] {
  const range = rangeOfSpan(side, figure);
  if (range === null) return [];
  const isEnd = (index: number): boolean => {
    const token = side.tokens[index];
    return (
      token === undefined ||
      token.kind === 'punctuation' ||
      /^(?:and|or|but|while|after|when)$/u.test(token.norm)
    );
  };
  const found: number[] = indicesOf(range);
  for (let index = range.start - 1; index >= range.start - MAX_BEFORE && !isEnd(index); index -= 1)
    found.push(index);
  for (let index = range.end; index < range.end + BEHIND && !isEnd(index); index += 1) found.push(index);
  return found;
}

/** What is said to have happened to those counted: `killed`, `dead` and `died` are one. */
const outcomesAt = (side: LinkedSide, figure: Quantity): readonly string[] =>
  figure.kind === 'count'
    ? clauseAround(side, figure).flatMap((index) => {
        const { norm, lemma } = at(side.tokens, index);
        return outcomeOf.get(norm) ?? outcomeOf.get(lemma) ?? [];
      })
    : [];

/** `a month`, `per year`: what the figure is for. */
function ratesAt(side: LinkedSide, figure: Quantity): readonly string[] {
  const words = clauseAround(side, figure);
  return words.flatMap((index) => {
    const [token, next] = [at(side.tokens, index), side.tokens[index + 1]];
    const isRate = /^(?:a|an|per|each|every)$/u.test(token.norm) && token.start >= figure.end;
    return isRate && next !== undefined && measures.get(next.lemma)?.dimension === 'time' ? [next.lemma] : [];
  });
}

/** `two weeks ago` says when, `two weeks` how long. */
function timesAt(side: LinkedSide, figure: Quantity): readonly string[] {
  if (figure.kind !== 'measure' || figure.unit !== 'time') return [];
  const next = side.tokens.find((token) => token.start >= figure.end)?.norm ?? '';
  if (/^(?:ago|earlier|before)$/u.test(next)) return ['before'];
  return [/^(?:later|after)$/u.test(next) ? 'after' : 'how long'];
}

/** Of the people or things counted: `nine Danish passengers`. */
function countriesAt(side: LinkedSide, figure: Quantity): readonly string[] {
  const range = rangeOfSpan(side, figure);
  if (range === null || figure.kind !== 'count') return [];
  const unit = unitIndex(side, figure);
  // `63 were Canadian`: without a noun the country may stand behind the verb.
  const end = unit === null ? range.end + 2 : Math.max(range.end, unit + 1);
  return side.tokens
    .slice(range.start, Math.min(end, range.end + BEHIND))
    .flatMap(({ norm }) => countryOfWord.get(norm) ?? countryOfWord.get(norm.replace(/s$/u, '')) ?? []);
}

/** `from 328.5 deaths` … / `from 328.5 to 348.2`: one change, of which one side is read in two figures. */
function openOneRange({ left, right }: LinkedSentences, a: Quantity, b: Quantity): boolean {
  const isOpened = ({ tokens }: LinkedSide, figure: Quantity): boolean =>
    tokens.findLast((token) => token.end <= figure.start)?.norm === 'from';
  return a.value === b.value && a.upper !== b.upper && isOpened(left, a) && isOpened(right, b);
}

/** Words behind a figure in which its clause says what those counted lack. */
const TO_DENIAL = 14;

/** `55 percent are still without access to water` / `50 percent have access to water`: what one says the other denies. */
function haveOtherPolarity({ left, right }: LinkedSentences, a: Quantity, b: Quantity): boolean {
  const [lack, other] = [deniedBehind(left, a), deniedBehind(right, b)];
  if ((lack === null) === (other === null)) return false;
  const group = lack === null ? right.groupAt[other ?? -1] : left.groupAt[lack];
  return group?.kind === 'same';
}

/** The word behind `without` or `no` in what follows the figure. */
function deniedBehind(side: LinkedSide, figure: Quantity): number | null {
  const range = rangeOfSpan(side, figure);
  if (range === null) return null;
  for (let index = range.end; index < Math.min(side.tokens.length, range.end + TO_DENIAL); index += 1) {
    const { norm, text } = at(side.tokens, index);
    if (/^[,.;:]$/u.test(text)) return null;
    if (norm === 'without' || norm === 'no') return index + 1;
  }
  return null;
}

/** `6,200 people attended` / `10 million people watched`: what those counted did is neither the same nor alike. */
function haveOtherDeeds(linked: LinkedSentences, a: Quantity, b: Quantity): boolean {
  if (canBothHold(a, b)) return false;
  const [left, right] = [wordAfterUnit(linked.left, a)[0], wordAfterUnit(linked.right, b)[0]];
  if (left === undefined || right === undefined) return false;
  if (!isVerbAt(linked.left, left) || !isVerbAt(linked.right, right)) return false;
  const [deed, other] = [at(linked.left.tokens, left), at(linked.right.tokens, right)];
  return (closeness(deed, other) ?? 0) < NEAR_IN_MEANING && !isFormOf(deed, other);
}

const complementOpeners = new Set(['of', 'in', 'for', 'from', 'to']);
const MAX_COMPLEMENT = 4;

/** `five counts of tax evasion` / `two counts of violating finance law`: what follows the counted noun tells them apart. */
function haveOtherComplements(linked: LinkedSentences, a: Quantity, b: Quantity): boolean {
  const [left, right] = [complementOf(linked.left, a), complementOf(linked.right, b)];
  if (left === null || right === null) return false;
  const rights = indicesOf(right).filter((index) => isContentWord(at(linked.right.tokens, index)));
  const lefts = indicesOf(left).filter((index) => isContentWord(at(linked.left.tokens, index)));
  if (lefts.length === 0 || rights.length === 0) return false;
  return !lefts.some((index) => linked.left.groupAt[index]?.right.some((other) => rights.includes(other)));
}

function complementOf(side: LinkedSide, figure: Quantity): TokenRange | null {
  const range = rangeOfSpan(side, figure);
  const from = unitIndex(side, figure) ?? (range === null ? null : range.end - 1);
  if (from === null || !complementOpeners.has(side.tokens[from + 1]?.norm ?? '')) return null;
  let end = from + 2;
  while (end < Math.min(side.tokens.length, from + 2 + MAX_COMPLEMENT)) {
    if (at(side.tokens, end).kind === 'punctuation') break;
    end += 1;
  }
  return { start: from + 2, end };
}

/** Whether the side names somebody or something near the figure whom the other does not: where both do, two things are told. */
export function hasOwnName(side: LinkedSide, figure: Span | Quantity, other: LinkedSide): boolean {
  const around = wordsAroundFigure(side, figure);
  const others = new Set(other.tokens.map((token) => token.norm));
  return side.sentences.some(({ names }) =>
    names.some((name) => {
      const own = around.filter((index) => overlaps(name, at(side.tokens, index)));
      return (
        own.length > 0 &&
        own.every((index) => side.groupAt[index]?.kind !== 'same' && !others.has(at(side.tokens, index).norm))
      );
    }),
  );
}
