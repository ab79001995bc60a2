import { demonyms } from '../../language/data/en/places.ts';
import { lowerCaseWords } from '../../language/data/en/word-case.ts';
import { foldWord } from '../../language/fold.ts';
import { findNames, type NameMention } from '../../language/names.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import type { EventFace } from '../../model/event.ts';
import { byCodeUnit, pushTo } from '../../model/list.ts';
import { cluesOf, isPlace } from './place-clues.ts';

/** Whom and what places the articles of an event name. */
export type Named = Pick<EventFace, 'actors' | 'places'>;

/** News names who and where in its first sentences. */
const SENTENCES_READ = 8;
const MOST_CHARACTERS = 4_000;
const LEDE_SENTENCES = 2;
/** A large event is judged by so many of its articles, spread over them. */
const MOST_ARTICLES = 40;
const MOST_ACTORS = 6;
const MOST_PLACES = 3;
/** A name counts for an event that at least this share of its articles have. */
const LEAST_SHARE = 1 / 3;
const LONGEST_NAME = 80;

/** One name over all articles: how it is written, and where. */
interface Entry {
  key: string;
  shown: string;
  mentions: number;
  /** Mentions that speak for a place, for somebody who acts, and for a thing; mentions with a title. */
  located: number;
  acting: number;
  things: number;
  titled: number;
  /** Mentions that may be a common word with a capital. */
  common: number;
  ledes: number;
  readonly articles: Set<Article>;
}

/**
 * The people, bodies and places of an event: what most of its articles name among their first sentences, then what
 * stands in most of their openings. A short form (`Torvald`) counts for the one longer name that ends with it.
 */
export function namedIn(articles: readonly Article[]): Named {
  const step = Math.ceil(articles.length / MOST_ARTICLES);
  const read = articles.filter((_, index) => index % step === 0);
  const own = new Set(
    read.flatMap(({ publisher, credit }) => [publisher, credit]).map((name) => foldWord(name ?? '')),
  );
  const entries = joinForms(entriesOf(read)).filter(
    ({ key, common, mentions, things }) => !own.has(key) && common < mentions && things === 0,
  );
  const least = Math.max(1, read.length * LEAST_SHARE);
  const kept = entries.filter(
    (entry) => entry.articles.size >= least && (read.length === 1 || entry.articles.size > 1),
  );
  const sorted = (kept.length > 0 ? kept : entries).sort(
    (a, b) =>
      b.articles.size - a.articles.size ||
      b.ledes - a.ledes ||
      b.mentions - a.mentions ||
      byCodeUnit(a.key, b.key),
  );
  const told = sorted.filter(
    ({ key }, index) => !sorted.slice(0, index).some((before) => holdsName(key, before.key)),
  );
  const listed = (list: readonly Entry[], most: number) =>
    list.slice(0, most).map(({ shown, articles: { size } }) => ({ name: shown, articles: size }));
  return {
    places: listed(told.filter(isPlace), MOST_PLACES),
    actors: listed(
      told.filter((entry) => !isPlace(entry)),
      MOST_ACTORS,
    ),
  };
}

/** `Elin Torvald Trust` beside `Elin Torvald`: what a run of capitals took in too much. */
const holdsName = (key: string, name: string): boolean => ` ${key} `.includes(` ${name} `);

function entriesOf(articles: readonly Article[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const article of articles) {
    for (const [index, span] of article.sentences.slice(0, SENTENCES_READ).entries()) {
      const end = Math.min(span.end, span.start + MOST_CHARACTERS);
      const tokens = tokenise(article.text, { start: span.start, end });
      for (const mention of findNames(tokens)) addMention(entries, mention, { article, index, tokens });
    }
  }
  return [...entries.values()];
}

interface Place {
  readonly article: Article;
  /** Of the sentence. */
  readonly index: number;
  readonly tokens: readonly Token[];
}

function addMention(
  entries: Map<string, Entry>,
  mention: NameMention,
  { article, index, tokens }: Place,
): void {
  const { key, kind, title } = mention;
  if (kind === 'demonym' || kind === 'office' || key.length > LONGEST_NAME) return;
  if (demonyms.has(key.slice(key.lastIndexOf(' ') + 1))) return;
  const shown = withoutTitle(mention);
  const entry = entries.get(key) ?? {
    key,
    shown,
    mentions: 0,
    located: 0,
    acting: 0,
    things: 0,
    titled: 0,
    common: 0,
    ledes: 0,
    articles: new Set<Article>(),
  };
  entries.set(key, entry);
  entry.mentions += 1;
  const clues = cluesOf(tokens, mention);
  entry.located += Number(clues.isLocated);
  entry.acting += Number(clues.isActing);
  entry.things += Number(clues.isThing);
  entry.titled += Number(title !== null);
  entry.common += Number(isCommonWord(mention, tokens));
  entry.ledes += Number(index < LEDE_SENTENCES);
  entry.articles.add(article);
  if (isShownBefore(shown, entry.shown)) entry.shown = shown;
}

/** `Fishermen pulled …`: one word that opens a sentence and is another form of a word, or one that news writes small. */
const isCommonWord = ({ start, end, title }: NameMention, tokens: readonly Token[]): boolean => {
  const opening = tokens.find(({ kind }) => kind === 'word');
  if (title !== null || opening?.start !== start || opening.end !== end) return false;
  return opening.lemma !== opening.norm || lowerCaseWords.has(opening.norm);
};

/** Of several ways to write one key not the one in capitals (`TEHRAN`), then the first by code unit. */
function isShownBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((shown) => Number(shown === shown.toUpperCase()));
  return a === b ? byCodeUnit(one, other) < 0 : (a ?? 0) < (b ?? 0);
}

/** A name as written, without the rank or office in front. */
export const withoutTitle = ({ text, title }: NameMention): string =>
  title !== null && text.startsWith(title) && !/^(?:saint|st\.?)$/iu.test(title)
    ? text.slice(title.length).trim()
    : text;

/** Counts `Torvald` for `Elin Torvald` where it ends no other longer name. */
function joinForms(entries: readonly Entry[]): Entry[] {
  const byEnd = new Map<string, Entry[]>();
  for (const entry of entries) {
    const words = entry.key.split(' ');
    for (let from = 1; from < words.length; from += 1) {
      pushTo(byEnd, words.slice(from).join(' '), entry);
    }
  }
  // Longest first, so that what a form is counted for has taken in its own short forms before.
  const sorted = [...entries].sort((a, b) => a.key.length - b.key.length || byCodeUnit(a.key, b.key));
  return sorted.filter((entry) => {
    const [longer, another] = (byEnd.get(entry.key) ?? []).filter(({ key }) => !key.includes(' of '));
    if (longer === undefined || (another !== undefined && !another.key.endsWith(` ${longer.key}`)))
      return true;
    longer.mentions += entry.mentions;
    longer.located += entry.located;
    longer.acting += entry.acting;
    longer.things += entry.things;
    longer.titled += entry.titled;
    longer.common += entry.common;
    longer.ledes += entry.ledes;
    for (const article of entry.articles) longer.articles.add(article);
    return false;
  });
}
