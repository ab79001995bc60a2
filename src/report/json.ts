/**
 * A document as JSON, in pieces: one line a field, and one line an element of a list, so that two versions can be
 * compared line by line and no document has to stand in one string.
 */
export function* jsonChunks(document: Readonly<Record<string, unknown>>): Generator<string> {
  yield '{';
  let isFirst = true;
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue;
    yield `${isFirst ? '' : ','}\n${JSON.stringify(name)}: `;
    isFirst = false;
    if (Array.isArray(value)) yield* listChunks(value);
    else yield JSON.stringify(value);
  }
  yield '\n}\n';
}

function* listChunks(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, element] of list.entries())
    yield `${index === 0 ? '' : ','}\n  ${JSON.stringify(element)}`;
  yield list.length === 0 ? ']' : '\n]';
}

/** JSON lines: one record a line. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
