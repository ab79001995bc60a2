import type { Excluded, ExclusionReason } from '../../model/article.ts';
import { foreignParts } from '../data/page-fields.ts';
import { countWords, isHeadlineShaped } from './line-shape.ts';
import { type PageElement, textOfNode } from './page-node.ts';

/** Elements inside an article that never hold its running text. */
const FOREIGN_ELEMENTS = new Set([
  'figure',
  'figcaption',
  'aside',
  'nav',
  'button',
  'form',
  'footer',
  'video',
  'audio',
]);

/** A block of more than this share of the article is the article, whatever its class says. */
const MAX_FOREIGN_SHARE = 0.3;

const reasonOfPart = new Map<string, ExclusionReason>();
for (const reason of ['furniture', 'teaser', 'metadata'] as const) {
  for (const part of foreignParts[reason]) reasonOfPart.set(part, reason);
}

/** Names are longer only where a generator makes them, and then they say nothing. */
const MAX_NAME_LENGTH = 300;

/**
 * Takes out of an article's content what Readability leaves in it: captions, boxes of related links, bylines,
 * sharing lines, told by the element or by a part of its class or id. Changes the content.
 *
 * @returns what was taken out, in the order of the page
 */
export function takeOutForeignBlocks(content: PageElement): Excluded[] {
  const whole = (content.textContent ?? '').length;
  const excluded: Excluded[] = [];
  for (const element of content.querySelectorAll('*')) {
    const reason = foreignReason(element);
    if (reason === null) continue;
    const text = textOfNode(element);
    if (text.length > whole * MAX_FOREIGN_SHARE) continue;
    element.remove();
    if (text !== '') excluded.push({ text, reason });
  }
  return excluded;
}

function foreignReason(element: PageElement): ExclusionReason | null {
  if (FOREIGN_ELEMENTS.has(element.nodeName.toLowerCase())) return 'furniture';
  const parts = partsOf(`${element.className} ${element.id}`.slice(0, MAX_NAME_LENGTH));
  for (const [i, part] of parts.entries()) {
    const reason = reasonOfPart.get(part) ?? reasonOfPart.get(`${part}${parts[i + 1] ?? ''}`);
    if (reason !== undefined) return reason;
  }
  return isLinkBlock(element) ? 'teaser' : null;
}

/** `wp-caption-text relatedLinks` as `wp`, `caption`, `text`, `related`, `links`. */
const partsOf = (names: string): string[] =>
  names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');

/** Elements that hold one line. */
const LINE_ELEMENTS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A line that is a link from end to end and has the shape of a headline leads to another story. */
function isLinkBlock(element: PageElement): boolean {
  if (!LINE_ELEMENTS.has(element.nodeName.toLowerCase())) return false;
  const text = (element.textContent ?? '').trim();
  if (text.length > 200 || !isHeadlineShaped({ text, words: countWords(text) })) return false;
  const link = element.querySelector('a');
  return link !== null && (link.textContent ?? '').trim() === text;
}
