import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatePassage } from '../../src/commands/locate-passage.ts';
import type { Region } from '../../src/model/gate.ts';
import { checkDocument, folderOf, story } from './run-check.ts';

/** What an editor would select. */
function selected(file: string, { startLine, startColumn = 1, endLine, endColumn = 1 }: Region): string {
  const lines = file.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).join('').length + column - 1;
  return file.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('locatePassage', () => {
  it('gives the lines and columns of a passage, 1-based, the end one past the last character', () => {
    const file = 'Headline\n\nOne two three. Four five six.\nSeven eight nine.\n';
    expect(locatePassage(file, 'Four five six.\nSeven eight')).toEqual({
      startLine: 3,
      startColumn: 16,
      endLine: 4,
      endColumn: 12,
    });
  });

  it('counts every kind of line break as an editor does', () => {
    expect(locatePassage('a b\r\nc d\re f\n  one two three', 'one two three')).toMatchObject({
      startLine: 4,
      startColumn: 3,
    });
  });

  it('counts columns in UTF-16 units, also behind emoji', () => {
    expect(locatePassage('👩 one two three', 'one two three')).toMatchObject({
      startColumn: 4,
      endColumn: 17,
    });
  });

  it('finds a passage that is written with other spaces, Markdown marks, or furniture between its lines', () => {
    const passage =
      'It was said that the pier would be built.\nNobody was asked before the work began there.';
    const file =
      '# Pier\n\nIt was **said** that\tthe [pier](https://x.example/pier) would be built.\n\nShare this story\n\n> Nobody was asked before the  work began there.\n';
    const region = locatePassage(file, passage);
    expect(region).toMatchObject({ startLine: 3, startColumn: 1, endLine: 7 });
    expect(region === null ? '' : selected(file, region)).toMatch(/^It was[\s\S]+began there$/u);
  });

  it('takes the shortest of several stretches: a headline may begin like the text', () => {
    const opening = 'The pier of the town will be built anew';
    const file = `${opening}\n\nBy our staff\n\n${opening}, the office said.\n`;
    expect(locatePassage(file, `${opening}, the office said.`)).toMatchObject({ startLine: 5, endLine: 5 });
  });

  it('gives nothing where the passage cannot be found', () => {
    expect(locatePassage('one two three', 'four five six')).toBeNull();
    expect(locatePassage('', 'four five six')).toBeNull();
    expect(locatePassage('one two', '!!!')).toBeNull();
  });

  it('selects exactly the words of a passage of a file, whatever stands around it', () => {
    const word = fc.stringMatching(/^[a-z\u00e9\u4e2d]{1,8}$/u);
    const text = fc.array(word, { minLength: 3, maxLength: 40 });
    const space = fc.constantFrom(' ', '\n', '\r\n', '  ', ' — ');
    fc.assert(
      fc.property(text, text, text, space, (before, passage, after, between) => {
        const own = passage.map((one, i) => `${one}${i}`);
        const file = [...before, ...own, ...after].join(between);
        const region = locatePassage(file, own.join(' '));
        expect(region).not.toBeNull();
        if (region !== null) expect(wordsOf(selected(file, region))).toEqual(own);
      }),
    );
  });

  it('are found in a long file in which every word is the same', () => {
    expect(locatePassage('word '.repeat(200_000), 'word '.repeat(1_000))).not.toBeNull();
  });
});

describe('check: places', () => {
  it('are the passage in text and Markdown files, the record in files of lines, else the file', async () => {
    const text = story('same');
    const record = JSON.stringify({ id: 'r', text });
    const folder = folderOf({
      'old.txt': `${story('head', 1)}\n${text}\n`,
      'new/a.md': `---\ntitle: A\n---\n\n# A\n\n${text}\n`,
      'new/b.jsonl': `${JSON.stringify({ text: story('b') })}\n${record}\n`,
      'new/c.json': `[\n${JSON.stringify({ text: story('c') })},\n${record}\n]`,
      'new/d.csv': `id,text\n1,${story('d')}\n2,"${text}"\n`,
      'new/e.html': `<html><body><article><h1>E</h1><p>${text}</p></article></body></html>`,
    });
    const { findings } = await checkDocument({
      paths: [join(folder, 'new')],
      against: [join(folder, 'old.txt')],
      within: false,
      failOn: 'excerpt',
    });
    const places = Object.fromEntries(
      findings.map(({ place: { path, record, region } }) => {
        const lines = region === undefined ? null : [region.startLine, region.endLine];
        return [path.slice(folder.length), { record, lines }];
      }),
    );
    expect(places).toEqual({
      '/new/a.md': { record: undefined, lines: [7, 7] },
      '/new/b.jsonl': { record: 2, lines: [2, 2] },
      '/new/c.json': { record: 2, lines: null },
      '/new/d.csv': { record: 2, lines: [3, 3] },
      '/new/e.html': { record: undefined, lines: null },
    });
    expect(findings.map(({ matchPlace }) => matchPlace.region?.startLine)).toEqual(findings.map(() => 2));
  });
});
