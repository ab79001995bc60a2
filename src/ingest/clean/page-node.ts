import { blockElements } from '../data/html-elements.ts';

/** What this project needs of the document object model; the parser's own types want the types of a browser. */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set([...blockElements, 'center', 'details', 'dialog', 'fieldset', 'form', 'summary']);

/** Elements that begin a line of their own. */
const LINES = new Set(['br', 'li', 'tr', 'caption', 'option']);

/** Elements that stand beside each other on a line. */
const CELLS = new Set(['td', 'th']);

/** The text below a node with paragraphs and lines as a browser would break them. Walks without recursion. */
export function textOfNode(root: PageNode): string {
  const pieces: string[] = [];
  let node: PageNode | null = root;
  while (node !== null) {
    pieces.push(node.nodeType === TEXT ? (node.textContent ?? '').replace(/\s+/g, ' ') : breakAround(node));
    node = node.firstChild ?? leave(node, root, pieces);
  }
  return tidy(pieces.join(''));
}

/** The node after `node` and all that is below it, in the order of the document; breaks where elements end on the way. */
function leave(node: PageNode, root: PageNode, pieces: string[]): PageNode | null {
  let current: PageNode | null = node;
  while (current !== null && current !== root) {
    if (current.nodeType === ELEMENT) pieces.push(breakAround(current));
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function breakAround(node: PageNode): string {
  if (node.nodeType !== ELEMENT) return '';
  const name = node.nodeName.toLowerCase();
  if (BLOCKS.has(name)) return '\n\n';
  if (LINES.has(name)) return '\n';
  return CELLS.has(name) ? ' ' : '';
}

const tidy = (text: string): string => {
  const lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  }
  return lines.join('\n').trim();
};
