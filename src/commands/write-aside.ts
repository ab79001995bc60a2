import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf, UserError } from '../errors.ts';

/**
 * Writes a file in pieces: aside first, then renamed into place, so that nobody ever sees half of it. What stood there
 * before stays until the new file is whole. Folders on the way are made.
 *
 * @throws UserError with the reason, where it cannot be written; one that the chunks throw passes as it is
 */
export async function writeAside(
  path: string,
  chunks: Iterable<string> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(aside, 'w');
    try {
      for await (const chunk of chunks) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (cause) {
    // Where a part of the path is a file there is nothing to remove, and that, too, is an error.
    await rm(aside, { force: true }).catch(() => undefined);
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${path}: could not be written (${reasonOf(cause)}); nothing was left behind`, {
      cause,
    });
  }
}
