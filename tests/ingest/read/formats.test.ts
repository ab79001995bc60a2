import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { BODY, Folder, ids, jsonLines, kinds, OTHER_BODY, readAll } from './fixtures.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour wall</title></head><body><article><h1>Harbour wall</h1>${`<p>${BODY}</p><p>${OTHER_BODY}</p>`.repeat(2)}</article></body></html>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Elmer Post</title><link>http://post.example/</link><description>News</description><language>en-gb</language>
<item><title>Wall &amp;amp; harbour</title><link>http://post.example/1</link><guid isPermaLink="false">item-1</guid><dc:creator>Ann Lee</dc:creator><pubDate>Mon, 13 Sep 2021 23:03:39 +0000</pubDate><description>Short words.</description><content:encoded><![CDATA[<p>${BODY}</p><p>Second<br>part of it, said the mayor of the town.</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Ferry aground</title><link>http://post.example/2</link><description>${OTHER_BODY}</description></item>
</channel></rss>`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Orrin Times</title><id>urn:feed</id><updated>2021-09-14T00:00:00Z</updated><author><name>Bo Ray</name></author>
<entry><id>urn:entry:1</id><title type="html">The &lt;b&gt;wall&lt;/b&gt;</title><link rel="self" href="http://t.example/self"/><link href="http://t.example/1"/><published>2021-09-13T23:03:39Z</published><content type="html">&lt;p&gt;${BODY}&lt;/p&gt;</content></entry>
<entry><title>Ferry</title><updated>2021-09-14T00:00:00Z</updated><summary>${OTHER_BODY}</summary></entry></feed>`;

