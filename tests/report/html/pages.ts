import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Comparison } from '../../../src/model/difference.ts';
import { renderEventPage } from '../../../src/report/html/event-page.ts';
import type { EventPageContext } from '../../../src/report/html/event-view.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

export const pageContext: EventPageContext = {
  label: 'The Aldern bridge is closed',
  variorum: '0.0.0',
  inputs: [{ article: 'wire-bridge', sha256: 'ab12' }],
  indexAddress: '../index.html',
  others: new Map([['e-2', { label: 'The bridge reopens', address: 'e-2.html' }]]),
  sha256,
};

export const eventPage = (comparison: Comparison, context: Partial<EventPageContext> = {}): string =>
  [...renderEventPage(comparison, { ...pageContext, ...context })].join('');

/** What the tests need of an element; the parser's own types want the types of a browser. */
export interface ParsedElement {
  readonly id: string;
  readonly textContent: string;
  readonly children: Iterable<ParsedElement>;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  querySelector(selector: string): ParsedElement | null;
  querySelectorAll(selector: string): Iterable<ParsedElement> & { readonly length: number };
  append(text: string): void;
  remove(): void;
}

export interface ParsedPage extends Pick<ParsedElement, 'querySelector' | 'querySelectorAll'> {
  readonly body: ParsedElement;
}

export const parsed = (page: string): ParsedPage => parseHTML(page).document;

/** Writes a page into a temporary file, for a browser. */
export function pageFile(page: string): string {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, page);
  return file;
}
