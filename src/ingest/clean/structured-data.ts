import { articleTypes } from '../data/page-fields.ts';

/** What an article's JSON-LD says of it, as written; an absent field is null. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const types = new Set(articleTypes);

/** Objects looked at; real blocks hold a few dozen. */
const MAX_OBJECTS = 2_000;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The first article in the page's JSON-LD blocks (schema.org), or null. Broken blocks are passed over: many pages
 * have one, and the page itself says the rest.
 */
export function readStructuredArticle(blocks: readonly string[]): StructuredArticle | null {
  const queue: unknown[] = blocks.map(parse);
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    if (!isObject(value)) continue;
    if (isArticle(value)) return readArticle(value);
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
  }
  return null;
}

function parse(block: string): unknown {
  try {
    // Templates leave line breaks and a CDATA frame in what should be JSON.
    return JSON.parse(
      block.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    return null;
  }
}

function isArticle(value: Json): boolean {
  const stated = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  return stated.some((one) => typeof one === 'string' && types.has(one.toLowerCase().replace(/^.*[/#]/, '')));
}

const readArticle = (value: Json): StructuredArticle => ({
  headline: stringOf(value['headline']) ?? stringOf(value['name']),
  published: stringOf(value['datePublished']) ?? stringOf(value['dateCreated']),
  publisher: nameOf(value['publisher']),
  author: nameOf(value['author']) ?? nameOf(value['creator']),
  url: stringOf(value['url']) ?? stringOf(value['mainEntityOfPage']),
  language: stringOf(value['inLanguage']),
});

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : null;

/** A name stands alone, in an object, or several in a list. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).map((one) => nameOf(Array.isArray(one) ? null : one));
    return stringOf(names.filter((name) => name !== null).join(', '));
  }
  return isObject(value) ? stringOf(value['name']) : stringOf(value);
}
