import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../../src/ingest/bytes/line-splitter.ts';
import { MAX_ARTICLE_BYTES } from '../../../src/ingest/limits.ts';
import { readArticles } from '../../../src/ingest/read-articles.ts';
import { BODY, encodeAs, jsonLines, OTHER_BODY, readAll } from './fixtures.ts';

/** The bytes in chunks that end at the given places. */
async function* cutAt(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const place of [...places.toSorted((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(from, place);
    from = place;
  }
}

const records = [
  { id: 'a', text: `${BODY} Þorlákur said “so” – 7 €.`, title: 'Ünïcode 🙂' },
  { text: OTHER_BODY, date: '9/3/2021' },
  { id: 'a', text: BODY },
];

const inputs: readonly (readonly [string, Uint8Array])[] = [
  ['JSON lines', Buffer.from(`\uFEFF${jsonLines(records)}\r\n{"text": broken}\n${jsonLines(records)}`)],
  ['JSON lines in UTF-16', Buffer.from(`\uFEFF${jsonLines(records)}`, 'utf16le')],
  [
    'JSON lines in windows-1252',
    encodeAs('windows-1252', jsonLines([{ text: `“${BODY}” – café` }, { text: OTHER_BODY }])),
  ],
  [
    'CSV',
    Buffer.from(`text,title\n"${BODY}\n€ ""so""",Ünïcode 🙂\r\n${OTHER_BODY.replaceAll(',', '')},x\n"open`),
  ],
  ['text', Buffer.from(`${BODY} “So – 🙂.”`)],
];

describe('streams', () => {
  it.each(inputs)('%s: it does not matter where the bytes are cut', async (_name, bytes) => {
    const whole = await readAll(['-'], { stdin: cutAt(bytes, []) });
    expect(whole.articles.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (places) => {
        expect(await readAll(['-'], { stdin: cutAt(bytes, places) })).toEqual(whole);
      }),
      { numRuns: 25 },
    );
    expect(
      await readAll(['-'], {
        stdin: cutAt(
          bytes,
          Array.from({ length: Math.min(3000, bytes.length) }, (_, i) => i),
        ),
      }),
    ).toEqual(whole);
  });

  it('reads 200,000 lines without running ahead of the reader', async () => {
    const count = 200_000;
    const chunkLines = 500;
    let produced = 0;
    let taken = 0;
    let furthestAhead = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < count; i += chunkLines) {
        const lines = Array.from({ length: chunkLines }, (_, j) => ({
          id: `n${i + j}`,
          sentences: [`It is ${i + j}.`],
        }));
        produced += chunkLines;
        furthestAhead = Math.max(furthestAhead, produced - taken);
        yield Buffer.from(jsonLines(lines));
      }
    }
    for await (const article of readArticles(['-'], { stdin: source() })) {
      if (article.id !== `n${taken}`) throw new Error(`${article.id} where n${taken} should be`);
      taken++;
    }
    expect(taken).toBe(count);
    // The first 64 KiB are read ahead to tell the encoding; then one chunk at a time.
    expect(furthestAhead).toBeLessThanOrEqual(2500 + 2 * chunkLines);
  });

  it('stops its source when the reader stops', async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(jsonLines([{ sentences: ['Again.'] }]));
      } finally {
        isClosed = true;
      }
    }
    for await (const article of readArticles(['-'], { stdin: endless() })) {
      if (article.id === 'stdin#9') break;
    }
    expect(isClosed).toBe(true);
  });
});

describe('LineSplitter', () => {
  it('never keeps more than a line, and nothing of one that is too long', () => {
    const lines = new LineSplitter(MAX_ARTICLE_BYTES);
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    let most = 0;
    const seen = [];
    for (let i = 0; i < 300; i++) {
      seen.push(...lines.push(chunk));
      most = Math.max(most, lines.retainedBytes);
    }
    expect(lines.retainedBytes).toBe(0);
    seen.push(...lines.push(Buffer.from('\nshort\n')), ...lines.end());
    expect(most).toBeLessThanOrEqual(MAX_ARTICLE_BYTES);
    expect(seen.map(({ kind, number }) => [kind, number])).toEqual([
      ['too-long', 1],
      ['line', 2],
    ]);
  });

  it('gives the same lines as splitting the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'é', '')), fc.nat(5), (parts, size) => {
        const text = parts.join('');
        const bytes = Buffer.from(text);
        const lines = new LineSplitter(1000);
        const seen: string[] = [];
        const take = (line: { kind: string; bytes?: Uint8Array }): void =>
          void seen.push(Buffer.from(line.bytes ?? []).toString());
        for (let at = 0; at < bytes.length; at += size + 1)
          for (const line of lines.push(bytes.subarray(at, at + size + 1))) take(line);
        for (const line of lines.end()) take(line);
        const expected = text.split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(seen).toEqual(expected);
      }),
    );
  });
});
