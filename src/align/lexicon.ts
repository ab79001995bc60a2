import type { Encoder } from '../language/encoder.ts';
import type { LexicalPartners } from '../language/lexical-relations.ts';
import { countryOf, termKey } from '../language/term-key.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';

/** What is known of a word by itself, whatever article it stands in. */
export interface LexiconTerm {
  /** What it is compared by: its dictionary form in one spelling, or the one name for a body or country of several. */
  readonly key: string;
  readonly isNumber: boolean;
  /** Number of its vector, −1 where it has none. */
  readonly rank: number;
  /** How telling it is in the language at large. */
  readonly background: number;
  /** The country that it names, or whose capital it names. */
  readonly country: string | null;
  readonly partners: LexicalPartners;
}

const MAX_TERMS = 200_000;

/** The words met so far, numbered. A cache: no result depends on which articles were looked at before. */
export class Lexicon {
  readonly encoder: Encoder;
  readonly #terms: LexiconTerm[] = [];
  readonly #ids = new Map<string, number>();
  /** Of words in small letters, by their dictionary form as analysed: most words need no other look-up. */
  readonly #plainWords = new Map<string, number>();

  constructor(encoder: Encoder) {
    this.encoder = encoder;
  }

  get isFull(): boolean {
    return this.#terms.length >= MAX_TERMS;
  }

  term(id: number): LexiconTerm {
    return at(this.#terms, id);
  }

  /** The term that begins at a place, and how many tokens it takes up. */
  termAt(tokens: readonly Token[], place: number): { readonly id: number; readonly length: number } {
    const { kind, lemma, isCapitalised } = at(tokens, place);
    const isPlain = kind === 'word' && !isCapitalised;
    const known = isPlain ? this.#plainWords.get(lemma) : undefined;
    if (known !== undefined) return { id: known, length: 1 };
    const { key, tokens: length } = termKey(tokens, place);
    const id = this.#idOf(key, kind === 'number');
    if (isPlain) this.#plainWords.set(lemma, id);
    return { id, length };
  }

  #idOf(key: string, isNumber: boolean): number {
    // A number may be spelled like a word of another language; `#` stands before no word.
    const name = isNumber ? `#${key}` : key;
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(name, id);
    this.#terms.push({
      key,
      isNumber,
      rank: this.encoder.rankOf(key),
      background: this.encoder.weightOf(key),
      country: countryOf(key),
      partners: this.encoder.partnersOf(key),
    });
    return id;
  }
}

const lexicons = new WeakMap<Encoder, Lexicon>();

/** The lexicon in use for an encoder. A full one is left to those who hold it, and a new one begun. */
export function lexiconOf(encoder: Encoder): Lexicon {
  const known = lexicons.get(encoder);
  if (known !== undefined && !known.isFull) return known;
  const fresh = new Lexicon(encoder);
  lexicons.set(encoder, fresh);
  return fresh;
}
