import { createReadStream, ReadStream } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { type ByteStream, unpack } from './bytes/byte-stream.ts';
import { errorFault, type Fault, FaultError, problemOf } from './fault.ts';
import { type InputFile, pathFault } from './find-files.ts';
import { emptyFault, streamContent } from './formats/content.ts';
import { type Draft, draftOf } from './records/draft.ts';
import type { FieldMap } from './records/field-names.ts';

/** What a file gives, in the order in which it stands there. */
export type Outcome =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Fewer, larger pieces than Node's own 64 KiB: each costs several turns of the event loop. */
const CHUNK_BYTES = 512 * 1024;

/** As many of a file's records without a text are told one by one; the others by number. */
const MAX_WITHHELD = 100;

/**
 * Reads one file to its end, whatever is wrong with it: each fault becomes a problem with its place. Records without
 * a text are told one by one only where the file holds an article at all; else the file as a whole holds none, which
 * is an error for a file that the user named, and a note for one that was found in a folder.
 *
 * @param stream the file's bytes, where they do not come from the file system
 */
export async function* readFile(
  file: InputFile,
  map: FieldMap,
  stream?: ByteStream,
): AsyncGenerator<Outcome> {
  const withheld = new WithheldFaults();
  let isFilled = false;
  let hasArticle = false;
  for await (const step of draftsOf(file, map, stream)) {
    isFilled = true;
    if (step.kind === 'draft') {
      if (!hasArticle) yield* withheld.release(file.path);
      hasArticle = true;
      yield step;
    } else if (step.fault.kind === 'no-article' && !hasArticle) withheld.add(step.fault);
    else yield { kind: 'problem', problem: problemOf(step.fault, file.path) };
  }
  if (!isFilled) yield { kind: 'problem', problem: problemOf(emptyFault(), file.path) };
  if (!hasArticle) yield* withheld.sum(file);
}

type Step =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'fault'; readonly fault: Fault };

async function* draftsOf(file: InputFile, map: FieldMap, stream?: ByteStream): AsyncGenerator<Step> {
  const source = stream ?? createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  try {
    const bytes = await unpack(source);
    for await (const found of streamContent(bytes, file.format, map)) {
      if (found.kind === 'fault') yield found;
      else yield stepOf(draftOf(found.record, file.path));
    }
  } catch (error) {
    yield { kind: 'fault', fault: faultOf(error) };
  } finally {
    // A fault may leave a file half read. A stream that was given is its owner's to close.
    if (stream === undefined && source instanceof ReadStream) source.destroy();
  }
}

/** What the input or the system refuses is a fault of the input; anything else is a bug, and is not hidden. */
function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  if (error instanceof Error && 'code' in error) return pathFault(error);
  throw error;
}

const stepOf = (result: Draft | Fault): Step =>
  'severity' in result ? { kind: 'fault', fault: result } : { kind: 'draft', draft: result };

/** Records without a text, until it is known whether the file holds an article. */
class WithheldFaults {
  private readonly faults: Fault[] = [];
  private count = 0;

  add(fault: Fault): void {
    this.count++;
    if (this.faults.length < MAX_WITHHELD) this.faults.push(fault);
  }

  /** The file holds an article: each record without one is told. */
  *release(path: string): Generator<Outcome> {
    for (const fault of this.faults) yield { kind: 'problem', problem: problemOf(fault, path) };
    const more = this.count - this.faults.length;
    if (more === 0) return;
    const fault = errorFault('no-article', `${more} more records before the first article have no text`);
    yield { kind: 'problem', problem: problemOf(fault, path) };
  }

  /** The file holds no article at all: one problem. */
  *sum({ path, named }: InputFile): Generator<Outcome> {
    const [first] = this.faults;
    if (first === undefined) return;
    const message =
      this.count === 1
        ? first.message
        : `none of its ${this.count} records is an article: the first ${first.message}`;
    const place = this.count === 1 ? { line: first.line, record: first.record } : {};
    const fault: Fault = named
      ? { kind: 'no-article', severity: 'error', message, ...place }
      : {
          kind: 'passed-over',
          severity: 'note',
          message: `passed over, it holds no article: ${message}`,
          ...place,
        };
    yield { kind: 'problem', problem: problemOf(fault, path) };
  }
}
