import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractPage } from '../../../src/ingest/clean/page.ts';
import { type PageDocument, textOfNode } from '../../../src/ingest/clean/page-node.ts';
import { boundPageSource } from '../../../src/ingest/clean/page-source.ts';
import { cleanPlainText } from '../../../src/ingest/clean/plain-text.ts';
import { datasetPath, readRows } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

interface PageRow {
  readonly id: string;
  readonly url: string;
  readonly text: string;
}

interface TextRow {
  readonly text: string;
}

const PAGES = 'pages/extraction.dev.jsonl.gz';
const NEWS = 'volume/news-8k.jsonl.gz';
const BASIL = 'events/basil.dev.jsonl.gz';

/** Clean texts that are looked at; enough for the third figure, and a few seconds. */
const NEWS_ROWS = 2_000;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * The measure of the scrapinghub article extraction benchmark: runs of four words as multisets, precision and recall
 * of each page, both averaged over the pages, F1 of the averages.
 */
function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const shingles = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function compareTexts(gold: string, found: string): { readonly precision: number; readonly recall: number } {
  const [wanted, got] = [shinglesOf(gold), shinglesOf(found)];
  let shared = 0;
  for (const [shingle, times] of wanted) shared += Math.min(times, got.get(shingle) ?? 0);
  const sum = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((all, one) => all + one, 0);
  return { precision: shared / sum(got), recall: shared / sum(wanted) };
}

function figuresOf(name: string, rows: readonly PageRow[], read: (row: PageRow) => string): Figure[] {
  let [precision, recall] = [0, 0];
  for (const row of rows) {
    const one = compareTexts(row.text, read(row));
    precision += one.precision / rows.length;
    recall += one.recall / rows.length;
  }
  return [
    { name: `${name}: precision`, value: precision },
    { name: `${name}: recall`, value: recall },
    { name: `${name}: F1`, value: (2 * precision * recall) / (precision + recall) },
  ];
}

const sourceOf = (row: PageRow): string =>
  gunzipSync(readFileSync(datasetPath(`pages/html/${row.id}.html.gz`))).toString('utf8');

/** All text of the page in order: what a person saves who copies the whole page. */
function wholeText(row: PageRow): string {
  const document: PageDocument = parseHTML(boundPageSource(sourceOf(row)).html).document;
  return document.body === null ? '' : textOfNode(document.body);
}

/** Share of the words of clean texts that cleaning cuts; none of them should be. */
function shareCut(name: string, texts: readonly string[]): Figure {
  let [all, cut] = [0, 0];
  for (const text of texts) {
    all += wordsOf(text).length;
    for (const piece of cleanPlainText(text).excluded) cut += wordsOf(piece.text).length;
  }
  return { name: `${name}: share of words cut`, value: cut / all, lowerIsBetter: true };
}

export const measure: Measure = {
  name: 'Main text',
  needs: [PAGES, NEWS, BASIL],
  run() {
    const pages = readRows<PageRow>(PAGES);
    const whole = new Map(pages.map((row) => [row.id, wholeText(row)]));
    const wholeOf = (row: PageRow): string => whole.get(row.id) ?? '';
    return [
      ...figuresOf(
        'pages (Readability alone)',
        pages,
        (row) => new Readability(parseHTML(sourceOf(row)).document).parse()?.textContent ?? '',
      ),
      ...figuresOf('pages', pages, (row) => extractPage(sourceOf(row), { url: row.url })?.text ?? ''),
      ...figuresOf('pages as text (nothing cut)', pages, wholeOf),
      ...figuresOf('pages as text', pages, (row) => cleanPlainText(wholeOf(row)).text),
      shareCut(
        'gold texts',
        pages.map((row) => row.text),
      ),
      shareCut(
        'news-8k',
        readRows<TextRow>(NEWS)
          .slice(0, NEWS_ROWS)
          .map((row) => row.text),
      ),
      shareCut(
        'BASIL dev',
        readRows<TextRow>(BASIL).map((row) => row.text),
      ),
    ];
  },
};
