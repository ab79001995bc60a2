import type { CleanedText, DateReading } from './cleaned-text.ts';
import { phraseOf } from './line-shape.ts';

type Field = 'title' | 'publisher' | 'credit' | 'author' | 'url';

/** What the lines around a body say of the article. The first line that says something is believed. */
export class Findings {
  readonly #fields = new Map<Field, string>();
  #titlePhrase: string | null = null;
  #date: DateReading = { kind: 'none' };
  #updated: DateReading = { kind: 'none' };

  note(field: Field, value: string): void {
    const trimmed = value.trim();
    if (trimmed !== '' && !this.#fields.has(field)) this.#fields.set(field, trimmed);
  }

  noteDate(reading: DateReading): void {
    if (this.#date.kind !== 'date' && reading.kind !== 'none') this.#date = reading;
  }

  /** The day of a later change: stands in only where no day of publication is given. */
  noteUpdate(reading: DateReading): void {
    if (this.#updated.kind !== 'date' && reading.kind !== 'none') this.#updated = reading;
  }

  get(field: Field): string | null {
    return this.#fields.get(field) ?? null;
  }

  /** The title as `phraseOf` writes it. */
  titlePhrase(): string | null {
    const title = this.get('title');
    if (title !== null) this.#titlePhrase ??= phraseOf(title);
    return this.#titlePhrase;
  }

  all(): Omit<CleanedText, 'language' | 'text' | 'excluded'> {
    return {
      title: this.get('title'),
      publisher: this.get('publisher'),
      credit: this.get('credit'),
      author: this.get('author'),
      url: this.get('url'),
      publishedAt: this.#date.kind === 'none' ? this.#updated : this.#date,
    };
  }
}
