import { oneLine } from './plain.ts';

// What Markdown or the HTML inside it would act on in the middle of a line, where all article text stands. A bracket that
// is escaped makes no link or image, so that parentheses, dates (2021-03-04) and ids stay readable as they are.
const MARKDOWN = /[\\`*_[\]#|<>~&$]/gu;

// Sites turn these into links after Markdown is done, so no escape of Markdown's helps: a zero-width space parts them.
const LINKED_LATER = /@(?=\w)|:(?=\/\/)|\bwww(?=\.)/giu;

/** Article text that a Markdown viewer shows as it is: no link, no image, no markup, no mention. */
export const escapedMarkdown = (text: string): string =>
  oneLine(text)
    .replace(MARKDOWN, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(LINKED_LATER, '$&\u200b');
