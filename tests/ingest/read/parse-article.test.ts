import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { parseArticle } from '../../../src/ingest/parse-article.ts';
import { BODY, jsonLines, OTHER_BODY } from './fixtures.ts';

describe('the sentences of an article', () => {
  it('are found once, and are a field like any other', () => {
    const article = parseArticle('One boat sank. Two boats came home.', { format: 'txt' });
    expect(article.sentences).toBe(article.sentences);
    const sentences = [
      { start: 0, end: 14 },
      { start: 15, end: 35 },
    ];
    for (const copy of [{ ...article }, structuredClone(article), JSON.parse(JSON.stringify(article))])
      expect(copy).toMatchObject({ text: article.text, sentences });
  });
});

describe('parseArticle', () => {
  it('reads a text, whose path gives the id', () => {
    const article = parseArticle(BODY, { format: 'txt', path: 'set/wall.txt.gz', url: 'http://x.example/1' });
    expect(article).toMatchObject({
      id: 'wall',
      text: BODY,
      url: 'http://x.example/1',
      origin: { path: 'set/wall.txt.gz' },
    });
    expect(parseArticle(BODY, { format: 'txt' }).id).toBe('article');
  });

  it.each([
    ['json', JSON.stringify({ id: 'x', text: BODY, url: 'http://own.example/' })],
    ['json', JSON.stringify([{ id: 'x', text: BODY, url: 'http://own.example/' }])],
    ['jsonl', jsonLines([{ id: 'x', text: BODY, url: 'http://own.example/' }])],
    ['csv', `id,text,url\nx,"${BODY}",http://own.example/\n`],
    ['tsv', `id\ttext\turl\nx\t${BODY}\thttp://own.example/\n`],
    ['md', `---\nid: x\nurl: http://own.example/\n---\n${BODY}`],
    [
      'xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>P</title><item><guid>x</guid><link>http://own.example/</link><description>${BODY}</description></item></channel></rss>`,
    ],
  ] as const)('reads %s, from a string, bytes and gzip; its own address wins', (format, content) => {
    for (const form of [content, Buffer.from(content), gzipSync(content)]) {
      expect(parseArticle(form, { format, url: 'http://given.example/' })).toMatchObject({
        id: 'x',
        text: BODY,
        url: 'http://own.example/',
      });
    }
  });

  it.each([
    ['', 'txt', 'a.txt: is empty'],
    [Buffer.alloc(10), 'txt', /^a\.txt: is not text/],
    ['{"text": }', 'json', 'a.txt:1: is not valid JSON: at column 10, expected a value'],
    ['[{"head": "x"}]', 'json', /^a\.txt: none of its 1 entries has a text/],
    ['[{"head": "x"}, 5]', 'json', /^a\.txt: none of its 2 entries has a text/],
    ['{"text": 5}', 'json', /^a\.txt: its text is a number/],
    ['<html><body></body></html>', 'html', /^a\.txt: is a page without an article/],
    ['<x/>', 'xml', /^a\.txt: is not a feed/],
    ['a,b\n1,2\n', 'csv', /^a\.txt:1: has no column with a text/],
    [
      jsonLines([{ text: BODY }, { text: OTHER_BODY }]),
      'jsonl',
      /^a\.txt: holds 2 articles where one was expected/,
    ],
  ] as const)('refuses %j as %s', (content, format, message) => {
    expect(() => parseArticle(content, { format, path: 'a.txt' })).toThrow(UserError);
    expect(() => parseArticle(content, { format, path: 'a.txt' })).toThrow(message);
  });

  it.each([
    ['ndjson', jsonLines([{ text: BODY }])],
    ['Markdown', BODY],
    ['.md', BODY],
    ['rss', `<rss version="2.0"><channel><item><description>${BODY}</description></item></channel></rss>`],
    [undefined, BODY],
    [undefined, JSON.stringify({ text: BODY })],
  ])('takes the format %s by its other names, or tells it', (format, content) => {
    expect(parseArticle(content, format === undefined ? {} : { format }).text).toBe(BODY);
  });

  it('says which formats there are', () => {
    expect(() => parseArticle(BODY, { format: 'docx' })).toThrow(
      /'docx' is no format .* txt, md, html, json/u,
    );
  });

  it('takes a news in brief, where the page calls it an article', () => {
    const brief = '<h1>Bridge</h1><p>The bridge opened on Monday.</p>';
    expect(parseArticle(`<article>${brief}</article>`, { format: 'html' }).text).toBe(
      'The bridge opened on Monday.',
    );
    expect(() => parseArticle(brief, { format: 'html' })).toThrow(/without an article/u);
  });

  it('leaves an ambiguous date out', () => {
    expect(
      parseArticle(JSON.stringify({ text: BODY, date: '9/3/2021' }), { format: 'json' }).publishedAt,
    ).toBeNull();
  });

  it('gives an article or a UserError in one line, whatever the content is', () => {
    const formats = fc.constantFrom('txt', 'md', 'html', 'json', 'jsonl', 'csv', 'tsv', 'xml');
    const soup = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '"',
          '{',
          '}',
          '[',
          ']',
          ':',
          ',',
          '\n',
          '\t',
          '---',
          'text',
          '<rss',
          'é',
          '\0',
          '&amp;',
          '<!--',
          '\\',
          '1',
          BODY,
        ),
      )
      .map((parts) => parts.join(''));
    const content = fc.oneof(soup, fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(content, formats, (bytes, format) => {
        try {
          expect(parseArticle(bytes, { format }).text.trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect(String(error)).not.toContain('\n');
        }
      }),
      { numRuns: 300 },
    );
  });
});
