import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type DayRange, dayRangeOf } from './article-day.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a term is in one article, as bits of `ArticleProfile.roles`. */
export const Role = { lede: 1, title: 2, name: 4, number: 8 } as const;

/** What the events stage keeps of an article: integers only, about 10 KB for a long article. */
export interface ArticleProfile {
  readonly day: DayRange | null;
  readonly hasTitle: boolean;
  /** Numbers of the distinct content terms, ascending; the lists below run parallel to it. */
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
  readonly roles: Uint8Array;
  /** The sentences with term k are `sentences[sentenceStarts[k]]` up to `sentences[sentenceStarts[k + 1]]`. */
  readonly sentenceStarts: Int32Array;
  readonly sentences: Uint8Array;
  readonly sentenceCount: number;
  /** Hashes of the distinct runs of three words, ascending: shared ones show shared wording. */
  readonly runs: Int32Array;
  /** Bits of the weekdays named in the lede. */
  readonly weekdays: number;
  /** Years named anywhere, as written. */
  readonly years: readonly string[];
}

/** Words beyond these say little about which event it is, and bound the work on hostile input. */
const MOST_TOKENS = 4_000;
const MOST_CHARACTERS = 40_000;
const MOST_SENTENCES = 64;
/** The lede ends with the sentence in which this many words are reached. */
const LEDE_WORDS = 60;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CALENDAR = new Set([
  ...WEEKDAYS,
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
]);

/** Years that news tells of as when things happen; other numbers of four digits are amounts. */
const YEAR = /^(?:19[5-9]|20[0-4])\d$/u;

interface Draft {
  count: number;
  roles: number;
  /** Seen in small letters: then it is no name, however often a headline writes it large. */
  isPlain: boolean;
  readonly sentences: number[];
}

/** Reads one article into a profile; new terms are added to the vocabulary. */
export function profileArticle(article: Article, vocabulary: Vocabulary): ArticleProfile {
  const drafts = new Map<string, Draft>();
  const runs = new Set<number>();
  let weekdays = 0;
  let words = 0;
  let sentenceCount = 0;
  for (const span of sentencesOf(article)) {
    const tokens = tokenise(article.text, span).slice(0, MOST_TOKENS - words);
    const inLede = words < LEDE_WORDS;
    if (inLede) weekdays |= weekdaysOf(tokens);
    addSentence(drafts, tokens, inLede ? Role.lede : 0, Math.min(sentenceCount, MOST_SENTENCES - 1));
    addRuns(runs, tokens);
    words += tokens.length;
    sentenceCount += 1;
    if (words >= MOST_TOKENS) break;
  }
  const title = article.title === null ? [] : tokenise(article.title.slice(0, 500));
  addTitle(drafts, title);
  return {
    day: dayRangeOf(article.publishedAt),
    hasTitle: title.length > 0,
    ...termLists(drafts, vocabulary),
    sentenceCount: Math.min(sentenceCount, MOST_SENTENCES),
    runs: Int32Array.from(runs).sort(),
    weekdays,
    years: [...drafts.keys()].filter((term) => YEAR.test(term)),
  };
}

function sentencesOf(article: Article): readonly Span[] {
  const end = Math.min(article.text.length, MOST_CHARACTERS);
  const spans = article.sentences.length > 0 ? article.sentences : [{ start: 0, end: article.text.length }];
  return spans
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, end) }));
}

const isTerm = (token: Token): boolean =>
  (token.kind === 'word' && !token.isFunctionWord && token.norm.length > 1) || token.kind === 'number';

function addSentence(
  drafts: Map<string, Draft>,
  tokens: readonly Token[],
  role: number,
  sentence: number,
): void {
  let isFirst = true;
  for (const token of tokens) {
    if (token.kind === 'punctuation' || token.kind === 'clitic') continue;
    if (isTerm(token)) {
      const draft = draftOf(drafts, token.lemma);
      draft.count += 1;
      draft.roles |= role | (token.kind === 'number' ? Role.number : 0);
      if (token.kind === 'word' && !token.isCapitalised) draft.isPlain = true;
      else if (token.kind === 'word' && !isFirst && !CALENDAR.has(token.norm)) draft.roles |= Role.name;
      if (draft.sentences.at(-1) !== sentence) draft.sentences.push(sentence);
    }
    isFirst = false;
  }
}

function addTitle(drafts: Map<string, Draft>, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (!isTerm(token)) continue;
    const draft = draftOf(drafts, token.lemma);
    draft.count += 1;
    draft.roles |= Role.title | (token.kind === 'number' ? Role.number : 0);
  }
}

function draftOf(drafts: Map<string, Draft>, term: string): Draft {
  const known = drafts.get(term);
  if (known !== undefined) return known;
  const draft: Draft = { count: 0, roles: 0, isPlain: false, sentences: [] };
  drafts.set(term, draft);
  return draft;
}

/** Runs of three words within a sentence, hashed to 32 bits (FNV-1a over the characters of the three words). */
function addRuns(runs: Set<number>, tokens: readonly Token[]): void {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  const hashes = words.map((token) => hashOf(token.norm));
  for (let i = 2; i < hashes.length; i += 1) {
    const [a = 0, b = 0, c = 0] = [hashes[i - 2], hashes[i - 1], hashes[i]];
    runs.add((Math.imul(Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) + b, 0xc2b2ae35) + c) | 0);
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function weekdaysOf(tokens: readonly Token[]): number {
  let bits = 0;
  for (const token of tokens) {
    const day = token.isCapitalised ? WEEKDAYS.indexOf(token.norm) : -1;
    if (day >= 0) bits |= 1 << day;
  }
  return bits;
}

type TermLists = Pick<ArticleProfile, 'terms' | 'counts' | 'roles' | 'sentenceStarts' | 'sentences'>;

function termLists(drafts: ReadonlyMap<string, Draft>, vocabulary: Vocabulary): TermLists {
  const entries = [...drafts].map(([term, draft]) => ({ id: vocabulary.idOf(term), draft }));
  entries.sort((a, b) => a.id - b.id);
  const sentenceStarts = new Int32Array(entries.length + 1);
  const sentences: number[] = [];
  for (const [k, { draft }] of entries.entries()) {
    sentences.push(...draft.sentences);
    sentenceStarts[k + 1] = sentences.length;
  }
  return {
    terms: Int32Array.from(entries, (entry) => entry.id),
    counts: Uint16Array.from(entries, (entry) => entry.draft.count),
    roles: Uint8Array.from(entries, ({ draft }) => (draft.isPlain ? draft.roles & ~Role.name : draft.roles)),
    sentenceStarts,
    sentences: Uint8Array.from(sentences),
  };
}
