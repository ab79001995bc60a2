// What a terminal or a viewer would act on instead of showing: controls (they move cursors and start ANSI and OSC
// sequences), line separators, and the bidirectional controls that reorder text around them. Line feeds are kept here.
const ACTED_ON = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** A run of marks on one letter beyond this many is dropped: 300 of them would paint over the lines around. */
const MARKS_KEPT = 8;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MARKS_KEPT}})\\p{M}+`, 'gu');

/**
 * Article text made safe to print: nothing in it can move the cursor, colour the terminal or reorder the line. Controls
 * become the replacement character, so that a reader sees that something stood there; tabs become a space.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(ACTED_ON, '\ufffd')
    .replace(TOO_MANY_MARKS, '$1');
}

/** The same on one line: for messages, labels and table cells. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/gu, ' ').trim();

/**
 * Text that a build log shows and does not obey. GitHub's runner takes a line that begins with `::name` for a command
 * (also after a line was wrapped there), and it and Azure's agent take `##[name]` and `##vso[name]` anywhere in a line.
 */
export const inLog = (text: string): string =>
  text.replace(/#(?=#[a-z]{0,20}\[)/giu, '# ').replace(/:(?=:[a-z])/giu, ': ');
