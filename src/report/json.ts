/**
 * A document as JSON, in pieces: one line a field, and one line an element of a list, so that two versions can be
 * compared line by line and no document has to stand in one string.
 */
export function jsonChunks(document: Readonly<Record<string, unknown>>): Generator<string> {
  return inertJson(fieldChunks(document));
}

function* fieldChunks(document: Readonly<Record<string, unknown>>): Generator<string> {
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
  for (const record of records) yield* inertJson([`${JSON.stringify(record)}\n`]);
}

// What JSON leaves as it is but a terminal, an editor or a build log would act on: C1 controls, bidirectional controls,
// line separators, and the first mark of `##[command]`.
const ACTED_ON = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]|#(?=#[a-z]{0,20}\[)/giu;

/**
 * JSON that means the same and shows nothing that anything acts on. Such characters can only stand inside strings, where
 * an escape says the same.
 */
export function* inertJson(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks)
    yield chunk.replace(
      ACTED_ON,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
