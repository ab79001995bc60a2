import { reasonOf } from '../../errors.ts';
import { isPlainObject, type PlainObject } from '../../model/plain-object.ts';
import { errorFault, FaultError } from '../fault.ts';
import { MAX_FRONT_MATTER } from '../limits.ts';
import { yaml } from '../packages.ts';
import type { FieldMap } from '../records/field-names.ts';
import { readRecord } from '../records/fields.ts';
import type { Found } from '../records/source-record.ts';
import { markdownToText } from './markdown-text.ts';

/** A `.md` file: YAML front matter with the record's fields, and the text below it. */
export function* readMarkdown(markdown: string, map: FieldMap): Generator<Found> {
  const { matter, body } = splitFrontMatter(markdown);
  const fields = matter === null ? {} : parseFrontMatter(matter);
  const { title, text } = markdownToText(body);
  // What stands below the front matter is the text, whatever the record's own fields are called.
  for (const found of readRecord({ ...withoutText(fields), text }, {}, { ...map, text: 'text' })) {
    yield found.kind === 'record' && found.record.title === null
      ? { kind: 'record', record: { ...found.record, title } }
      : found;
  }
}

/** `sentences` in front matter would hide the text; `text` would double it. */
function withoutText(fields: PlainObject): PlainObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name !== 'text' && name !== 'sentences'),
  );
}

/** Front matter begins with the first line; without its closing line, `---` is a rule above the text. */
function splitFrontMatter(markdown: string): { readonly matter: string | null; readonly body: string } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(markdown);
  if (opening === null) return { matter: null, body: markdown };
  const start = opening[0].length;
  const head = markdown.slice(start, start + MAX_FRONT_MATTER);
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(head.replaceAll('\r\n', ' \n'));
  if (closing === null) return { matter: null, body: markdown };
  return {
    matter: head.slice(0, closing.index),
    body: markdown.slice(start + closing.index + closing[0].length),
  };
}

/**
 * Every scalar is read as the string that it is (YAML would make a number of the id 007), no tag means anything,
 * and an alias, with which a small file can unfold into a huge one, is refused.
 */
function parseFrontMatter(matter: string): PlainObject {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(matter, {
    schema: 'failsafe',
    logLevel: 'silent',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new FaultError(
      errorFault('broken', `its front matter is not valid YAML: ${reasonOf(error)}`, { line: line + 1 }),
    );
  }
  const value = readYaml(() => document.toJS({ maxAliasCount: 0 }));
  if (value === null) return {};
  if (isPlainObject(value)) return value;
  throw new FaultError(
    errorFault('broken', 'its front matter holds no fields: write each as "name: value"', { line: 2 }),
  );
}

function readYaml(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    throw new FaultError(
      errorFault('broken', `its front matter cannot be used: ${reasonOf(error)}`, { line: 2 }),
      {
        cause: error,
      },
    );
  }
}
