import { splitSentences } from '../language/sentences.ts';
import type { Article } from '../model/article.ts';
import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { readBytes } from './stored-texts.ts';

/** Articles in a file that any thread of the process can read. Plain data. */
export interface StoredArticles {
  /** An open descriptor; those of a process are valid in all its threads. */
  readonly file: number;
  /** Three numbers an article, in bytes of the file: where its text begins, where the rest of it begins, and where that ends. */
  readonly places: Float64Array;
  readonly ids: readonly string[];
  readonly publishers: readonly (string | null)[];
}

/** What is stored of an article as JSON beside its text. */
export interface StoredRest extends Omit<Article, 'id' | 'publisher' | 'origin' | 'text' | 'sentences'> {
  /** Absent where they are to be split from the text. */
  readonly sentences?: readonly Span[];
}

/** The article at an index, without the place that it came from: nothing that a thread finds out tells of it. */
export function readStoredArticle({ file, places, ids, publishers }: StoredArticles, index: number): Article {
  const [start = 0, rest = 0, end = 0] = places.subarray(3 * index, 3 * index + 3);
  const text = readBytes(file, start, rest - start).toString('utf16le');
  const { sentences, ...stored }: StoredRest = JSON.parse(readBytes(file, rest, end - rest).toString('utf8'));
  const id = at(ids, index);
  let spans = sentences;
  return {
    ...stored,
    id,
    publisher: publishers[index] ?? null,
    text,
    get sentences() {
      spans ??= splitSentences(text);
      return spans;
    },
    origin: { path: id },
  };
}
