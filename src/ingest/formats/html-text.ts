import { blockElements } from '../data/html-elements.ts';
import { linkedom } from '../packages.ts';
import { endOfTag } from '../tag-end.ts';

/** True where a record's text is marked up: it has an element that only a page has, opened or closed. */
export const looksLikeHtml = (text: string): boolean =>
  text.includes('<') &&
  /<\/(?:p|div|html|body|article|section|span|a|h[1-6]|ul|ol|li|em|strong|b|i|blockquote|table)\s{0,5}>|<(?:p|br|div|html|body|article)(?:\s[^<>]{0,500})?\/?>/i.test(
    text,
  );

/** True where the text is a whole page rather than a piece of one. */
export const isWholePage = (html: string): boolean => /<(?:html|body|head)[\s>]/i.test(html.slice(0, 4000));

/** Elements that stand in paragraphs of their own. */
const BLOCKS: ReadonlySet<string> = new Set([...blockElements, 'html', 'li', 'tr']);

/** Elements whose content is no text of the article. */
const SILENT: ReadonlySet<string> = new Set(
  'button head iframe noscript object script select style svg template textarea title'.split(' '),
);

/**
 * The text of a piece of HTML, such as a feed's item: a blank line between blocks, a line break where it has one.
 * Scans the marks from left to right without building a tree: its time grows with the length alone, however deep
 * or broken the marks are (a tree of 40,000 nested elements takes seconds).
 */
export function htmlToText(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const tag of scanTags(html)) {
    pieces.push(spaced(html.slice(at, tag.start)), breakAt(tag.name));
    at = tag.end;
  }
  pieces.push(spaced(html.slice(at)));
  return tidy(decodeEntities(pieces.join('')));
}

/** A mark, or a silent element with all its content. */
interface Tag {
  /** In lower case; empty for a comment. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TAG_START = /<(\/?)([a-z][a-z0-9:-]{0,50})|<[!?]/gi;

function* scanTags(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    TAG_START.lastIndex = at;
    const match = TAG_START.exec(html);
    if (match === null) return;
    const start = match.index;
    const name = (match[2] ?? '').toLowerCase();
    const isEnd = match[1] === '/';
    const close = name === '' ? endOfComment(html, start) : endOfTag(html, start + match[0].length);
    if (close < 0) return;
    at = SILENT.has(name) && !isEnd ? endOfElement(html, name, close) : close;
    yield { name, start, end: at };
  }
}

function endOfComment(html: string, start: number): number {
  const close = html.startsWith('<!--', start)
    ? html.indexOf('-->', start + 4)
    : html.indexOf('>', start) - 2;
  return close < 0 ? -1 : close + 3;
}

function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

/** White space of the source means nothing: line breaks come from marks alone. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

function breakAt(name: string): string {
  if (name === 'br') return '\n';
  if (name === 'td' || name === 'th') return ' ';
  return BLOCKS.has(name) ? '\n\n' : '';
}

/** The characters that `&eacute;` and its like stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const { document } = linkedom().parseHTML(
    `<!doctype html><html><body>${text.replaceAll('<', '&lt;')}</body></html>`,
  );
  const decoded: string = document.body.textContent;
  return decoded;
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00A0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
