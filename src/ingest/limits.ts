/**
 * How much of an input is ever held at once. An input beyond a limit is a problem with its place, and the rest is
 * read; nothing here depends on the machine, so that the same input gives the same articles everywhere.
 */

const MEBIBYTE = 1024 * 1024;

/** One article as text: a `.txt` or `.md` file, a line of JSON lines, a row of CSV. A long novel has 3 MB. */
export const MAX_ARTICLE_BYTES = 16 * MEBIBYTE;

/** One article's text inside a record of whatever file, in UTF-16 units: no more than bytes, whatever the encoding. */
export const MAX_ARTICLE_CHARACTERS = MAX_ARTICLE_BYTES;

/** One page: browsers save pages with pictures inside, so a page may be larger than its article. */
export const MAX_PAGE_BYTES = 32 * MEBIBYTE;

/** A `.json` file or a feed, which must be read whole. Larger sets belong into JSON lines. */
export const MAX_DOCUMENT_BYTES = 128 * MEBIBYTE;

/** Front matter of a Markdown file, in characters. */
export const MAX_FRONT_MATTER = 64 * 1024;

/**
 * A compressed file may grow to the first figure freely; beyond it only to the second times what was read of it.
 * Text grows 3 to 20 times, a file made to fill a disk a thousand times.
 */
export const FREE_EXPANSION_BYTES = 1024 * MEBIBYTE;
export const MAX_EXPANSION = 100;

/** How much of an input is looked at to tell its encoding and its format. */
export const HEAD_BYTES = 64 * 1024;

/** Folders inside folders. */
export const MAX_FOLDER_DEPTH = 64;

/** Articles held back until the end because their date is ambiguous: how many, and how many characters in all. */
export const MAX_HELD_ARTICLES = 10_000;
export const MAX_HELD_CHARACTERS = 64 * MEBIBYTE;
