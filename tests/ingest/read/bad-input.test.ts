import { mkdirSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BODY, Folder, ids, jsonLines, kinds, OTHER_BODY, readAll } from './fixtures.ts';

/** Each bad input stands beside a good one, which must be read whatever the other is. */
async function readBeside(files: Readonly<Record<string, string | Uint8Array>>) {
  const { articles, problems } = await new Folder({ ...files, 'zz.txt': BODY }).read();
  expect(ids(articles)).toContain('zz');
  for (const { message, place } of problems) expect(`${place} ${message}`).not.toMatch(/[\n\r\p{Cc}]/u);
  return { articles: articles.filter(({ id }) => id !== 'zz'), problems };
}

describe('bad input', () => {
  it('an empty file', async () => {
    const { problems } = await readBeside({
      'a.txt': '',
      'b.jsonl': ' \n\n',
      'c.json': '[]',
      'd.csv': '\uFEFF',
      'e.txt.gz': gzipSync(''),
    });
    expect(problems.map(({ kind, severity, place }) => [kind, severity, place])).toEqual(
      ['a.txt', 'b.jsonl', 'c.json', 'd.csv', 'e.txt.gz'].map((place) => ['empty', 'error', place]),
    );
  });

  it('a table that has a header only', async () => {
    const { problems } = await readBeside({ 'a.csv': 'id,text\n' });
    expect(problems).toMatchObject([{ kind: 'empty', place: 'a.csv' }]);
  });

  it('a binary file', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    const files = {
      'a.txt': picture,
      'b.jsonl': Buffer.alloc(100_000),
      'c.csv': '%PDF-1.7 x',
      'd.txt': Buffer.from('ab\0cd'),
      'e.html': Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
    };
    const { problems } = await readBeside(files);
    expect(kinds(problems)).toEqual(['binary', 'binary', 'binary', 'binary', 'binary']);
  });

  it('a line of 50 MB', async () => {
    const long = Buffer.alloc(50 * 1024 * 1024, 'a');
    const content = Buffer.concat([
      Buffer.from(jsonLines([{ text: BODY }])),
      long,
      Buffer.from(`\n${jsonLines([{ text: OTHER_BODY }])}`),
    ]);
    const { articles, problems } = await readBeside({ 'a.jsonl': content, 'b.txt': long });
    expect(ids(articles)).toEqual(['a#1', 'a#3']);
    expect(problems.map(({ kind, place }) => [kind, place])).toEqual([
      ['too-large', 'a.jsonl:2'],
      ['too-large', 'b.txt'],
    ]);
  });

  it('broken JSON on line 17', async () => {
    const lines = Array.from({ length: 20 }, (_, i) =>
      i === 16 ? '{"text": "x", }' : JSON.stringify({ text: `${BODY} It was day ${i}.` }),
    );
    const { articles, problems } = await readBeside({ 'batch.jsonl': lines.join('\n') });
    expect(articles).toHaveLength(19);
    expect(problems).toEqual([
      {
        kind: 'broken',
        severity: 'error',
        place: 'batch.jsonl:17',
        message: 'is not valid JSON: at column 15, expected a name in double quotes',
      },
    ]);
  });

  it('a broken JSON file, with line and column', async () => {
    const { problems } = await readBeside({ 'a.json': '[\n  {"text": "x"},\n  {"text" "y"}\n]' });
    expect(problems).toMatchObject([
      { kind: 'broken', place: 'a.json:3', message: 'is not valid JSON: at column 11, expected a colon' },
    ]);
  });

  it('JSON lines that are called .json', async () => {
    const { problems } = await readBeside({ 'a.json': jsonLines([{ text: BODY }, { text: OTHER_BODY }]) });
    expect(problems).toMatchObject([{ kind: 'broken', place: 'a.json:2' }]);
    expect(problems[0]?.message).toMatch(/if each line is an article, call the file \.jsonl$/);
  });

  it('a feed with no items, a broken feed, and XML that is no feed', async () => {
    const { problems } = await readBeside({
      'a.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title></channel></rss>',
      'b.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item><title>cut',
      'c.xml': '<?xml version="1.0"?><urlset><url/></urlset>',
    });
    expect(problems.map(({ kind, severity, place }) => [kind, severity, place])).toEqual([
      ['no-items', 'error', 'a.xml'],
      ['broken', 'error', 'b.xml'],
      ['passed-over', 'note', 'c.xml'],
    ]);
  });

  it('a page with no article: an error where it is named, a note where it is found', async () => {
    const folder = new Folder({ 'a.html': '<html><body><form><input></form></body></html>', 'b.txt': BODY });
    expect((await folder.read()).problems).toMatchObject([
      { kind: 'passed-over', severity: 'note', place: 'a.html' },
    ]);
    expect((await folder.read(['a.html'])).problems).toMatchObject([
      { kind: 'no-article', severity: 'error', place: 'a.html' },
    ]);
  });

  it('a missing path, an unreadable one, a link to nothing', async () => {
    const folder = new Folder({ 'a.txt': BODY });
    symlinkSync('nowhere', folder.path('b.txt'));
    symlinkSync('c.txt', folder.path('c.txt'));
    const { articles, problems } = await folder.read(['gone.txt', 'a.txt/inside', '', '*.nothing']);
    expect(ids(articles)).toEqual(['a']);
    expect(problems.map(({ kind, severity, place }) => [kind, severity, place])).toEqual([
      ['missing', 'error', 'gone.txt'],
      ['unreadable', 'error', 'a.txt/inside'],
      ['missing', 'error', 'b.txt'],
      ['unreadable', 'error', 'c.txt'],
      ['missing', 'error', '*.nothing'],
    ]);
  });

  it('a folder that also holds README.md, expected.json and more that is no article', async () => {
    const folder = new Folder({
      'README.md': '# About',
      LICENSE: 'MIT',
      'CHANGELOG.md': '# Changes',
      'expected.json': '{"about": "what is to be found", "articles": {}}',
      'package.json': '{"name": "x"}',
      'licensed.txt': BODY,
      'picture.png': 'x',
      '.hidden.txt': BODY,
      'node_modules/a.txt': BODY,
      'empty.json': '[1, {"no": "text"}]',
    });
    const { articles, problems } = await folder.read();
    expect(ids(articles)).toEqual(['licensed']);
    expect(problems.every(({ kind, severity }) => kind === 'passed-over' && severity === 'note')).toBe(true);
    expect(problems.map(({ place }) => place).sort()).toEqual([
      '.',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'empty.json',
      'expected.json',
      'package.json',
    ]);
    expect(problems.find(({ place }) => place === '.')?.message).toBe(
      'passed over in it: 2 hidden files or folders and 1 file of another format',
    );
  });

  it('a README that the user names is read', async () => {
    const { articles, problems } = await new Folder({ 'README.md': BODY }).read(['README.md']);
    expect(ids(articles)).toEqual(['README']);
    expect(problems).toEqual([]);
  });

  it('a folder without any article', async () => {
    const folder = new Folder({});
    mkdirSync(folder.path('sub'));
    expect((await folder.read(['sub'])).problems).toMatchObject([
      { kind: 'no-article', severity: 'error', place: 'sub' },
    ]);
  });

  it('wrong types, and records without a text among articles', async () => {
    const { articles, problems } = await readBeside({
      'a.jsonl': jsonLines([
        7,
        { head: 'x' },
        { text: 5 },
        { text: BODY },
        ['x'],
        { text: '  ' },
        { sentences: 'x' },
      ]),
    });
    expect(ids(articles)).toEqual(['a#4']);
    expect(problems.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'broken a.jsonl:3',
      'no-article a.jsonl:1',
      'no-article a.jsonl:2',
      'no-article a.jsonl:5',
      'no-article a.jsonl:6',
      'broken a.jsonl:7',
    ]);
    expect(problems[0]?.message).toBe('its text is a number, not a string: write it as "…"');
  });

  it('a file of a thousand records without a text is one problem', async () => {
    const folder = new Folder({ 'a.jsonl': jsonLines(Array.from({ length: 1000 }, () => ({ head: 'x' }))) });
    const { problems } = await folder.read(['a.jsonl']);
    expect(problems).toMatchObject([{ kind: 'no-article', severity: 'error', place: 'a.jsonl' }]);
    expect(problems[0]?.message).toContain('none of its 1000 records is an article');
  });

  it('CSV with no text column names the columns and the mend', async () => {
    const { problems } = await new Folder({ 'a.csv': 'head,story\nx,y\n' }).read(['a.csv']);
    expect(problems).toEqual([
      {
        kind: 'no-article',
        severity: 'error',
        place: 'a.csv:1',
        message:
          'has no column with a text: looked for text, body, content, maintext; found head, story: name the one that holds the text, as in --map text=NAME',
      },
    ]);
  });

  it('CSV with a quotation mark that is never closed: what stands before it is read', async () => {
    const { articles, problems } = await readBeside({ 'a.csv': `text\n"${BODY}"\n"${OTHER_BODY}\nmore\n` });
    expect(ids(articles)).toEqual(['a#1']);
    expect(problems).toMatchObject([{ kind: 'broken', place: 'a.csv:3' }]);
  });

  it('CSV with a quotation mark that is never closed: what stands behind it is read where a row is surely whole', async () => {
    const plain = BODY.replaceAll(',', '');
    const rows = [
      'id,date,text',
      `a,2021-05-04,"${BODY}"`,
      '',
      `b,2021-05-04,"${OTHER_BODY}`,
      'A second paragraph, of two, with as many commas.',
      `c,2021-05-04,${plain}`,
      `d,2021-05-05,${plain}`,
    ].join('\r\n');
    const file = await readBeside({ 'a.csv': rows });
    expect(ids(file.articles)).toEqual(['a', 'c', 'd']);
    expect(file.articles.map(({ origin }) => origin.line)).toEqual([2, 6, 7]);
    expect(file.problems).toMatchObject([{ kind: 'broken', severity: 'error', place: 'a.csv:3' }]);
    const cut = async function* (): AsyncGenerator<Uint8Array> {
      for (const byte of Buffer.from(rows)) yield Uint8Array.of(byte);
    };
    const streamed = await readAll(['-'], { stdin: cut() });
    expect(ids(streamed.articles)).toEqual(['a', 'c', 'd']);
    expect(streamed.problems.map(({ place }) => place)).toEqual(['-:3']);
  });

  it('CSV with a row of too many cells is read with a note', async () => {
    const { articles, problems } = await readBeside({
      'a.csv': `title,text\nx,${BODY.replaceAll(',', '')},z\n`,
    });
    expect(ids(articles)).toEqual(['a#1']);
    expect(problems).toMatchObject([{ kind: 'broken', severity: 'note', place: 'a.csv:2' }]);
  });

  it('a text of 17 MB within a list', async () => {
    const list = [{ text: 'a '.repeat(8.5 * 1024 * 1024) }, { text: BODY }];
    const { articles, problems } = await readBeside({ 'a.json': JSON.stringify(list) });
    expect(ids(articles)).toEqual(['a#2']);
    expect(problems).toMatchObject([{ kind: 'too-large', place: 'a.json#1' }]);
  });

  it('gzip that is cut short: what stands before the cut is read', async () => {
    const records = Array.from({ length: 3000 }, (_, i) => ({
      text: `${BODY} Number ${Math.imul(i, 0x9e3779b1) >>> 0}.`,
    }));
    const packed = gzipSync(jsonLines(records));
    const { articles, problems } = await readBeside({
      'a.jsonl.gz': packed.subarray(0, packed.length - 2000),
    });
    expect(articles.length).toBeGreaterThan(1000);
    expect(problems.at(-1)).toMatchObject({ kind: 'broken', place: 'a.jsonl.gz' });
  });

  it('gzip that unpacks to far more than its format allows', async () => {
    const { problems } = await readBeside({ 'a.txt.gz': gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a')) });
    expect(problems).toMatchObject([{ kind: 'too-large', place: 'a.txt.gz' }]);
  });

  it.each([
    ['an open bracket', '---\ntitle: [x\n---\n', 'broken'],
    ['aliases', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n', 'broken'],
    ['a list', '---\n- a\n- b\n---\n', 'broken'],
  ])('front matter with %s', async (_name, matter, kind) => {
    const { problems } = await readBeside({ 'a.md': `${matter}${BODY}` });
    expect(problems).toMatchObject([{ kind, severity: 'error' }]);
    expect(problems[0]?.place).toMatch(/^a\.md:\d$/);
  });

  it('front matter with tags means nothing but its words', async () => {
    const { articles, problems } = await readBeside({
      'a.md': `---\ntitle: !!js/function "x"\n__proto__: y\n---\n${BODY}`,
    });
    expect(articles).toMatchObject([{ title: 'x', text: BODY }]);
    expect(problems).toEqual([]);
  });

  it('HTML that nests a hundred thousand deep', async () => {
    const deep = `${'<div>'.repeat(100_000)}${BODY}${'</div>'.repeat(100_000)}`;
    const { articles } = await readBeside({ 'a.jsonl': jsonLines([{ text: deep }]) });
    expect(articles.map(({ text }) => text)).toEqual([BODY]);
  });

  it('a text in another script is read, and its language told', async () => {
    const text =
      'اجتمع وزير الدفاع مع الأمين العام للمجلس في العاصمة يوم الأحد. وناقش الجانبان العلاقات الثنائية بين البلدين وسبل التعاون في المستقبل القريب.';
    const { articles } = await readBeside({ 'a.txt': text });
    expect(articles).toMatchObject([{ language: 'ar', text }]);
  });
});
