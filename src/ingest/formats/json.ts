import { isPlainObject } from '../../model/plain-object.ts';
import { errorFault, type Fault, FaultError } from '../fault.ts';
import type { FieldMap } from '../records/field-names.ts';
import { describeMissingText, hasText, type Place, readRecord } from '../records/fields.ts';
import type { Found } from '../records/source-record.ts';
import { findJsonFault } from './json-fault.ts';

/** A `.json` file: an article, or an array of them. */
export function* readJson(json: string, map: FieldMap): Generator<Found> {
  const parsed = parseJson(json);
  if ('fault' in parsed) throw new FaultError(parsed.fault);
  const { value } = parsed;
  if (!Array.isArray(value)) {
    yield* readRecord(value, {}, map);
    return;
  }
  if (value.length === 0) throw new FaultError(errorFault('empty', 'holds an empty list: no article'));
  if (!value.some((one) => hasText(one, map))) throw new FaultError(noArticleAmong(value, map));
  for (const [i, one] of value.entries()) yield* readRecord(one, { record: i + 1 }, map);
}

/** One line of JSON lines. */
export function* readJsonLine(json: string, place: Required<Place>, map: FieldMap): Generator<Found> {
  const parsed = parseJson(json);
  if (!('fault' in parsed)) yield* readRecord(parsed.value, place, map);
  else yield { kind: 'fault', fault: { ...parsed.fault, line: place.line } };
}

function parseJson(json: string): { readonly value: unknown } | { readonly fault: Fault } {
  try {
    return { value: JSON.parse(json) };
  } catch {
    const { line, column, expected } = findJsonFault(json);
    const hint =
      expected === 'nothing more' && line > 1 ? '; if each line is an article, call the file .jsonl' : '';
    const message = `is not valid JSON: at column ${column}, expected ${expected}${hint}`;
    return { fault: errorFault('broken', message, { line }) };
  }
}

function noArticleAmong(values: readonly unknown[], map: FieldMap): Fault {
  const names = new Set(values.slice(0, 100).flatMap((one) => (isPlainObject(one) ? Object.keys(one) : [])));
  return errorFault(
    'no-article',
    `none of its ${values.length} entries has a text: ${describeMissingText([...names], map)}`,
  );
}
