import { cutText, shortText } from '../../model/text.ts';
import { oneLine, plain } from '../plain.ts';

/** Markup that is safe to stand in a page. Only `html` and `trusted` make it, so that no string passes for it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in an `html` template; `null`, `undefined` and `false` stand for nothing. */
export type Insert = Markup | string | number | null | undefined | false | readonly Insert[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** The one way for text into a page: made plain, then everything that markup or a quoted attribute acts on replaced. */
export const escaped = (text: string): string =>
  plain(text).replace(/[&<>"'`]/gu, (character) => ENTITIES[character] ?? '');

/**
 * A template whose inserts are escaped unless they are markup already. Attributes are always written in double quotes;
 * nothing is ever inserted into a tag name, an unquoted attribute, a script or a style sheet.
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, insert] of inserts.entries()) text += textOfInsert(insert) + (strings[index + 1] ?? '');
  return new Markup(text);
}

function textOfInsert(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'string') return escaped(insert);
  if (typeof insert === 'number') return String(insert);
  return insert.map(textOfInsert).join('');
}

/** A constant of the source as markup: for style sheets and scripts, never for anything that was read. */
export const trusted = (constant: string): Markup => new Markup(constant);

/** Inserts with a separator between them. */
export const joined = (inserts: readonly Insert[], separator: string): Markup =>
  html`${inserts.map((insert, index) => (index === 0 ? insert : [separator, insert]))}`;

/** A name, headline or other short text of an article inside a sentence of ours, kept from reordering it. */
export const isolated = (text: string, longest?: number): Markup =>
  html`<bdi>${longest === undefined ? oneLine(text) : clipped(text, longest)}</bdi>`;

/** Words of an article in quotation marks of the page: real characters, so that they are copied along. */
export const quoted = (text: string, longest?: number): Markup =>
  html`<span class="quoted">“${isolated(text, longest)}”</span>`;

/**
 * The beginning of a text on one line. Ten times as much of it is looked at, since white space and marks may go, so that a text
 * of a megabyte costs no more than a short one.
 *
 * @param longest UTF-16 units with the ellipsis
 */
export const clipped = (text: string, longest: number): string => {
  const looked = cutText(text, longest * 10);
  const line = oneLine(looked);
  return shortText(looked === text ? line : `${line} …`, longest, '\u00a0…');
};
