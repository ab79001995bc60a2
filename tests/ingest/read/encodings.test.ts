import { describe, expect, it } from 'vitest';
import { encodeAs, Folder, jsonLines } from './fixtures.ts';

const LATIN =
  'The café in São Miguel – once a chapel – was “full” on Sunday, the señora said. Nobody had expected so many people, and the naïve young waiter ran out of crème brûlée.';
const ARABIC =
  'اجتمع وزير الدفاع مع الأمين العام للمجلس في العاصمة يوم الأحد. وناقش الجانبان العلاقات الثنائية بين البلدين وسبل التعاون في المستقبل القريب.';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE', (text) => utf16(text, false)],
  ['UTF-16 BE', (text) => utf16(text, true)],
];
const latin: typeof encodings = [...encodings, ['windows-1252', (text) => encodeAs('windows-1252', text)]];
const arabic: typeof encodings = [...encodings, ['windows-1256', (text) => encodeAs('windows-1256', text)]];

describe.each([
  ['Latin', LATIN, latin],
  ['Arabic', ARABIC, arabic],
])('%s text', (_script, text, all) => {
  it.each(all)('in %s, as text, JSON lines, CSV and a page', async (_name, encode) => {
    const folder = new Folder({
      'a.txt': encode(text),
      'b.jsonl': encode(jsonLines([{ text }, { text: `${text} ` }])),
      'c.csv': encode(`title,text\nx,"${text}"\n`),
      'd.json': encode(JSON.stringify({ text })),
    });
    const { articles, problems } = await folder.read();
    expect(problems).toEqual([]);
    expect(articles.map((article) => article.text)).toEqual([text, text, text, text, text]);
  });
});

describe('encodings', () => {
  it('reads the encoding that a page or a feed declares', async () => {
    const body = 'Прэм’ер сустрэўся з міністрам.'.replace('’', "'");
    const words = `${body} ${body} ${body} ${body} ${body} ${body}`;
    const page = `<html><head><meta charset="windows-1251"><title>x</title></head><body><article><p>${words}</p><p>${words}</p></article></body></html>`;
    const feed = `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>x</title><item><title>y</title><description>${words}</description></item></channel></rss>`;
    const folder = new Folder({
      'a.html': encodeAs('windows-1251', page),
      'b.xml': encodeAs('windows-1251', feed),
    });
    const { articles } = await folder.read();
    for (const article of articles) expect(article.text).toContain(body);
    expect(articles).toHaveLength(2);
  });

  it('believes valid UTF-8 more than a declaration that was left behind', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><article><p>${LATIN}</p><p>${LATIN}</p></article></body></html>`;
    const { articles } = await new Folder({ 'a.html': page }).read();
    expect(articles[0]?.text).toContain('crème brûlée');
  });

  it('reads a line in another encoding than the rest by its own letters', async () => {
    const lines = Buffer.concat([
      Buffer.from(jsonLines([{ text: ARABIC }])),
      Buffer.from(' '.repeat(70_000)),
      Buffer.from('\n'),
      encodeAs('windows-1252', jsonLines([{ text: LATIN }])),
    ]);
    const { articles } = await new Folder({ 'a.jsonl': lines }).read();
    expect(articles.map(({ text }) => text)).toEqual([ARABIC, LATIN]);
  });

  it('reads UTF-8 with a broken character for UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`${ARABIC} `), Buffer.from([0xd8]), Buffer.from(` ${ARABIC}`)]);
    const { articles } = await new Folder({ 'a.txt': bytes }).read();
    expect(articles[0]?.text).toContain(ARABIC);
  });
});
