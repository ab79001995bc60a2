import xterm from '@xterm/headless';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { frameChanges } from '../../src/report/tui/frame-changes.ts';
import { cutLine, fitLine, type Line, segment, textOfLine, widthOfLine } from '../../src/report/tui/line.ts';
import { beginning, COLUMN_RULE, drawable, padded, shortened, widthOf } from '../../src/report/tui/text.ts';
import { wrapHanging, wrapLine } from '../../src/report/tui/wrap.ts';

/** Words as they come in articles: Latin, Chinese, Persian, Thai, combining marks, emoji, long ones. */
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }),
  fc.constantFrom(
    '漢字',
    'مینا',
    'नमस्ते',
    'e\u0301a\u0308',
    '👩‍👩‍👧',
    '🇺🇳',
    'ภาษาไทย',
    '\u00a0',
    '－',
    'w'.repeat(90),
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
);
const text = fc.array(word, { maxLength: 20 }).map((words) => drawable(words.join(' ')));
const line: fc.Arbitrary<Line> = fc
  .array(fc.tuple(text, fc.constantFrom('plain', 'words', 'dim')), { maxLength: 5 })
  .map((pieces) => pieces.map(([content, style]) => segment(content, style)));
const columns = fc.integer({ min: 4, max: 90 });

describe('drawable text', () => {
  it('is measured in pieces: a word of 100,000 quotation marks took seconds', () => {
    expect(widthOf('“'.repeat(100_000))).toBe(100_000);
  });

  it('holds nothing that a terminal acts on, reorders by, or counts differently', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (anything) => {
        const shown = drawable(anything);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u00ad\u200b\ue000]/u);
      }),
    );
  });

  it('keeps the joiners of scripts and emoji', () => {
    expect(drawable('می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧');
  });

  it('cannot bring the rule between the columns', () => {
    expect(drawable(`a${COLUMN_RULE}b`)).toBe('a\ufffdb');
  });
});

describe('cutting and filling', () => {
  it('never exceeds the columns, and loses nothing', () => {
    fc.assert(
      fc.property(text, columns, (content, room) => {
        const cut = beginning(content, room);
        expect(cut.text + cut.rest).toBe(content);
        expect(widthOf(cut.text)).toBeLessThanOrEqual(room);
        expect(widthOf(shortened(content, room))).toBeLessThanOrEqual(room);
        expect(widthOf(padded(content, room))).toBe(room);
      }),
    );
  });

  it('holds for lines of many pieces', () => {
    fc.assert(
      fc.property(line, columns, (pieces, room) => {
        expect(widthOfLine(cutLine(pieces, room))).toBeLessThanOrEqual(room);
        expect(widthOfLine(fitLine(pieces, room))).toBe(room);
      }),
    );
  });

  it('is the same for a text of a million characters as for its beginning', () => {
    expect(shortened('漢'.repeat(1_000_000), 80)).toBe(shortened('漢'.repeat(100), 80));
  });
});

describe('wrapping', () => {
  const words = (content: string): string => content.replaceAll(' ', '');

  it('keeps every character but spaces, in order, in lines that fit', () => {
    fc.assert(
      fc.property(line, columns, (pieces, room) => {
        const lines = wrapLine(pieces, room);
        expect(words(lines.map(textOfLine).join(''))).toBe(words(textOfLine(pieces)));
        for (const wrapped of lines) {
          expect(widthOfLine(wrapped)).toBeLessThanOrEqual(room);
          expect(textOfLine(wrapped)).not.toMatch(/^ | $/u);
        }
      }),
    );
  });

  it('breaks at spaces, and a word of several pieces not at all', () => {
    const pieces = [
      segment('a word '),
      { ...segment('[12 ', 'words'), isGlued: true } as const,
      segment('troops', 'words'),
      segment('].'),
    ];
    expect(wrapLine(pieces, 12).map(textOfLine)).toEqual(['a word', '[12 troops].']);
  });

  it('indents what follows the first line', () => {
    expect(wrapHanging(segment('12 '), [segment('one two three four')], 13).map(textOfLine)).toEqual([
      '12 one two',
      '   three four',
    ]);
  });
});

describe('frames on a terminal', () => {
  const frame = fc.array(
    fc
      .tuple(text, text)
      .map(([left, right]) => `${padded(left, 18)}${COLUMN_RULE}${beginning(right, 20).text}`),
    { minLength: 10, maxLength: 10 },
  );
  const show = async (terminal: xterm.Terminal, output: string): Promise<void> =>
    new Promise((resolve) => terminal.write(output, resolve));

  it('keeps the rule in its column whatever width the terminal gives to the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), async (frames) => {
        const terminal = new xterm.Terminal({ cols: 40, rows: 10, allowProposedApi: true });
        await show(terminal, '\u001b[?7l');
        let shown: readonly string[] = [];
        for (const next of frames) {
          await show(terminal, frameChanges(shown, next));
          shown = next;
        }
        for (let row = 0; row < 10; row += 1)
          expect(terminal.buffer.active.getLine(row)?.getCell(18)?.getChars().replace('\u200e', '')).toBe(
            '│',
          );
        expect(terminal.buffer.active.baseY).toBe(0);
        terminal.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('writes nothing where nothing changed, and only the rows that did', () => {
    expect(frameChanges(['a', 'b'], ['a', 'b'])).toBe('');
    expect(frameChanges(['a', 'b'], ['a', 'c'])).toBe('\u001b[2;1H\u001b[Kc');
    expect(frameChanges(['a', 'b'], ['a'])).toBe('\u001b[2;1H\u001b[K');
  });

  it('erases nothing behind a row: one that fills the screen would lose its last character', () => {
    fc.assert(
      fc.property(fc.array(columns.map((width) => 'x'.repeat(width))), (rows) => {
        for (const change of frameChanges([], rows)
          .split('\u001b[')
          .filter((part) => part.includes('x')))
          expect(change.startsWith('Kx')).toBe(true);
        expect(frameChanges([], rows)).not.toContain('x\u001b[K');
      }),
    );
  });

  it('parts right-to-left text from the rule by marks that take no room', () => {
    const written = frameChanges([], [`مینا ${COLUMN_RULE} مینا`]);
    expect(written).toMatch(/\u200e[^ ]+│\u200e/u);
    expect(stringWidth(written)).toBe(11);
  });
});
