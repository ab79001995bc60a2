import type { Article } from '../../model/article.ts';
import type { Comparison, Difference, DifferenceSide } from '../../model/difference.ts';
import type { Event } from '../../model/event.ts';
import { byCodeUnit } from '../../model/list.ts';
import { kindWords } from '../kinds.ts';
import { dayOf, publisherWords } from '../words.ts';
import { label } from './text.ts';

/** An event as the list shows it; everything is ready to be drawn, so that a key press costs a few lines only. */
export interface EventEntry {
  readonly id: string;
  readonly label: string;
  /** The earliest day, or an empty text. */
  readonly date: string;
  readonly publishers: string;
  readonly articles: number;
  /** What a filter looks into, in lower case. */
  readonly searched: string;
}

/** What is known of an event once its articles were compared. */
export interface EventFacts {
  /** Texts that stand behind the articles. */
  readonly texts: number;
  readonly strongest: string;
  readonly weight: number;
  readonly comparison: Comparison;
}

export function eventEntry(event: Event, articleOf: ReadonlyMap<string, Article>): EventEntry {
  const articles = event.articles.flatMap((id) => articleOf.get(id) ?? []);
  const dates = articles
    .flatMap(({ publishedAt }) => (publishedAt === null ? [] : dayOf(publishedAt.value)))
    .sort(byCodeUnit);
  const publishers = [...new Set(articles.map((article) => sourceOf(article)))].join(', ');
  const name = label(event.label);
  const searched = [
    name,
    publishers,
    ...dates,
    ...event.articles,
    ...articles.map(({ title }) => title ?? ''),
  ];
  return {
    id: event.id,
    label: name,
    date: dates[0] ?? '',
    publishers,
    articles: event.articles.length,
    searched: searched.join(' ').toLowerCase(),
  };
}

/** Who put an article out; else whose report it says it is; else that neither is known. */
export function sourceOf({ publisher, credit }: Article): string {
  if (publisher !== null) return label(publisher);
  return credit === null ? publisherWords(publisher) : `credit: ${label(credit)}`;
}

const sideWords = ({ span, text }: DifferenceSide): string => (span === null ? text : `“${label(text)}”`);

export function eventFacts(comparison: Comparison): EventFacts {
  const [first] = comparison.differences.toSorted((a, b) => b.weight - a.weight);
  return {
    comparison,
    texts: comparison.independentTexts ?? comparison.articles.length,
    strongest: first === undefined ? 'no difference found' : strongestWords(first),
    weight: first?.weight ?? 0,
  };
}

/** Without letters: in a list of events no article has one. */
function strongestWords({ kind, sides }: Difference): string {
  const told = new Set(sides.filter(({ text }) => text !== '').map(sideWords));
  const phrases = [...told].map(label).join(' ≠ ');
  const words = told.size === 1 && told.size < sides.length ? `not found in all: ${phrases}` : phrases;
  return `${kindWords[kind].name.toLowerCase()}: ${words}`;
}