describe('formats', () => {
  it('reads plain text, whose name is its id', async () => {
    const { articles, problems } = await new Folder({ 'wall.txt': `${BODY}\n` }).read();
    expect(articles).toMatchObject([
      { id: 'wall', text: BODY, origin: { path: 'wall.txt' }, language: 'en' },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads Markdown with front matter, without its marks', async () => {
    const markdown = `---\nid: 007\ntitle: The wall\ndate: 2021-09-13\nsource: Elmer Post\nauthor: [Ann Lee, Bo Ray]\n---\n# The wall\n\n${BODY.replace('Port Elmer', '[Port **Elmer**](http://x.example/a_b)')}\n`;
    const { articles } = await new Folder({ 'a.md': markdown }).read();
    expect(articles).toMatchObject([
      {
        id: '007',
        title: 'The wall',
        publishedAt: { value: '2021-09-13' },
        publisher: 'Elmer Post',
        author: 'Ann Lee, Bo Ray',
        text: BODY,
      },
    ]);
    expect(articles[0]?.excluded).toContainEqual({ text: 'The wall', reason: 'headline' });
  });

  it('takes the opening heading of Markdown as the title, and a lone rule for a rule', async () => {
    const { articles } = await new Folder({
      'a.md': `# The wall\n\n${BODY}\n`,
      'b.md': `---\n\n${BODY}`,
    }).read();
    expect(articles.map(({ title, text }) => [title, text])).toEqual([
      ['The wall', BODY],
      [null, BODY],
    ]);
  });

  it('reads a page', async () => {
    const { articles } = await new Folder({ 'page.html': PAGE, 'old.htm': PAGE }).read();
    expect(ids(articles)).toEqual(['old', 'page']);
    expect(articles[1]?.text).toContain(BODY);
    expect(articles[1]?.text).not.toContain('<p>');
    expect(articles[1]?.language).toBe('en');
  });

  it('reads JSON: one article, or an array whose entries are numbered', async () => {
    const folder = new Folder({
      'one.json': JSON.stringify({
        text: BODY,
        title: 'Wall',
        date: '2021-09-13T10:00:00+02:00',
        url: 'http://x.example/1',
      }),
      'many.json': JSON.stringify([{ id: 'first', body: BODY }, { content: OTHER_BODY }]),
    });
    const { articles } = await folder.read();
    expect(articles.map(({ id, text, origin }) => ({ id, text, origin }))).toEqual([
      { id: 'first', text: BODY, origin: { path: 'many.json', record: 1 } },
      { id: 'many#2', text: OTHER_BODY, origin: { path: 'many.json', record: 2 } },
      { id: 'one', text: BODY, origin: { path: 'one.json' } },
    ]);
    expect(articles[2]?.publishedAt).toMatchObject({
      value: '2021-09-13T10:00:00+02:00',
      precision: 'second',
    });
  });

  it.each([
    ['text', 'title', 'date', 'publisher'],
    ['body', 'title', 'publishedAt', 'source'],
    ['content', 'title', 'published', 'outlet'],
    ['maintext', 'Title', 'date_publish', 'Publisher'],
  ])('knows the fields %s, %s, %s and %s', async (text, title, date, publisher) => {
    const record = {
      [text]: BODY,
      [title]: 'Wall',
      [date]: '2021-09-13',
      [publisher]: { name: 'Elmer Post' },
      credit: 'Wire',
      author: 'Ann',
      language: 'en-GB',
    };
    const { articles, problems } = await new Folder({ 'a.json': JSON.stringify(record) }).read();
    expect(articles).toMatchObject([
      {
        title: 'Wall',
        publishedAt: { value: '2021-09-13' },
        publisher: 'Elmer Post',
        credit: 'Wire',
        author: 'Ann',
        language: 'en',
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads the names that a map gives, and only these', async () => {
    const record = { head: 'Wall', story: BODY, text: 'a teaser', key: 12 };
    const folder = new Folder({ 'a.jsonl': jsonLines([record]) });
    const { articles } = await folder.read([''], { map: { text: 'story', title: 'head', id: 'key' } });
    expect(articles).toMatchObject([{ id: '12', title: 'Wall', text: BODY }]);
  });

  it('reads JSON lines with blank lines between, numbered by record and line', async () => {
    const folder = new Folder({
      'a.ndjson': `${JSON.stringify({ text: BODY })}\r\n\r\n${JSON.stringify({ text: OTHER_BODY })}`,
    });
    const { articles } = await folder.read();
    expect(articles.map(({ id, origin }) => [id, origin.record, origin.line])).toEqual([
      ['a#1', 1, 1],
      ['a#2', 2, 3],
    ]);
  });

  it('reads CSV with commas or semicolons, cells over several lines, and TSV with stray quotation marks', async () => {
    const folder = new Folder({
      'comma.csv': `\uFEFFId,Title,Text\nx,"The ""wall""","${BODY}\n\n${OTHER_BODY}"\n\ny,Ferry,"${OTHER_BODY}"\n`,
      'semicolon.csv': `title;text\nWall;${BODY}\n`,
      'tab.tsv': `title\ttext\nThe 5" gun\t"Quiet" it was. ${BODY}\n`,
    });
    const { articles, problems } = await folder.read();
    expect(articles.map(({ id, title, origin }) => [id, title, origin.record, origin.line])).toEqual([
      ['x', 'The "wall"', 1, 2],
      ['y', 'Ferry', 2, 6],
      ['semicolon#1', 'Wall', 1, 2],
      ['tab#1', 'The 5" gun', 1, 2],
    ]);
    expect(articles[0]?.text).toBe(`${BODY}\n\n${OTHER_BODY}`);
    expect(articles[3]?.text).toBe(`"Quiet" it was. ${BODY}`);
    expect(problems).toEqual([]);
  });

  it('reads RSS: full content before description, HTML as words', async () => {
    const { articles } = await new Folder({ 'feed.xml': RSS }).read();
    expect(articles).toMatchObject([
      {
        id: 'item-1',
        title: 'Wall & harbour',
        publisher: 'Elmer Post',
        author: 'Ann Lee',
        url: 'http://post.example/1',
        publishedAt: { precision: 'second' },
        origin: { path: 'feed.xml', record: 1 },
      },
      { id: 'feed#2', title: 'Ferry aground', text: OTHER_BODY, url: 'http://post.example/2' },
    ]);
    expect(articles[0]?.text).toBe(`${BODY}\n\nSecond\npart of it, said the mayor of the town.`);
  });

  it('reads Atom', async () => {
    const { articles } = await new Folder({ 'feed.xml': ATOM }).read();
    expect(articles).toMatchObject([
      {
        id: 'urn:entry:1',
        title: 'The wall',
        text: BODY,
        publisher: 'Orrin Times',
        author: 'Bo Ray',
        url: 'http://t.example/1',
      },
      { id: 'feed#2', title: 'Ferry', text: OTHER_BODY },
    ]);
  });

  it('reads every format from a .gz, and from one that was unpacked on the way', async () => {
    const folder = new Folder({
      'a.txt.gz': gzipSync(BODY),
      'b.jsonl.gz': gzipSync(jsonLines([{ text: BODY }])),
      'c.html.gz': gzipSync(PAGE),
      'd.csv.gz': gzipSync(`text\n"${BODY}"\n`),
      'e.xml.gz': gzipSync(RSS),
      'f.md.gz': gzipSync(BODY),
      'g.json.gz': JSON.stringify({ text: BODY }),
      'h.jsonl.gz': Buffer.concat([
        gzipSync(jsonLines([{ text: BODY }])),
        gzipSync(jsonLines([{ text: OTHER_BODY }])),
      ]),
    });
    const { articles, problems } = await folder.read();
    expect(ids(articles)).toEqual([
      'a',
      'b#1',
      'c',
      'd#1',
      'item-1',
      'feed#2'.replace('feed', 'e'),
      'f',
      'g',
      'h#1',
      'h#2',
    ]);
    expect(problems).toEqual([]);
  });
});

describe('the text of a record', () => {
  it('is decoded where it holds character references beyond doubt, and no markup', async () => {
    const text =
      'The R&amp;D team &#8211; led by Zo&euml; &quot;Zed&quot; Hale &#151; met at &#x2019;s; R&D; &unknown; &#0; &amp;lt;';
    const record = { id: 'a&amp;b', title: 'Hale &amp; Sons', url: 'https://example.org/?a=1&copy=2', text };
    const { articles } = await new Folder({ 'a.jsonl': jsonLines([record]) }).read();
    expect(articles[0]).toMatchObject({
      id: 'a&amp;b',
      title: 'Hale & Sons',
      url: 'https://example.org/?a=1&copy=2',
      text: 'The R&D team – led by Zoë "Zed" Hale — met at ’s; R&D; &unknown; &#0; &lt;',
    });
  });

  it('uses sentences that are given as they are, with exact spans', async () => {
    const sentences = ['One.', '  Two, not trimmed. ', 'Dr. No? Yes!'];
    const { articles } = await new Folder({
      'a.json': JSON.stringify({ sentences, text: 'ignored' }),
    }).read();
    const [article] = articles;
    expect(article?.sentences.map((span) => textOf(article.text, span))).toEqual(sentences);
    expect(article?.excluded).toEqual([]);
  });

  it('extracts HTML from a field, a piece or a whole page', async () => {
    const folder = new Folder({
      'a.jsonl': jsonLines([
        { text: `<p>${BODY}</p>\n<p>And <b>so</b> it went on, the mayor added.</p>` },
        { text: PAGE },
      ]),
    });
    const { articles } = await folder.read();
    expect(articles[0]?.text).toBe(`${BODY}\n\nAnd so it went on, the mayor added.`);
    expect(articles[1]?.text).toContain(BODY);
    expect(articles[1]?.text).not.toMatch(/<|>/);
  });

  it('cuts furniture from a field, and lets the own fields win over what the text says', async () => {
    const text = `Publish Date : 9/13/2021 11:03:39 PM\nThe wall is rebuilt\n\n${BODY}`;
    const { articles } = await new Folder({
      'a.jsonl': jsonLines([{ text }, { text, date: '2020-01-02', title: 'Own title' }]),
    }).read();
    expect(articles[0]).toMatchObject({ text: BODY, publishedAt: { value: '2021-09-13T23:03:39' } });
    expect(articles[1]).toMatchObject({ title: 'Own title', publishedAt: { value: '2020-01-02' } });
    expect(articles[1]?.text).toContain(BODY);
  });

  it('reads back what it wrote, unchanged', async () => {
    const first = await new Folder({
      'a.jsonl': jsonLines([
        {
          text: `The wall is rebuilt\n\n${BODY} ${OTHER_BODY}`,
          date: '9/13/2021',
          source: 'Elmer Post',
          author: 'Ann',
        },
      ]),
    }).read();
    const again = await new Folder({ 'a.jsonl': jsonLines(first.articles) }).read();
    expect(again).toEqual(first);
  });

  it('tells fields of a type that says nothing, and reads the rest', async () => {
    const record = { text: BODY, title: { a: 1 }, author: [['x']], date: 'soon', publisher: true };
    const { articles, problems } = await new Folder({ 'a.jsonl': jsonLines([record]) }).read();
    expect(articles).toMatchObject([{ text: BODY, author: null, publisher: null, publishedAt: null }]);
    expect(new Set(kinds(problems))).toEqual(new Set(['field']));
    expect(problems.map(({ place, severity, message }) => [place, severity, message])).toEqual([
      ['a.jsonl:1', 'note', '"title" is an object, not words: left out'],
      ['a.jsonl:1', 'note', '"date" is no date: soon'],
      ['a.jsonl:1', 'note', '"publisher" is a boolean, not words: left out'],
      ['a.jsonl:1', 'note', '"author" is a list, not words: left out'],
    ]);
  });
});

describe('standard input', () => {
  const stream = async function* (content: string | Uint8Array): AsyncGenerator<Uint8Array> {
    yield typeof content === 'string' ? Buffer.from(content) : content;
  };

  it.each([
    ['JSON lines', jsonLines([{ text: BODY }, { text: OTHER_BODY }]), ['stdin#1', 'stdin#2']],
    ['a JSON object over several lines', JSON.stringify({ text: BODY }, null, 2), ['stdin']],
    ['a JSON array', JSON.stringify([{ text: BODY }]), ['stdin#1']],
    ['a page', PAGE, ['stdin']],
    ['a feed', RSS, ['item-1', 'stdin#2']],
    ['CSV', `id,text\nx,"${BODY}"\n`, ['x']],
    ['TSV', `text\tid\n${BODY}\tx\n`, ['x']],
    ['Markdown', `---\nid: m\n---\n${BODY}`, ['m']],
    ['plain text', BODY, ['stdin']],
    ['gzip', gzipSync(jsonLines([{ text: BODY }])), ['stdin#1']],
  ])('tells %s by how it begins', async (_name, content, expected) => {
    const { articles, problems } = await readAll(['-'], { stdin: stream(content) });
    expect(ids(articles)).toEqual(expected);
    expect(kinds(problems)).toEqual([]);
    expect(articles[0]?.origin.path).toBe('-');
  });
});
