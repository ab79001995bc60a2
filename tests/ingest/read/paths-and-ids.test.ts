import { symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { IdRegister } from '../../../src/ingest/id-register.ts';
import { nameFiles } from '../../../src/ingest/ids.ts';
import { BODY, Folder, ids, jsonLines, OTHER_BODY, readAll } from './fixtures.ts';

describe('paths', () => {
  it('reads in code-unit order of the paths, whatever the order in which they are named', async () => {
    const folder = new Folder({
      'b.txt': BODY,
      'a/z.txt': BODY,
      'a/B.txt': BODY,
      'a/ä.txt': BODY,
      'a/a.txt': BODY,
    });
    expect(ids((await folder.read()).articles)).toEqual(['B', 'a', 'z', 'ä', 'b']);
    expect(ids((await folder.read(['b.txt', 'a'])).articles)).toEqual(['B', 'a', 'z', 'ä', 'b']);
  });

  it('reads a file once, however often and by whatever name it is reached', async () => {
    const folder = new Folder({ 'a.txt': BODY, 'sub/b.txt': OTHER_BODY });
    symlinkSync('a.txt', folder.path('link.txt'));
    const { articles, problems } = await folder.read([
      'a.txt',
      '',
      'sub',
      'sub/../a.txt',
      'link.txt',
      '*.txt',
    ]);
    expect(ids(articles)).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
  });

  it('does not follow links that lead in a circle', async () => {
    const folder = new Folder({ 'sub/deep/a.txt': BODY });
    symlinkSync('../..', folder.path('sub/deep/up'));
    symlinkSync('.', folder.path('sub/here'));
    expect(ids((await folder.read()).articles)).toEqual(['a']);
    expect(ids((await folder.read(['**/*.txt'])).articles)).toEqual(['a']);
  });

  it('reads globs as a shell would, folders and links included', async () => {
    const folder = new Folder({ 'x1/a.txt': BODY, 'x2/b.txt': BODY, 'y/c.txt': BODY, 'x3/README.md': BODY });
    const { articles, problems } = await folder.read(['x*']);
    expect(articles.map(({ origin }) => origin.path)).toEqual(['x1/a.txt', 'x2/b.txt']);
    expect(problems).toMatchObject([{ kind: 'passed-over', place: 'x3/README.md' }]);
  });

  it('takes a path that exists for that path, though it looks like a pattern', async () => {
    const folder = new Folder({ '[1] a?.txt': BODY, '1 ab.txt': OTHER_BODY });
    expect(ids((await folder.read(['[1] a?.txt'])).articles)).toEqual(['[1] a?']);
  });

  it('tells the format of a named file without an extension', async () => {
    const folder = new Folder({ story: BODY, 'set.data': jsonLines([{ text: BODY }]) });
    expect(ids((await folder.read(['story', 'set.data'])).articles)).toEqual(['set#1', 'story']);
  });

  it('stops reading when the caller does', async () => {
    const folder = new Folder({
      'a.jsonl': jsonLines(Array.from({ length: 10 }, () => ({ text: BODY }))),
      'b.txt': BODY,
    });
    const { articles } = await folder.read(['a.jsonl']);
    expect(articles).toHaveLength(10);
  });

  it('refuses a map that names no field', async () => {
    const map = JSON.parse('{"headline": "x"}');
    await expect(readAll([], { map })).rejects.toThrow(UserError);
  });
});

describe('ids', () => {
  it('adds parent folders to names that collide, and extensions within one folder', async () => {
    const folder = new Folder({
      'p/x/s.txt': BODY,
      'q/x/s.txt': BODY,
      'q/y/s.txt': BODY,
      'q/y/t.txt': BODY,
      'q/y/t.html.gz': BODY,
      'solo.txt': BODY,
    });
    const { articles } = await folder.read(['p', 'q/x', 'q/y/s.txt', 'q/y/t.txt', 'solo.txt']);
    expect(ids(articles)).toEqual(['p/x/s', 'q/x/s', 'y/s', 't', 'solo']);
  });

  it('names a file the same way whatever the order of files', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    const files = fc.uniqueArray(
      fc
        .tuple(path, fc.constantFrom('.txt', '.html'))
        .map(([parts, extension]) => ({ path: parts.join('/') + extension, stem: parts.at(-1) ?? '' })),
      { selector: (file) => file.path, maxLength: 12 },
    );
    fc.assert(
      fc.property(files, (list) => {
        const names = nameFiles(list);
        expect(new Set(names.values()).size).toBe(list.length);
        expect(nameFiles(list.toReversed())).toEqual(names);
      }),
    );
  });

  it('keeps the id of a record, and tells when two records want one', async () => {
    const folder = new Folder({
      'a.jsonl': jsonLines([
        { id: 'x', text: BODY },
        { id: 'x', text: OTHER_BODY },
        { id: 'x~2', text: BODY },
        { id: 'x', text: BODY },
      ]),
    });
    const { articles, problems } = await folder.read();
    expect(ids(articles)).toEqual(['x', 'x~2', 'x~2~2', 'x~3']);
    expect(problems.map(({ kind, severity, place }) => [kind, severity, place])).toEqual([
      ['same-id', 'note', 'a.jsonl:2'],
      ['same-id', 'note', 'a.jsonl:3'],
      ['same-id', 'note', 'a.jsonl:4'],
    ]);
    expect(problems[0]?.message).toBe('another article has the id "x": this one is called "x~2"');
  });

  it('gives two equal ids to the same articles in whatever order their files are named', async () => {
    const folder = new Folder({
      'a.jsonl': jsonLines([{ id: 'x', text: BODY }]),
      'sub/b.jsonl': jsonLines([{ id: 'x', text: OTHER_BODY }]),
    });
    const there = await folder.read(['a.jsonl', 'sub']);
    const back = await folder.read(['sub', 'sub/b.jsonl', 'a.jsonl']);
    expect(there.articles.map(({ id, text }) => [id, text])).toEqual([
      ['x', BODY],
      ['x~2', OTHER_BODY],
    ]);
    expect(back).toEqual(there);
  });

  it('expects an article in a file that is named, also where its folder is named first', async () => {
    const folder = new Folder({ 'sub/a.json': '{}', 'sub/b.txt': BODY });
    const severities = async (paths: readonly string[]): Promise<readonly string[]> =>
      (await folder.read(paths)).problems.map(({ severity }) => severity);
    expect(await severities(['sub'])).toEqual(['note']);
    expect(await severities(['sub', 'sub/a.json'])).toEqual(['error']);
    expect(await severities(['sub/a.json', 'sub'])).toEqual(['error']);
  });

  it('never gives an empty id or one with control characters', async () => {
    const records = [
      { id: '', text: BODY },
      { id: ' \t ', text: BODY },
      { id: 'a\u001b[31m\nb', text: BODY },
      { id: null, text: BODY },
      { id: 0, text: BODY },
    ];
    const { articles } = await new Folder({ 'f.jsonl': jsonLines(records) }).read();
    expect(ids(articles)).toEqual(['f#1', 'f#2', 'a\uFFFD[31m\uFFFDb', 'f#4', '0']);
  });

  it('gives distinct ids, and the wanted one where it is free', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'a~2', 'a~2~2', '')), (wanted) => {
        const register = new IdRegister();
        const given = wanted.map((id) => register.give(id, 'file'));
        expect(new Set(given.map(({ id }) => id)).size).toBe(wanted.length);
        for (const [i, { id, taken }] of given.entries())
          expect(taken === null).toBe(id === (wanted[i] || 'file'));
      }),
    );
  });

  it('tells a hundred thousand ids apart', () => {
    const register = new IdRegister();
    const taken = Array.from({ length: 100_000 }, (_, i) => register.give(`id-${i}`, '').taken);
    expect(taken.filter((id) => id !== null)).toEqual([]);
    expect(register.give('id-77777', '').taken).toBe('id-77777');
  });
});
