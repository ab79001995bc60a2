import { splitSentences } from '../../src/language/sentences.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { readRows } from './datasets.ts';

/** An article with the event that people say it reports. */
export interface LabelledArticle {
  readonly article: Article;
  readonly cluster: string;
}

interface Row {
  readonly title?: string | null;
  readonly text: string;
  readonly date?: string | null;
  readonly cluster: string;
}

/** A small random generator with a seed (mulberry32): samples are the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy in random order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const value = at(copy, last);
    copy[last] = at(copy, other);
    copy[other] = value;
  }
  return copy;
}

/**
 * The labelled articles of an event set. Ids are renamed and rows shuffled, since both give clusters away; url and
 * source are withheld, since in one set they are missing in exactly one half.
 */
export function readEventSet(name: string): readonly LabelledArticle[] {
  const random = randomFrom(name.length);
  return shuffled(readRows<Row>(`events/${name}.jsonl.gz`), random).map((row, index) => ({
    cluster: `${name} ${row.cluster}`,
    article: articleOf(`${name}-${index}`, row.title ?? null, row.text, row.date ?? null),
  }));
}

/** An article as ingest would give it, from the fields of a row. */
export function articleOf(id: string, title: string | null, text: string, date: string | null): Article {
  const day = date === null ? null : /^\d{4}-\d{2}-\d{2}/u.exec(date);
  return {
    id,
    title,
    publishedAt: day === null ? null : { value: day[0], precision: 'day', evidence: day[0] },
    publisher: null,
    credit: null,
    author: null,
    url: null,
    language: 'en',
    text,
    sentences: splitSentences(text),
    excluded: [],
    origin: { path: id },
  };
}
