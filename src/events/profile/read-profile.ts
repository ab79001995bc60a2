import { caseOf } from '../../language/names/word-case.ts';
import { termKey } from '../../language/term-key.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import { monthNames, weekdayNames } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import { dayRangeOf } from './article-day.ts';
import { readOpening } from './opening.ts';
import { Role, type TermedProfile } from './profile.ts';
import type { Tokeniser } from './sentence-tokens.ts';
import { hashOf, hashOfRun } from './word-runs.ts';

/** Words beyond these say little about which event it is, and bound the work on hostile input. */
const MOST_TOKENS = 4_000;
const MOST_CHARACTERS = 40_000;
const MOST_SENTENCES = 64;
const MOST_TITLE_CHARACTERS = 500;
/** The lede ends with the sentence in which this many words are reached. */
const LEDE_WORDS = 60;
/** Figures, dates and offices are read up to the sentence in which this many words are reached. */
const OPENING_WORDS = 120;

/** Words after which a name is a place. */
const BEFORE_PLACES = new Set(
  'in at near outside inside around across off from northern southern eastern western central'.split(' '),
);

const CALENDAR = new Set([...weekdayNames, ...monthNames].map((name) => name.toLowerCase()));

/** Years that news tells of as when things happen; other numbers of four digits are amounts. */
const YEAR = /^(?:19[5-9]|20[0-4])\d$/u;

interface Draft {
  /** As first written, in dictionary form: by it the word is looked up in general English. */
  readonly spelling: string;
  count: number;
  roles: number;
  /** Seen in small letters: then it is no name, however often a headline writes it large. */
  isPlain: boolean;
  readonly sentences: number[];
}

/** What of an article is read: a thread is given no more. */
type ReadableArticle = Pick<Article, 'text' | 'title' | 'publishedAt' | 'sentences'>;

/** Reads one article; the slow half of making a profile, and the same whatever else is in the collection. */
export function readProfile(article: ReadableArticle, tokensOf: Tokeniser = tokenise): TermedProfile {
  const drafts = new Map<string, Draft>();
  const runs = new Set<number>();
  const opening: (readonly Token[])[] = [];
  let words = 0;
  let sentenceCount = 0;
  for (const span of sentencesOf(article)) {
    const tokens = tokensOf(article.text, span).slice(0, MOST_TOKENS - words);
    if (words < OPENING_WORDS) opening.push(tokens);
    const role = words < LEDE_WORDS ? Role.lede : 0;
    addSentence(drafts, tokens, role, Math.min(sentenceCount, MOST_SENTENCES - 1));
    addRuns(runs, tokens);
    words += tokens.length;
    sentenceCount += 1;
    if (words >= MOST_TOKENS) break;
  }
  const title = article.title === null ? [] : tokenise(article.title.slice(0, MOST_TITLE_CHARACTERS));
  addTitle(drafts, title);
  return {
    day: dayRangeOf(article.publishedAt),
    hasTitle: title.length > 0,
    ...termLists(drafts),
    sentenceCount: Math.min(sentenceCount, MOST_SENTENCES),
    runs: Int32Array.from(runs).sort(),
    opening: readOpening([...opening, title]),
    years: [...drafts.values()].map(({ spelling }) => spelling).filter((spelling) => YEAR.test(spelling)),
  };
}

function sentencesOf(article: ReadableArticle): readonly Span[] {
  const end = Math.min(article.text.length, MOST_CHARACTERS);
  const spans = article.sentences.length > 0 ? article.sentences : [{ start: 0, end: article.text.length }];
  return spans
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, end) }));
}

const isTerm = (token: Token): boolean =>
  (token.kind === 'word' && !token.isFunctionWord && token.norm.length > 1) || token.kind === 'number';

/** A capital that begins a sentence or stands in a headline says nothing: there the word itself must be one for names. */
const isName = (token: Token, isCapitalDue: boolean): boolean =>
  token.kind === 'word' &&
  token.isCapitalised &&
  !CALENDAR.has(token.norm) &&
  (!isCapitalDue || caseOf(token) === 'name');

function addSentence(
  drafts: Map<string, Draft>,
  tokens: readonly Token[],
  role: number,
  sentence: number,
): void {
  let isFirst = true;
  let isPlace = false;
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'punctuation' || token.kind === 'clitic') continue;
    if (isTerm(token)) {
      const draft = draftFor(drafts, tokens, place);
      draft.count += 1;
      draft.roles |= role | rolesOf(token, isFirst, isPlace);
      if (token.kind === 'word' && !token.isCapitalised) draft.isPlain = true;
      if (draft.sentences.at(-1) !== sentence) draft.sentences.push(sentence);
    }
    isPlace = BEFORE_PLACES.has(token.norm) || (isPlace && (token.isCapitalised || token.norm === 'the'));
    isFirst = false;
  }
}

function rolesOf(token: Token, isCapitalDue: boolean, isPlace: boolean): number {
  if (token.kind === 'number') return Role.number;
  if (!isName(token, isCapitalDue)) return 0;
  return isPlace ? Role.name | Role.place : Role.name;
}

function addTitle(drafts: Map<string, Draft>, tokens: readonly Token[]): void {
  for (const [place, token] of tokens.entries()) {
    if (!isTerm(token)) continue;
    const draft = draftFor(drafts, tokens, place);
    draft.count += 1;
    draft.roles |= Role.title | rolesOf(token, true, false);
  }
}

/** By the key of the term, so that spellings, adjectives of origin and other names of a body are one term. */
function draftFor(drafts: Map<string, Draft>, tokens: readonly Token[], place: number): Draft {
  const { key } = termKey(tokens, place);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const spelling = tokens[place]?.lemma ?? key;
  const draft: Draft = { spelling, count: 0, roles: 0, isPlain: false, sentences: [] };
  drafts.set(key, draft);
  return draft;
}

function addRuns(runs: Set<number>, tokens: readonly Token[]): void {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  const hashes = words.map((token) => hashOf(token.norm));
  for (let i = 2; i < hashes.length; i += 1)
    runs.add(hashOfRun(hashes[i - 2] ?? 0, hashes[i - 1] ?? 0, hashes[i] ?? 0));
}

type TermLists = Pick<
  TermedProfile,
  'terms' | 'spellings' | 'counts' | 'roles' | 'sentenceStarts' | 'sentences'
>;

function termLists(drafts: ReadonlyMap<string, Draft>): TermLists {
  const list = [...drafts.values()];
  const sentenceStarts = new Uint16Array(list.length + 1);
  const sentences: number[] = [];
  for (const [k, draft] of list.entries()) {
    sentences.push(...draft.sentences);
    sentenceStarts[k + 1] = sentences.length;
  }
  return {
    terms: [...drafts.keys()],
    spellings: list.map((draft) => draft.spelling),
    counts: Uint16Array.from(list, (draft) => draft.count),
    roles: Uint8Array.from(list, (draft) => (draft.isPlain ? draft.roles & ~Role.name : draft.roles)),
    sentenceStarts,
    sentences: Uint8Array.from(sentences),
  };
}
