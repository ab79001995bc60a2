import { at } from '../../model/list.ts';
import { afterTimeOfDay, beforeName, timesOfDay } from '../data/en/abbreviations.ts';
import { monthOf, weekdayOf } from '../data/en/calendar.ts';
import { nameParticles } from '../data/en/institutions.ts';
import type { Token } from '../token.ts';
import { caseOf, isBodyInCapitals, isInstitution, isModifier, isOrigin, isTitleWord } from './word-case.ts';

/** The tokens `from` up to, not including, `to`. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** Where capitals say little: a headline in title case, or all in capitals. */
export type Capitals = 'sentence' | 'headline';

/** The longest titled name that news writes is far below this many tokens; a page of capitals is not one name. */
const LONGEST_RUN = 24;
const OPENS_SENTENCE = /^[.!?:"“”‘'«„…]+$/u;
const INITIAL = /^\p{Lu}$/u;
const HYPHEN = /^[-‐‑]$/u;

/**
 * What the capitals of a sentence are worth: `Border Talks Resume After Long Break` has capitals on words that are
 * written small elsewhere, on nearly all of them.
 */
export function capitalsOf(tokens: readonly Token[]): Capitals {
  let content = 0;
  let capital = 0;
  let needless = 0;
  for (const token of tokens.slice(0, 60)) {
    if (token.kind !== 'word' || token.isFunctionWord) continue;
    content++;
    if (!token.isCapitalised) continue;
    capital++;
    if (caseOf(token) === 'lower' && !isTitleWord(token) && !isModifier(token)) needless++;
  }
  return content >= 4 && capital >= content * 0.85 && needless >= Math.max(2, content / 4)
    ? 'headline'
    : 'sentence';
}

/** Maximal runs of words that belong to one name, titles included. */
export function findRuns(tokens: readonly Token[]): TokenRun[] {
  const runs: TokenRun[] = [];
  const capitals = capitalsOf(tokens);
  let opens = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    if (token.kind === 'punctuation') {
      opens ||= OPENS_SENTENCE.test(token.text);
    } else if (startsRun(tokens, i, opens || capitals === 'headline')) {
      const to = endOfRun(tokens, i, capitals);
      runs.push({ from: i, to });
      i = to - 1;
      opens = false;
    } else {
      opens = false;
    }
  }
  return runs;
}

/** A capital where every word would have one says nothing: there the word itself must be one for names. */
function startsRun(tokens: readonly Token[], i: number, capitalIsDue: boolean): boolean {
  const token = at(tokens, i);
  if (!isNameWord(tokens, i)) return false;
  if (!capitalIsDue) return true;
  const wordCase = caseOf(token);
  if (wordCase === 'name') return true;
  const next = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  const nextToken = tokens[next];
  if (nextToken === undefined || !isNameWord(tokens, next))
    return isTitleWord(token) && nextToken?.norm === 'of';
  if (isTitleWord(token) || isModifier(token))
    return caseOf(nextToken) !== 'lower' || isTitleWord(nextToken) || isModifier(nextToken);
  return wordCase === 'mixed' && caseOf(nextToken) === 'name';
}

/** A capitalised word that is neither grammar nor a date; a single letter only as an initial. */
function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i);
  if (token.kind !== 'word' || !token.isCapitalised || timesOfDay.has(token.norm)) return false;
  if (timesOfDay.has(tokens[i - 1]?.norm ?? '') && afterTimeOfDay.has(token.text)) return false;
  if (token.isFunctionWord && !isSurname(tokens, i) && !isBody(tokens, i)) return false;
  if (INITIAL.test(token.text)) return tokens[i + 1]?.text === '.';
  return weekdayOf(token.norm) === null && (monthOf(token.norm) === null || !isCalendarUse(tokens, i));
}

/** `Theresa May`: a verb with a capital after a name is a name. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    at(tokens, i).norm === 'may' && before?.kind === 'word' && before.isCapitalised && !before.isFunctionWord
  );
}

/** `the WHO said`; beside another word in capitals it is the pronoun: `THE MAN WHO FELL`. */
const isBody = (tokens: readonly Token[], i: number): boolean =>
  isBodyInCapitals(at(tokens, i)) && ![tokens[i - 1], tokens[i + 1]].some((beside) => isShouted(beside));

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);

/** `May 5`, `in May`, `5 May` against `Theresa May said`. */
function isCalendarUse(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    !before.isCapitalised ||
    tokens[i + 1]?.kind === 'number'
  );
}

function endOfRun(tokens: readonly Token[], from: number, capitals: Capitals): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    const next = nextPart(tokens, to, capitals);
    if (next === null) return to;
    to = next;
  }
  return to;
}

/** The end of the run with its next part, or null where it has none. `to` is the end so far. */
function nextPart(tokens: readonly Token[], to: number, capitals: Capitals): number | null {
  const last = at(tokens, to - 1);
  const token = tokens[to];
  if (token === undefined) return null;
  if (continuesRun(tokens, to, capitals)) return to + 1;
  const isTouching = token.start === last.end;
  if (token.text === '.' && isTouching) {
    const isAbbreviated = INITIAL.test(last.text) || beforeName.has(last.text) || beforeName.has(last.norm);
    return isAbbreviated && continuesRun(tokens, to + 1, capitals) ? to + 2 : null;
  }
  if (HYPHEN.test(token.text)) return afterHyphen(tokens, to, capitals);
  if (token.text === '&') return continuesRun(tokens, to + 1, capitals) ? to + 2 : null;
  if (token.norm === 'of') return afterOf(tokens, to, capitals);
  return nameParticles.has(token.norm) ? afterParticle(tokens, to, capitals) : null;
}

function continuesRun(tokens: readonly Token[], i: number, capitals: Capitals): boolean {
  const token = tokens[i];
  if (token === undefined || !isNameWord(tokens, i)) return false;
  return capitals === 'sentence' || caseOf(token) === 'name' || isTitleWord(token);
}

/** `Abdul-Mahdi` is one name; `Iran-Iraq` are two, and `Iran-backed` is one and an ending. */
function afterHyphen(tokens: readonly Token[], to: number, capitals: Capitals): number | null {
  const last = at(tokens, to - 1);
  const next = tokens[to + 1];
  if (next === undefined || !continuesRun(tokens, to + 1, capitals)) return null;
  const touches = at(tokens, to).start === last.end && next.start === at(tokens, to).end;
  return touches && !(isOrigin(last) && isOrigin(next)) ? to + 2 : null;
}

/** `Bank of England`, `Secretary of the Treasury`; not `Rand Paul of Kentucky`, nor `Secretary of Iran's Council`. */
function afterOf(tokens: readonly Token[], to: number, capitals: Capitals): number | null {
  const last = at(tokens, to - 1);
  if (caseOf(last) === 'name' && !isInstitution(last) && !isTitleWord(last)) return null;
  const next = tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
  return continuesRun(tokens, next, capitals) && tokens[next + 1]?.kind !== 'clitic' ? next + 1 : null;
}

/** `Mustafa al-Kadhimi`, `Ursula von der Leyen`, `Mohammed bin Salman`. */
function afterParticle(tokens: readonly Token[], to: number, capitals: Capitals): number | null {
  let i = to + 1;
  for (let steps = 0; steps < 3; steps++, i++) {
    if (continuesRun(tokens, i, capitals)) return i + 1;
    const token = tokens[i];
    if (token === undefined || !(HYPHEN.test(token.text) || nameParticles.has(token.norm))) return null;
  }
  return null;
}
