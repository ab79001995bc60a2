import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/ingest/clean/page.ts';

const PARAGRAPHS = [
  'The harbour council agreed on Tuesday to close the old ferry pier for repairs until the spring, and no sooner.',
  'Its chairwoman said that two temporary landings would be ready before the first of the month &amp; open to all.',
  'Fishermen, who had asked for more time, were told that the market quay could not take both boats and nets.',
  'The work will cost four million crowns, which the province has promised to pay over the next three years.',
];
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const page = (content: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Ferry pier to close in winter | Shore Tribune</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry pier to close in winter</h1>${content}</article><footer>© Shore Tribune</footer></body></html>`;
const text = PARAGRAPHS.join('\n\n').replace('&amp;', '&');

describe('extractPage', () => {
  test('gives the text in paragraphs, entities decoded, scripts and comments gone', () => {
    const read = extractPage(page(`<script>alert("x")</script><!-- hidden -->${article}<style>p{}</style>`));
    expect(read?.text).toBe(text);
    expect(read?.title).toBe('Ferry pier to close in winter');
  });

  test('reads the fields of the head', () => {
    const head =
      '<meta property="og:site_name" content="Shore Tribune"><meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2020-11-15T10:30:00+01:00"><link rel="canonical" href="/news/pier">';
    expect(extractPage(page(article, head), { url: 'https://example.org/x?utm=1' })).toMatchObject({
      publisher: 'Shore Tribune',
      author: 'Jane Doe',
      url: 'https://example.org/news/pier',
      language: 'en',
      publishedAt: { kind: 'date', date: { value: '2020-11-15T10:30:00+01:00' } },
    });
  });

  test('reads JSON-LD, also in a graph, and passes over a broken block', () => {
    const data = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Elsewhere' },
        {
          '@type': ['NewsArticle'],
          datePublished: '2020-11-15',
          author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
          publisher: { name: 'Shore Tribune' },
        },
      ],
    });
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${data}</script>`;
    expect(extractPage(page(article, head))).toMatchObject({
      publisher: 'Shore Tribune',
      author: 'Jane Doe, John Roe',
      publishedAt: { kind: 'date', date: { value: '2020-11-15', precision: 'day' } },
    });
  });

  test.each([
    ['//<![CDATA[\n', '\n//]]>'],
    ['<![CDATA[', ']]>'],
    ['// <![CDATA[', '// ]]>'],
    ['', ''],
  ])('reads JSON-LD framed by %j and %j', (before, after) => {
    const data = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2020-11-15' });
    const head = `<script data-of="a > b" type="application/ld+json">${before}${data}${after}</script>`;
    expect(extractPage(page(article, head))?.publishedAt).toMatchObject({ date: { value: '2020-11-15' } });
  });

  test.each([
    ['in a broken block', '"'],
    ['in a headline', '{"@type":"NewsArticle","headline":"'],
  ])('blanks without end %s are read in one pass', (_, before) => {
    const head = `<script type="application/ld+json">${before}${' '.repeat(400_000)}x"}</script>`;
    expect(extractPage(page(article, head))?.text).toContain('The harbour council agreed on Tuesday');
  });

  test.each([
    ['Minister resigns over pier | The Daily', 'Minister resigns over pier'],
    ['Minister resigns over pier | News | The Daily', 'Minister resigns over pier'],
    ['Minister resigns over pier - Shore Tribune', 'Minister resigns over pier'],
    [
      'Minister resigns over pier - and nobody knows why',
      'Minister resigns over pier - and nobody knows why',
    ],
    ['Pier 4 | Shore Tribune', 'Pier 4 | Shore Tribune'],
    [
      'Minister resigns over pier | one two three four five',
      'Minister resigns over pier | one two three four five',
    ],
  ])('the title of %j is %j', (stated, title) => {
    const head = `<title>${stated}</title><meta property="og:site_name" content="Shore Tribune">`;
    const html = `<html><head>${head}</head><body><article>${article}</article></body></html>`;
    expect(extractPage(html)?.title).toBe(title);
  });

  test('a script that ends in a slash goes on to its end tag', () => {
    const head = '<script src="a.js" /><p>no text</p></script>';
    expect(extractPage(page(article, head))?.text).not.toContain('no text');
  });

  test('a numeric date that reads either way stays ambiguous', () => {
    expect(extractPage(page(article, '<meta name="date" content="9/3/2021">'))?.publishedAt).toEqual({
      kind: 'ambiguous',
      words: '9/3/2021',
    });
  });

  test('captions, related links and bylines are cut and said', () => {
    const extras = `<figure><img src="a.jpg"><figcaption>The pier in autumn.</figcaption></figure>${article}<div class="related-links"><a href="/b">Lighthouse keeper retires</a></div><div class="author-bio"><p>Jane Doe writes about boats.</p><p>She lives by the sea.</p></div>`;
    const read = extractPage(page(extras));
    expect(read?.text).toBe(text);
    expect(read?.excluded).toContainEqual({ text: 'The pier in autumn.', reason: 'furniture' });
  });

  test('a link in a sentence is text', () => {
    const linked = article.replace('ferry pier', '<a href="/pier">ferry pier</a>');
    expect(extractPage(page(linked))?.text).toBe(text);
  });

  test.each([
    ['nothing', ''],
    ['a word', 'hello'],
    [
      'links only',
      `<html><body><ul>${'<li><a href="/">Somewhere else</a></li>'.repeat(50)}</ul></body></html>`,
    ],
  ])('%s is no article', (_, html) => expect(extractPage(html)).toBeNull());

  const deep = (depth: number): string => `${'<div>'.repeat(depth)}${article}${'</div>'.repeat(depth)}`;
  test.each([
    ['50 levels', page(deep(50))],
    ['100,000 levels', deep(100_000)],
    ['100,000 tables', `${'<table>'.repeat(100_000)}${article}`],
    ['an unclosed script after the text', `${page(article)}${'<script>'.repeat(50_000)}`],
    ['unclosed comments after the text', `${page(article)}${'<!--'.repeat(50_000)}`],
    ['quotes that never close', `${page(article)}${'<div class="'.repeat(20_000)}`],
    ['end tags only', `${'</div>'.repeat(50_000)}${page(article)}`],
  ])('%s: the article is found', (_, html) => {
    expect(extractPage(html)?.text).toContain('The harbour council agreed on Tuesday');
  });

  test.each([
    ['brackets', '<'.repeat(1_000_000)],
    ['references', '&amp;'.repeat(500_000)],
    ['elements', '<span>a</span>'.repeat(200_000)],
    ['20 MB', `<html><body>${`<p>${'word '.repeat(40)}.</p>`.repeat(98_000)}</body></html>`],
  ])('%s are bounded', (_, html) => {
    expect(extractPage(html)?.text.length ?? 0).toBeLessThanOrEqual(4_000_000);
  });
});
