import { errorFault, FaultError } from '../fault.ts';
import { HEAD_BYTES } from '../limits.ts';
import { chardet } from '../packages.ts';

/** Git's rule: a NUL among the first bytes makes a file binary. */
const NUL_SEARCH_BYTES = 8000;

/** Bytes that begin files which may have no NUL early on: PDF, gzip, ZIP and PNG. */
const BINARY_SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
];

/** Below this share of certainty (of 100) a guess is worth less than the commonest legacy encoding. */
const MIN_CONFIDENCE = 15;
const COMMONEST_LEGACY = 'windows-1252';

/**
 * Tells the encoding of a text from its first bytes, as a label of `TextDecoder`: by byte order mark; UTF-8 where
 * the bytes are valid UTF-8 (a legacy text hardly ever is, while a declaration is often left behind when a page is
 * saved anew); the declared one; else the most likely by letter frequencies.
 *
 * @param complete false where `head` may end inside a character
 * @throws FaultError where the bytes are no text
 */
export function detectEncoding(head: Uint8Array, complete: boolean): string {
  const marked = encodingOfMark(head);
  if (marked !== null) return marked;
  refuseBinary(head);
  const declared = declaredEncoding(head);
  // ISO-2022-JP is the one declared encoding in use whose every byte is also valid UTF-8.
  if (declared === 'iso-2022-jp') return declared;
  if (isUtf8(head, complete)) return 'utf-8';
  return declared !== null && !declared.startsWith('utf-') ? declared : likelyEncoding(head);
}

/** The text of whole bytes, without its byte order mark. */
export function decodeWhole(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const complete = head.length === bytes.length;
  const encoding = detectEncoding(head, complete);
  if (encoding !== 'utf-8' || complete) return decodeAs(encoding, bytes);
  return decodeLine(bytes, null);
}

/** For whole lines; a decoder keeps nothing between two of them. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a line, or of all lines together. One line in another encoding than the rest (sets are often pasted
 * together) is read by its own letters, or by `legacy` where the file's encoding is known.
 */
export function decodeLine(bytes: Uint8Array, legacy: string | null): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decodeAs(legacy ?? likelyEncoding(bytes), bytes);
  }
}

/** Decodes a stream chunk by chunk; a character may be cut by the end of a chunk. */
export class StreamDecoder {
  private readonly decoder: InstanceType<typeof TextDecoder>;

  constructor(encoding: string) {
    this.decoder = new TextDecoder(encoding);
  }

  decode(chunk: Uint8Array): string {
    return this.repair(this.decoder.decode(chunk, { stream: true }));
  }

  end(): string {
    return this.repair(this.decoder.decode());
  }

  private repair(text: string): string {
    return this.decoder.encoding === 'windows-1252' ? withQuotationMarks(text) : text;
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  const decoder = new StreamDecoder(encoding);
  return decoder.decode(bytes) + decoder.end();
};

/** What windows-1252 has at 0x80 to 0x9F; five places are empty. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** The character of windows-1252 at a byte of 0x80 to 0x9F. */
export const windows1252 = (byte: number): string => WINDOWS_1252.charAt(byte - 0x80);

/**
 * Node 20 decodes windows-1252 as if it were ISO 8859-1, which has control characters where windows-1252 has
 * quotation marks and dashes; a Node that decodes it right leaves nothing here to do.
 */
const withQuotationMarks = (text: string): string =>
  text.replace(/[\x80-\x9F]/g, (char) => windows1252(char.charCodeAt(0)));

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // FF FE 00 00 is the mark of UTF-32, which no decoder of the platform knows: it is told as binary.
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  return null;
}

function refuseBinary(head: Uint8Array): void {
  const hasSignature = BINARY_SIGNATURES.some((signature) => signature.every((byte, i) => head[i] === byte));
  if (hasSignature || head.subarray(0, NUL_SEARCH_BYTES).includes(0)) {
    throw new FaultError(
      errorFault(
        'binary',
        'is not text (a picture, a document of a word processor, or the like): save it as text',
      ),
    );
  }
}

function isUtf8(head: Uint8Array, complete: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}

/** `<?xml encoding="…"?>`, `<meta charset="…">` and `<meta content="text/html; charset=…">`. */
function declaredEncoding(head: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 4096));
  const declared =
    /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i.exec(start) ??
    /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(start);
  return declared?.[1] === undefined ? null : knownLabel(declared[1]);
}

function likelyEncoding(bytes: Uint8Array): string {
  for (const { name, confidence } of chardet().analyse(bytes.subarray(0, HEAD_BYTES))) {
    const label = confidence < MIN_CONFIDENCE ? null : knownLabel(name);
    if (label !== null) return label;
  }
  return COMMONEST_LEGACY;
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
