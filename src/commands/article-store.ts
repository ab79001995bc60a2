import { splitSentences } from '../language/sentences.ts';
import type { Article, Origin } from '../model/article.ts';
import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import type { StoredArticles, StoredRest } from '../parallel/stored-articles.ts';
import type { StoredTexts } from '../parallel/stored-texts.ts';
import { SpillFile } from './spill-file.ts';

/**
 * Articles put aside while a whole collection is gone through: each costs its id and a few numbers here, everything
 * else lies in a temporary file and is read again when it is asked for. Articles are numbered in the order in which they
 * are added.
 *
 * One place for all formats: a record of a packed file, a part of a document or of standard input cannot be read again
 * by itself, and what was cut from a text would have to be cut once more.
 */
export class ArticleStore {
  readonly ids: string[] = [];
  readonly publishers: (string | null)[] = [];
  /** Paths of all files that articles came from. */
  readonly paths = new Set<string>();
  /** Each publisher and each path once: the same name in a million articles is one string. */
  readonly #names = new Map<string, string>();
  readonly #originPaths: string[] = [];
  /** Record and line of each article, 0 where it has none. */
  readonly #originPlaces = new Places();
  readonly #file = new SpillFile();
  /** Where each text begins, and after it the rest of its article; what follows begins where it ends. */
  readonly #places = new Places();

  get size(): number {
    return this.ids.length;
  }

  /** @throws UserError where the temporary folder is full or cannot be written */
  add(article: Article): void {
    const { id, title, publishedAt, publisher, credit, author, url, language, excluded, origin } = article;
    this.ids.push(id);
    this.publishers.push(publisher === null ? null : this.#nameOf(publisher));
    this.paths.add(origin.path);
    this.#originPaths.push(this.#nameOf(origin.path));
    this.#originPlaces.add(origin.record ?? 0);
    this.#originPlaces.add(origin.line ?? 0);
    this.#places.add(this.#file.append(article.text, 'utf16le'));
    const sentences = givenSentences(article);
    const rest: StoredRest = {
      title,
      publishedAt,
      credit,
      author,
      url,
      language,
      excluded,
      ...(sentences && { sentences }),
    };
    this.#places.add(this.#file.append(JSON.stringify(rest), 'utf8'));
  }

  text(number: number): string {
    const [start, end] = [this.#placeOf(number * 2), this.#placeOf(number * 2 + 1)];
    return this.#file.read(start, end - start).toString('utf16le');
  }

  /** The article; its text is read when it is first asked for, so that a list of dates and credits stays small. */
  article(number: number): Article {
    const [start, end] = [this.#placeOf(number * 2 + 1), this.#placeOf(number * 2 + 2)];
    const rest: StoredRest = JSON.parse(this.#file.read(start, end - start).toString('utf8'));
    const { title, publishedAt, credit, author, url, language, excluded } = rest;
    let read: string | null = null;
    const textOf = (): string => {
      read ??= this.text(number);
      return read;
    };
    return {
      id: at(this.ids, number),
      title,
      publishedAt,
      publisher: at(this.publishers, number),
      credit,
      author,
      url,
      language,
      get text() {
        return textOf();
      },
      get sentences() {
        return rest.sentences ?? splitSentences(textOf());
      },
      excluded,
      origin: this.origin(number),
    };
  }

  origin(number: number): Origin {
    const record = this.#originPlaces.at(number * 2);
    const line = this.#originPlaces.at(number * 2 + 1);
    return {
      path: at(this.#originPaths, number),
      ...(record > 0 && { record }),
      ...(line > 0 && { line }),
    };
  }

  /** Where the texts of these articles lie, for other threads; all of them are in the file then. */
  places(numbers: Int32Array): StoredTexts {
    const starts = Float64Array.from(numbers, (number) => this.#placeOf(number * 2));
    const lengths = Float64Array.from(
      numbers,
      (number) => this.#placeOf(number * 2 + 1) - this.#placeOf(number * 2),
    );
    return { file: this.#file.descriptor(), starts, lengths };
  }

  /** The same for whole articles. */
  stored(numbers: Int32Array): StoredArticles {
    const places = new Float64Array(3 * numbers.length);
    for (const [index, number] of numbers.entries())
      for (let n = 0; n < 3; n += 1) places[3 * index + n] = this.#placeOf(number * 2 + n);
    return {
      file: this.#file.descriptor(),
      places,
      ids: Array.from(numbers, (number) => at(this.ids, number)),
      publishers: Array.from(numbers, (number) => at(this.publishers, number)),
    };
  }

  close(): void {
    this.#file.close();
  }

  #placeOf(index: number): number {
    return index < this.#places.length ? this.#places.at(index) : this.#file.end;
  }

  #nameOf(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }
}

/** Reading an article splits its text into sentences when they are first asked for: that is not to happen here. */
function givenSentences(article: Article): readonly Span[] | undefined {
  return Object.getOwnPropertyDescriptor(article, 'sentences')?.value;
}

/** A list of numbers in 8 bytes each, which grows by a half. */
class Places {
  #values = new Float64Array(1024);
  length = 0;

  add(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(Math.ceil(this.length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }
}
