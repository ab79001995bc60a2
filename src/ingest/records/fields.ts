import { isPlainObject, type PlainObject } from '../../model/plain-object.ts';
import type { DateReading } from '../clean/cleaned-text.ts';
import { errorFault, type Fault, noteFault, quoteInput } from '../fault.ts';
import { decodeClearEntities } from '../formats/clear-entities.ts';
import { FIELD_ALIASES, type FieldMap, type FieldName } from './field-names.ts';
import { dateOf, excludedOf, isBlank, nameOfType, spansOf, wordsOf } from './field-values.ts';
import type { Content, Found, SourceRecord } from './source-record.ts';

/** Where a record stands in its file. */
export interface Place {
  readonly record?: number;
  readonly line?: number;
}

type Values = (field: FieldName) => unknown;

/**
 * Reads one record (an object of JSON, a row of CSV, the front matter of a Markdown file) by its fields' names.
 * Yields the record, or one fault that says why it is none; after the record, a note for each field that could not
 * be used.
 */
export function* readRecord(value: unknown, place: Place, map: FieldMap): Generator<Found> {
  const faults: Fault[] = [];
  const note = (message: string): void => void faults.push(noteFault('field', message, place));
  const record = recordOf(value, place, map, note);
  yield 'message' in record ? { kind: 'fault', fault: record } : { kind: 'record', record };
  for (const fault of faults) yield { kind: 'fault', fault };
}

function recordOf(
  value: unknown,
  place: Place,
  map: FieldMap,
  note: (message: string) => void,
): SourceRecord | Fault {
  if (!isPlainObject(value))
    return errorFault('no-article', `is ${nameOfType(value)}, not an object with a text`, place);
  const values = valuesOf(value, map);
  const content = readContent(value, values, map, note);
  if ('message' in content) return { ...content, ...place };
  const words = (field: FieldName): string | null => readWords(field, values(field), note);
  return {
    id: words('id'),
    title: words('title'),
    date: readDate(values('date'), note),
    publisher: words('publisher'),
    credit: words('credit'),
    author: words('author'),
    url: words('url'),
    language: words('language'),
    content,
    ...place,
  };
}

/** True where the value has a field that can hold an article's text. */
export function hasText(value: unknown, map: FieldMap): boolean {
  if (!isPlainObject(value)) return false;
  const values = valuesOf(value, map);
  return !isBlank(values('text')) || !isBlank(values('sentences'));
}

/** Names count as written first, then without regard to case: tables are often headed `Title`, `Text`. */
function valuesOf(record: PlainObject, map: FieldMap): Values {
  let folded: ReadonlyMap<string, unknown> | null = null;
  const lookUp = (name: string): unknown => {
    if (Object.hasOwn(record, name)) return record[name];
    folded ??= foldNames(record);
    return folded.get(name.toLowerCase());
  };
  return (field) => {
    const mapped = map[field];
    const names: readonly string[] = mapped === undefined ? FIELD_ALIASES[field] : [mapped];
    for (const name of names) {
      const value = lookUp(name);
      if (!isBlank(value)) return value;
    }
    return undefined;
  };
}

/** A name in small letters without anything else is found as it is written. */
const FOLDED_NAME = /^[a-z_]+$/;

function foldNames(record: PlainObject): ReadonlyMap<string, unknown> {
  const folded = new Map<string, unknown>();
  const names = Object.keys(record);
  for (const name of names) {
    const key = FOLDED_NAME.test(name) ? name : name.trim().toLowerCase();
    if (isBlank(folded.get(key))) folded.set(key, record[name]);
  }
  return folded;
}

function readContent(
  record: PlainObject,
  values: Values,
  map: FieldMap,
  note: (message: string) => void,
): Content | Fault {
  const text = values('text');
  const sentences = values('sentences');
  if (!isBlank(sentences)) {
    const split = readSentences(sentences, text, record['excluded']);
    if (split !== null) return split;
    const message = '"sentences" is neither a list of sentences nor of ranges of the text';
    if (text === undefined) return errorFault('broken', message);
    note(`${message}: left out`);
  }
  if (typeof text === 'string') return { kind: 'plain', text };
  if (text !== undefined)
    return errorFault('broken', `its text is ${nameOfType(text)}, not a string: write it as "…"`);
  return errorFault('no-article', `has no text: ${describeMissingText(Object.keys(record), map)}`);
}

/** `looked for text, body, content, maintext; found head, story: name the one …` */
export function describeMissingText(names: readonly string[], map: FieldMap): string {
  const sought = map.text ?? FIELD_ALIASES.text.join(', ');
  if (names.length === 0) return `looked for ${sought}`;
  const found = names.slice(0, 12).map(quoteInput).join(', ') + (names.length > 12 ? ', …' : '');
  return `looked for ${sought}; found ${found}: name the one that holds the text, as in --map text=NAME`;
}

function readSentences(sentences: unknown, text: unknown, excluded: unknown): Content | null {
  if (!Array.isArray(sentences) || sentences.length === 0) return null;
  if (sentences.every((one: unknown): one is string => typeof one === 'string')) {
    const filled = sentences.filter((one) => one.trim() !== '');
    return filled.length > 0 ? { kind: 'sentences', sentences: filled } : null;
  }
  const spans = typeof text === 'string' ? spansOf(sentences, text) : undefined;
  if (typeof text !== 'string' || spans === undefined) return null;
  return { kind: 'kept', text, sentences: spans, excluded: excludedOf(excluded) };
}

/** Fields of words for people: an export may have escaped them with the text. */
const SHOWN_FIELDS: ReadonlySet<FieldName> = new Set(['title', 'publisher', 'credit', 'author']);

function readWords(field: FieldName, value: unknown, note: (message: string) => void): string | null {
  if (isBlank(value)) return null;
  const words = wordsOf(value);
  if (words === undefined) note(`"${field}" is ${nameOfType(value)}, not words: left out`);
  if (words === undefined || words === '') return null;
  return SHOWN_FIELDS.has(field) ? decodeClearEntities(words) : words;
}

function readDate(value: unknown, note: (message: string) => void): DateReading {
  const reading = dateOf(value);
  if (reading === undefined) {
    note(`"date" is ${nameOfType(value)}, not words: left out`);
    return { kind: 'none' };
  }
  if (reading.kind === 'none' && !isBlank(value)) note(`"date" is no date: ${quoteInput(String(value))}`);
  return reading;
}
