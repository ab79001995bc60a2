import { readFile, stat } from 'node:fs/promises';
import { decodeWhole } from '../ingest/bytes/decode.ts';
import { readFileName } from '../ingest/formats/format.ts';
import { MAX_ARTICLE_BYTES } from '../ingest/limits.ts';
import type { Article } from '../model/article.ts';
import type { SourcePlace } from '../model/gate.ts';
import { type Span, textOf } from '../model/span.ts';
import { locatePassage } from './locate-passage.ts';

/** As many files are kept at hand: one article is often compared with several in turn. */
const KEPT_FILES = 32;

/** Where the article of a record begins; the file alone where its format has no lines. */
export function placeOf({ origin }: Pick<Article, 'origin'>): SourcePlace {
  const { path, record, line } = origin;
  const region = line === undefined ? undefined : { startLine: line, endLine: line };
  return {
    path,
    ...(record === undefined ? {} : { record }),
    ...(region === undefined ? {} : { region }),
  };
}

/** Finds passages of articles in the files that they were read from, which are read again for it. */
export class PassagePlaces {
  readonly #files = new Map<string, string | null>();

  /** The place of a passage in a `.txt` or `.md` file; else the place of the article. */
  async of(article: Article, passage: Span | undefined): Promise<SourcePlace> {
    const place = placeOf(article);
    if (passage === undefined || place.record !== undefined) return place;
    const file = await this.#read(place.path);
    const region = file === null ? null : locatePassage(file, textOf(article.text, passage));
    return region === null ? place : { ...place, region };
  }

  async #read(path: string): Promise<string | null> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const content = await readTextFile(path);
    const [oldest] = this.#files.keys();
    if (this.#files.size >= KEPT_FILES && oldest !== undefined) this.#files.delete(oldest);
    this.#files.set(path, content);
    return content;
  }
}

/** Null for what has no lines that a reader could go to, and for what has gone since the article was read. */
async function readTextFile(path: string): Promise<string | null> {
  const { format, compressed } = readFileName(path);
  if (compressed || (format !== 'txt' && format !== 'md')) return null;
  try {
    if ((await stat(path)).size > MAX_ARTICLE_BYTES) return null;
    return decodeWhole(await readFile(path));
  } catch {
    return null;
  }
}
