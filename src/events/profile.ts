import { caseOf } from '../language/names/word-case.ts';
import { termKey } from '../language/term-key.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type DayRange, dayRangeOf } from './article-day.ts';
import { type Opening, readOpening } from './opening.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hashOf, hashOfRun } from './word-runs.ts';

/** What a term is in one article, as bits of `ArticleProfile.roles`. */
export const Role = { lede: 1, title: 2, name: 4, number: 8, place: 16 } as const;

interface ProfileParts {
  readonly day: DayRange | null;
  readonly hasTitle: boolean;
  /** These lists run parallel to the terms. */
  readonly counts: Uint16Array;
  readonly roles: Uint8Array;
  /** The sentences with term k are `sentences[sentenceStarts[k]]` up to `sentences[sentenceStarts[k + 1]]`. */
  readonly sentenceStarts: Int32Array;
  readonly sentences: Uint8Array;
  readonly sentenceCount: number;
  /** Hashes of the distinct runs of three words, ascending: shared ones show shared wording. */
  readonly runs: Int32Array;
  readonly opening: Opening;
  /** Years named anywhere, as written. */
  readonly years: readonly string[];
}

/** An article as read, before its terms are numbered: depends on the article alone, and is plain data. */
export interface TermedProfile extends ProfileParts {
  readonly terms: readonly string[];
  /** Parallel to the terms: the dictionary form of the first spelling met. */
  readonly spellings: readonly string[];
}

/** What the events stage keeps of an article: integers only, about 10 KB for a long article. */
export interface ArticleProfile extends ProfileParts {
  /** Numbers of the distinct content terms, ascending. */
  readonly terms: Int32Array;
}

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

const CALENDAR = new Set([
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
]);

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
export function readProfile(article: ReadableArticle): TermedProfile {
  const drafts = new Map<string, Draft>();
  const runs = new Set<number>();
  const opening: (readonly Token[])[] = [];
  let words = 0;
  let sentenceCount = 0;
  for (const span of sentencesOf(article)) {
    const tokens = tokenise(article.text, span).slice(0, MOST_TOKENS - words);
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

/** Gives the terms their numbers in a vocabulary, and puts all lists into the order of the numbers. */
export function numberTerms(profile: TermedProfile, vocabulary: Vocabulary): ArticleProfile {
  const { terms, spellings, counts, roles, sentenceStarts, sentences, ...parts } = profile;
  const ids = terms.map((term, k) => vocabulary.idOf(term, spellings[k] ?? term));
  const order = [...ids.keys()].sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  const starts = new Int32Array(order.length + 1);
  const places = new Uint8Array(sentences.length);
  let end = 0;
  for (const [position, k] of order.entries()) {
    for (let n = sentenceStarts[k] ?? 0; n < (sentenceStarts[k + 1] ?? 0); n += 1) {
      places[end] = sentences[n] ?? 0;
      end += 1;
    }
    starts[position + 1] = end;
  }
  return {
    ...parts,
    terms: Int32Array.from(order, (k) => ids[k] ?? 0),
    counts: Uint16Array.from(order, (k) => counts[k] ?? 0),
    roles: Uint8Array.from(order, (k) => roles[k] ?? 0),
    sentenceStarts: starts,
    sentences: places,
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
  const sentenceStarts = new Int32Array(list.length + 1);
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
