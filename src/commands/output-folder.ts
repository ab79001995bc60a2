import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, UserError } from '../errors.ts';
import { writeAside } from './write-aside.ts';

/** In bytes: a file name may have 255, and the part that is written aside adds its own end. */
const SAFE_NAME_BYTES = 180;

/** Names that Windows gives to devices, whatever extension stands behind them. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)$/iu;

/**
 * A file name for an id that an article chose: only letters, digits, `-`, `_` and `.` between others, so that no id
 * can name a place outside the folder, a hidden file, or a device. Ids that fold to one name are told apart by the
 * caller's number.
 */
export function safeName(id: string): string {
  const name = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const short = cut(name);
  return short === '' || DEVICE.test(short) ? `event${short === '' ? '' : `-${short}`}` : short;
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > SAFE_NAME_BYTES) break;
    kept += character;
  }
  return kept;
}

/** Makes the folder, or says in one line why it cannot be written into. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw new Error('it is a file');
  } catch (cause) {
    throw new UserError(
      `${folder}: cannot be used as output folder (${reasonOf(cause)}); choose another with --out`,
      { cause },
    );
  }
}

/** Writes a file of the folder in pieces: whole, or not at all. */
export const writeWhole = (folder: string, name: string, chunks: Iterable<string>): Promise<void> =>
  writeAside(join(folder, name), gathered(chunks));

const PIECE = 65_536;

/** Small chunks gathered into pieces worth a write call. */
function* gathered(chunks: Iterable<string>): Generator<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
