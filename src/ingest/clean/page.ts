import type { Excluded } from '../../model/article.ts';
import { linkedom, readability } from '../packages.ts';
import type { CleanedText, DateReading } from './cleaned-text.ts';
import { takeOutForeignBlocks } from './page-content.ts';
import { readPageFields } from './page-fields.ts';
import { type PageDocument, type PageElement, textOfNode } from './page-node.ts';
import { boundPageSource } from './page-source.ts';
import { cleanPlainText } from './plain-text.ts';
import { readStructuredArticle } from './structured-data.ts';

/** An article has at least a short paragraph; less is a notice, a form or a list of links. */
const MIN_WORDS = 20;

/** A news in brief may be one sentence, where the page itself calls it an article. */
const MIN_WORDS_OF_BRIEF = 5;
const PARAGRAPH_OF_ARTICLE = 'article p';

/**
 * Reads the article of a page: its main text (Readability over linkedom, then rules for captions, links, bylines and
 * sharing lines that it leaves in), and what the page states of it. Nothing is fetched and no script runs.
 *
 * @param html the page as decoded text, however broken, large or deep
 * @param options.url where the page was found; completes addresses that are relative
 * @returns null where the page holds no article
 */
export function extractPage(html: string, options: { readonly url?: string } = {}): CleanedText | null {
  const source = boundPageSource(html);
  const document: PageDocument = linkedom().parseHTML(frame(source.html)).document;
  const fields = readPageFields(document, readStructuredArticle(source.structuredData), options.url ?? null);
  const fewest = document.querySelector(PARAGRAPH_OF_ARTICLE) === null ? MIN_WORDS : MIN_WORDS_OF_BRIEF;
  const heading = onlyHeading(document);
  const content = mainContent(document);
  if (content === null) return null;
  const taken = takeOutForeignBlocks(content);
  const cleaned = cleanPlainText(textOfNode(content), fields);
  const text = withoutHeading(cleaned.text, heading);
  if (!isArticle(text, fewest)) return null;
  return {
    title: fields.title ?? cleaned.title ?? heading,
    publishedAt: clearer(fields.publishedAt, cleaned.publishedAt),
    publisher: fields.publisher ?? cleaned.publisher,
    credit: cleaned.credit,
    author: fields.author ?? cleaned.author,
    url: fields.url ?? cleaned.url,
    language: cleaned.language,
    text,
    excluded: [
      ...taken,
      ...(heading !== null && text !== cleaned.text ? [headline(heading)] : []),
      ...cleaned.excluded,
    ],
  };
}

/** What a page marks as its one main heading. Read before Readability, which makes a lesser one of it. */
function onlyHeading(document: PageDocument): string | null {
  const [heading, second] = document.querySelectorAll('h1');
  const words = heading === undefined || second !== undefined ? '' : textOfNode(heading);
  return words === '' || words.includes('\n') ? null : words;
}

/** A short heading has not the shape by which plain text tells a headline: `Weather`. */
const withoutHeading = (text: string, heading: string | null): string =>
  heading !== null && text.startsWith(`${heading}\n`) ? text.slice(heading.length).trimStart() : text;

const headline = (text: string): Excluded => ({ text, reason: 'headline' });

/** Without a root element the parser makes the first of several the document and loses the rest. */
const frame = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;

/** Readability's choice, as an element and with class names, which the later steps read. It changes the document. */
function mainContent(document: PageDocument): PageElement | null {
  const options = { keepClasses: true, disableJSONLD: true, serializer: (element: PageElement) => element };
  const { Readability } = readability();
  return new Readability<PageElement>(document, options).parse()?.content ?? null;
}

const isArticle = (text: string, fewest: number): boolean =>
  text.split(/\s+/, fewest).length >= fewest && /[.!?…。！？؟۔।:]/u.test(text);

const clearer = (stated: DateReading, read: DateReading): DateReading =>
  stated.kind === 'date' || read.kind === 'none'
    ? stated
    : read.kind === 'date'
      ? read
      : stated.kind === 'none'
        ? read
        : stated;
