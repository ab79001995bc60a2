/** A line of bytes without its line break, or a line over the limit, whose bytes were let go. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long'; readonly number: number };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts a stream of bytes into lines, whatever the chunks are. Works on bytes, as no byte of a longer UTF-8 character
 * is a line feed; holds at most one line, and nothing of a line that is over the limit.
 */
export class LineSplitter {
  /** Bytes of the line that has begun. */
  retainedBytes = 0;
  private pieces: Uint8Array[] = [];
  private number = 1;
  private tooLong = false;
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  /** The lines that end in this chunk. */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.keep(chunk.subarray(start, end));
      yield this.take();
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
  }

  /** The last line, where the input does not end with a line break. */
  *end(): Generator<Line> {
    if (this.retainedBytes > 0 || this.tooLong) yield this.take();
  }

  private keep(piece: Uint8Array): void {
    if (this.tooLong || piece.length === 0) return;
    this.pieces.push(piece);
    this.retainedBytes += piece.length;
    if (this.retainedBytes <= this.maxBytes) return;
    this.tooLong = true;
    this.letGo();
  }

  private take(): Line {
    const line: Line = this.tooLong
      ? { kind: 'too-long', number: this.number }
      : {
          kind: 'line',
          number: this.number,
          bytes: withoutReturn(joinBytes(this.pieces, this.retainedBytes)),
        };
    this.number++;
    this.tooLong = false;
    this.letGo();
    return line;
  }

  private letGo(): void {
    this.pieces = [];
    this.retainedBytes = 0;
  }
}

/** One array of all pieces; the piece itself where it is one. */
export function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
