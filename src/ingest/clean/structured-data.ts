import { isPlainObject, type PlainObject } from '../../model/plain-object.ts';
import { articleTypes, MAX_VALUE_LENGTH } from '../data/page-fields.ts';

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

/**
 * The first article in the page's JSON-LD blocks (schema.org), or null. Broken blocks are passed over: many pages
 * have one, and the page itself says the rest.
 */
export function readStructuredArticle(blocks: readonly string[]): StructuredArticle | null {
  const queue: unknown[] = blocks.map(parse);
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    if (!isPlainObject(value)) continue;
    if (isArticle(value)) return readArticle(value);
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
  }
  return null;
}

function parse(block: string): unknown {
  try {
    // Templates leave line breaks in what should be JSON.
    return JSON.parse(withoutFrame(block).replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

const OPENING = '<![CDATA[';
const CLOSING = ']]>';

/** Without the CDATA frame that templates put around it, with or without `//` before its two parts. */
function withoutFrame(block: string): string {
  const trimmed = block.trim();
  const opened = trimmed.startsWith('//') ? trimmed.slice(2).trimStart() : trimmed;
  const content = opened.startsWith(OPENING) ? opened.slice(OPENING.length) : trimmed;
  if (!content.endsWith(CLOSING)) return content;
  const closed = content.slice(0, -CLOSING.length).trimEnd();
  return closed.endsWith('//') ? closed.slice(0, -2) : closed;
}

function isArticle(value: PlainObject): boolean {
  const stated = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  return stated.some((one) => typeof one === 'string' && types.has(one.toLowerCase().replace(/^.*[/#]/, '')));
}

const readArticle = (value: PlainObject): StructuredArticle => ({
  headline: stringOf(value['headline']) ?? stringOf(value['name']),
  published: stringOf(value['datePublished']) ?? stringOf(value['dateCreated']),
  publisher: nameOf(value['publisher']),
  author: nameOf(value['author']) ?? nameOf(value['creator']),
  url: stringOf(value['url']) ?? stringOf(value['mainEntityOfPage']),
  language: stringOf(value['inLanguage']),
});

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const words = value.replace(/\s+/g, ' ').trim();
  return words === '' || words.length > MAX_VALUE_LENGTH ? null : words;
}

/** A name stands alone, in an object, or several in a list. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).map((one) => nameOf(Array.isArray(one) ? null : one));
    return stringOf(names.filter((name) => name !== null).join(', '));
  }
  return isPlainObject(value) ? stringOf(value['name']) : stringOf(value);
}
