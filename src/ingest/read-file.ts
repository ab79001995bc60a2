import { createReadStream, ReadStream } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { type ByteStream, unpack } from './bytes/byte-stream.ts';
import { errorFault, type Fault, FaultError, problemOf } from './fault.ts';
import type { InputFile } from './find-files.ts';
import { emptyFault, streamContent } from './formats/content.ts';
import { pathFault } from './path-fault.ts';
import { type Draft, draftOf } from './records/draft.ts';
import type { FieldMap } from './records/field-names.ts';
import type { Found } from './records/source-record.ts';

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
 * @returns batches that are read as they are taken: each to its end before the next is asked for
 */
export async function* readFile(
  file: InputFile,
  map: FieldMap,
  stream?: ByteStream,
): AsyncGenerator<Iterable<Outcome>> {
  const reader = new FileReader(file);
  const source = stream ?? createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  try {
    const bytes = await unpack(source);
    for await (const batch of streamContent(bytes, file.format, map)) {
      yield reader.take(batch);
      if (reader.isBroken) break;
    }
  } catch (error) {
    yield reader.fault(faultOf(error));
  } finally {
    // A fault may leave a file half read. A stream that was given is its owner's to close.
    if (stream === undefined && source instanceof ReadStream) source.destroy();
  }
  yield reader.end();
}

/** What one file has given so far. */
class FileReader {
  /** Nothing behind the last fault can be read. */
  isBroken = false;
  private isFilled = false;
  private hasArticle = false;
  private readonly withheld = new WithheldFaults();
  private readonly file: InputFile;

  constructor(file: InputFile) {
    this.file = file;
  }

  *take(batch: Iterable<Found>): Generator<Outcome> {
    try {
      for (const found of batch) {
        const result = found.kind === 'fault' ? found.fault : draftOf(found.record, this.file.path);
        if ('severity' in result) yield* this.fault(result);
        else yield* this.draft(result);
      }
    } catch (error) {
      this.isBroken = true;
      yield* this.fault(faultOf(error));
    }
  }

  *fault(fault: Fault): Generator<Outcome> {
    this.isFilled = true;
    if (fault.kind === 'no-article' && !this.hasArticle) this.withheld.add(fault);
    else yield { kind: 'problem', problem: problemOf(fault, this.file.path) };
  }

  *end(): Generator<Outcome> {
    if (!this.isFilled) yield { kind: 'problem', problem: problemOf(emptyFault(), this.file.path) };
    if (!this.hasArticle) yield* this.withheld.sum(this.file);
  }

  private *draft(draft: Draft): Generator<Outcome> {
    this.isFilled = true;
    if (!this.hasArticle) yield* this.withheld.release(this.file.path);
    this.hasArticle = true;
    yield { kind: 'draft', draft };
  }
}

/** What the input or the system refuses is a fault of the input; anything else is a bug, and is not hidden. */
function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  if (error instanceof Error && 'code' in error) return pathFault(error);
  throw error;
}

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
