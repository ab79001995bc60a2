import { cutText } from '../../model/text.ts';
import { endOfTag } from '../tag-end.ts';

/**
 * Makes the source of a page safe to parse: what shows no text is dropped, and length, number of elements and
 * depth are bounded. One pass over the characters, whatever they are.
 */

/** Characters that are parsed after scripts and styles are gone; the longest real articles have a fifth of it. */
const MAX_CHARACTERS = 4_000_000;

/** Tags, character references and stray brackets, each a node to the parser; the largest pages that people read have some ten thousand. */
const MAX_NODES = 50_000;

/** Deeper start tags are dropped and their text stays; real pages reach 40. Steps over ancestors cost depth × size. */
const MAX_DEPTH = 120;

/** Structured data is small; more of it is not read. */
const MAX_DATA_BLOCKS = 20;
const MAX_DATA_CHARACTERS = 500_000;

/** Elements whose content is no text of the page. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'iframe',
  'template',
  'textarea',
  'select',
  'canvas',
  'object',
  'math',
]);

/** Elements that a `/` at the end of the start tag does not close: `<script src="a.js" />` goes on to `</script>`. */
const UNCLOSABLE = new Set(['script', 'style']);

/** Elements without an end tag, and those that the parser closes by itself; neither tells the depth. */
const NOT_NESTING = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
  ...['html', 'head', 'body', 'p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot'],
]);

export interface PageSource {
  /** What is left to parse. */
  readonly html: string;
  /** The JSON-LD blocks, as written. */
  readonly structuredData: readonly string[];
}

/** Drops scripts, styles, comments and what else holds no text, and bounds the rest. Never throws. */
export function boundPageSource(source: string): PageSource {
  const structuredData: string[] = [];
  const pieces: string[] = [];
  const tag = /<(?:(!--)|(\/?)([a-z][a-z0-9:-]{0,40}))|[<&]/gi;
  let from = 0;
  let nodes = 0;
  let size = 0;
  const depth = new Depth();
  for (let match = tag.exec(source); match !== null; match = tag.exec(source)) {
    const name = (match[3] ?? '').toLowerCase();
    const isEnd = match[2] === '/';
    const isDropped = match[1] !== undefined || (!isEnd && DROPPED.has(name));
    if (!isDropped && (NOT_NESTING.has(name) || depth.admits(name, isEnd))) {
      nodes += 1;
      if (nodes > MAX_NODES) return finish(pieces, source.slice(from, match.index), structuredData);
      continue;
    }
    const end = isDropped ? endOfDropped(source, match.index, name) : endOfTagOrText(source, match.index);
    const piece = source.slice(from, match.index);
    // A space keeps the words on both sides apart; thousands of them in a row would cost more than the words.
    pieces.push(piece === '' ? '' : `${piece} `);
    size += piece.length;
    if (size > MAX_CHARACTERS) return finish(pieces, '', structuredData);
    if (name === 'script') keepStructuredData(source.slice(match.index, end), structuredData);
    from = end;
    tag.lastIndex = end;
  }
  return finish(pieces, source.slice(from), structuredData);
}

const finish = (pieces: readonly string[], rest: string, structuredData: readonly string[]): PageSource => ({
  html: cutText(`${pieces.join('')}${rest}`, MAX_CHARACTERS),
  structuredData,
});

/** Follows start and end tags and says which may stay: none that is too deep, and no end tag without a start. */
class Depth {
  #open = 0;
  #refused = 0;

  admits(name: string, isEnd: boolean): boolean {
    if (name === '') return true;
    if (!isEnd) {
      if (this.#open >= MAX_DEPTH) {
        this.#refused += 1;
        return false;
      }
      this.#open += 1;
      return true;
    }
    if (this.#refused > 0) {
      this.#refused -= 1;
      return false;
    }
    // An end tag that ends nothing.
    if (this.#open === 0) return false;
    this.#open -= 1;
    return true;
  }
}

/** The index behind the element or comment that begins at `start`; an unclosed one swallows the rest, as in browsers. */
function endOfDropped(source: string, start: number, name: string): number {
  if (name === '') {
    const close = source.indexOf('-->', start + 4);
    return close === -1 ? source.length : close + 3;
  }
  const opened = endOfTagOrText(source, start);
  if (!UNCLOSABLE.has(name) && source.charAt(opened - 2) === '/') return opened;
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = opened;
  const found = close.exec(source);
  return found === null ? source.length : endOfTagOrText(source, found.index);
}

function endOfTagOrText(source: string, start: number): number {
  const end = endOfTag(source, start);
  return end === -1 ? source.length : end;
}

function keepStructuredData(script: string, found: string[]): void {
  const open = endOfTagOrText(script, 0);
  if (found.length >= MAX_DATA_BLOCKS || script.length > MAX_DATA_CHARACTERS) return;
  if (!/type\s{0,3}=\s{0,3}["']?application\/ld\+json/i.test(script.slice(0, open))) return;
  found.push(script.slice(open, script.lastIndexOf('</')).trim());
}
