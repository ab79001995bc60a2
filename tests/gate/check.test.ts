import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkDocument, folderOf, runCheck, story } from './run-check.ts';

const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

describe('check: exit codes', () => {
  const folder = folderOf({
    'old/one.txt': story('one'),
    'old/long.txt': `${story('one')} ${story('more', 30)}`,
    'new/copy.txt': story('one'),
    'new/near.txt': `${story('one')} And four words more.`,
    'new/other.txt': story('other'),
    'new/broken.json': '{"text": ',
    'new/batch.jsonl': `${line('good', story('good'))}{"text": \n`,
    'new/binary.txt': new Uint8Array([1, 0, 2, 0, 3]),
    'about/README.md': '# About',
    'notes/list.json': '{"items": 3}',
    'empty/.keep': '',
  });
  const at = (...names: string[]): string[] => names.map((name) => join(folder, name));
  const cases: readonly (readonly [what: string, code: number, paths: string[], failOn?: string])[] = [
    ['an article that nothing resembles', 0, at('new/other.txt')],
    ['an identical article', 1, at('new/copy.txt')],
    ['a near copy', 1, at('new/near.txt')],
    ['a near copy where only identical ones fail', 0, at('new/near.txt'), 'identical'],
    ['an excerpt where excerpts fail', 1, at('new/near.txt'), 'excerpt'],
    ['a good one beside a copy', 1, at('new/other.txt', 'new/copy.txt')],
    ['broken JSON', 2, at('new/broken.json')],
    ['a broken line among good ones', 2, at('new/batch.jsonl')],
    ['a binary file', 2, at('new/binary.txt')],
    ['an unreadable one beside a copy', 2, at('new/copy.txt', 'new/binary.txt')],
    ['a missing path', 2, at('new/nobody.txt')],
    ['a missing path beside a good one', 2, at('new/other.txt', 'new/nobody.txt')],
    ['a glob without a match', 2, at('new/*.csv')],
    ['a folder without an article file', 2, at('about')],
    ['a folder whose files hold no article', 2, at('notes')],
    ['an empty folder', 2, at('empty')],
    ['an unknown relation', 2, at('new/other.txt'), 'similar'],
    ['the relation that is none', 2, at('new/other.txt'), 'independent'],
    ['no relation', 2, at('new/other.txt'), ','],
  ];

  const named = cases.map(([what, code, paths, failOn]) => ({ what, code, paths, failOn }));

  it.each(named)('$what: $code', async ({ code, paths, failOn }) => {
    const args = { paths, against: at('old'), ...(failOn === undefined ? {} : { failOn }) };
    expect((await runCheck(args)).code).toBe(code);
  });

  it.each([
    ['missing', ['nowhere']],
    ['missing beside a good one', ['old', 'nowhere']],
    ['without an article', ['about']],
    ['an empty folder', ['empty']],
    ['of files that hold no article', ['notes']],
  ])('--against %s: 2, in one line that names it', async (_what, names) => {
    const { code, stdout, stderr } = await runCheck({ paths: at('new/other.txt'), against: at(...names) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`--against ${at(names.at(-1) ?? '')[0]}`);
  });

  it('says where the unreadable part is, and still reports the rest', async () => {
    const { unreadable, findings } = await checkDocument({ paths: at('new'), against: at('old') });
    expect(
      unreadable.map(({ place, kind }) => [place.path.slice(folder.length), place.region?.startLine, kind]),
    ).toEqual([
      ['/new/batch.jsonl', 2, 'broken'],
      ['/new/binary.txt', undefined, 'binary'],
      ['/new/broken.json', 1, 'broken'],
    ]);
    expect(
      findings.some(({ article, relation }) => article.endsWith('copy') && relation === 'identical'),
    ).toBe(true);
  });

  it('reads past what is broken in --against, and says so', async () => {
    const against = folderOf({ 'a.txt': story('one'), 'b.jsonl': `${line('b', story('b'))}{"text": \n` });
    const { code, stderr } = await runCheck({ paths: at('new/other.txt'), against: [against] });
    expect(code).toBe(0);
    expect(stderr).toContain('1 part of --against not read');
  });

  it('refuses several --against without a new path: the new articles may have been taken for old ones', async () => {
    const { code, stderr } = await runCheck({ paths: [], against: at('old', 'new/copy.txt') });
    expect(code).toBe(2);
    expect(stderr).toContain('which articles are new?');
  });
});

describe('check: what is compared with what', () => {
  it('never compares a file with itself, by any spelling or link', async () => {
    const folder = folderOf({ 'archive/2026/new.txt': story('new'), 'archive/old.txt': story('old') });
    symlinkSync(join(folder, 'archive/2026/new.txt'), join(folder, 'archive/link.txt'));
    symlinkSync(join(folder, 'archive'), join(folder, 'mirror'));
    for (const path of [
      'archive/2026/new.txt',
      'archive/../archive/2026',
      'mirror/2026/new.txt',
      'archive/link.txt',
    ]) {
      const { code, stderr } = await runCheck({
        paths: [join(folder, path)],
        against: [join(folder, 'archive'), join(folder, 'mirror')],
      });
      expect({ path, code }).toEqual({ path, code: 0 });
      expect(stderr).toContain('1 new file lies inside --against: it is not compared with itself');
    }
  });

  it('finds the copy of a new file that lies in the archive under another name', async () => {
    const folder = folderOf({ 'archive/new.txt': story('same'), 'archive/old.txt': story('same') });
    const { code, findings } = await checkDocument({
      paths: [join(folder, 'archive/new.txt')],
      against: [join(folder, 'archive')],
    });
    expect({ code, matches: findings.map(({ match }) => match) }).toEqual({ code: 1, matches: ['old'] });
  });

  it('takes what lies in --against for old where --against is the nearer path', async () => {
    const folder = folderOf({
      'archive/a.txt': story('same'),
      'archive/b.txt': story('same'),
      'fresh.txt': story('fresh'),
    });
    const { code, articles, against } = await checkDocument({
      paths: [folder],
      against: [join(folder, 'archive')],
    });
    expect({ code, new: articles.map(({ id }) => id), against }).toEqual({
      code: 0,
      new: ['fresh'],
      against: 2,
    });
  });

  it('gives articles of one name in both folders names that differ', async () => {
    const folder = folderOf({ 'in/story.txt': story('same'), 'archive/story.txt': story('same') });
    const { findings } = await checkDocument({
      paths: [join(folder, 'in')],
      against: [join(folder, 'archive')],
    });
    expect(findings).toMatchObject([{ article: 'in/story', match: 'archive/story' }]);
  });

  it('compares new articles among themselves, records of one file too, unless told not to', async () => {
    const folder = folderOf({
      'new.jsonl':
        line('first', story('same')) + line('second', story('same')) + line('third', story('third')),
      'old.txt': story('old'),
    });
    const args = { paths: [join(folder, 'new.jsonl')], against: [join(folder, 'old.txt')] };
    const among = await checkDocument(args);
    expect(among.code).toBe(1);
    expect(among.findings).toMatchObject([{ article: 'second', match: 'first', isNewMatch: true }]);
    expect(await checkDocument({ ...args, within: false })).toMatchObject({ code: 0, findings: [] });
  });

  it('finds a copy of a text that is there 150 times, also beside other new copies that are not compared', async () => {
    const copies = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [`archive/zz${String(i).padStart(3, '0')}.txt`, story('wide')]),
    );
    const folder = folderOf({ ...copies, 'new/a.txt': story('wide'), 'new/b.txt': story('wide') });
    const { findings } = await checkDocument({
      paths: [join(folder, 'new')],
      against: [join(folder, 'archive')],
      within: false,
    });
    expect([...new Set(findings.map(({ article }) => article))]).toEqual(['a', 'b']);
  });

  it('reads new articles from standard input and from packed files', async () => {
    const folder = folderOf({ 'old.txt': story('same'), 'new.txt.gz': gzipSync(story('same')) });
    const against = [join(folder, 'old.txt')];
    const piped = await checkDocument({ paths: ['-'], against, stdin: line('piped', story('same')) });
    expect(piped.findings).toMatchObject([{ article: 'piped', place: { path: '-', record: 1 } }]);
    const packed = await checkDocument({ paths: [join(folder, 'new.txt.gz')], against });
    expect(packed.findings[0]?.place).toEqual({ path: join(folder, 'new.txt.gz') });
  });

  it('leaves pairs of old articles alone', async () => {
    const folder = folderOf({
      'old/a.txt': story('same'),
      'old/b.txt': story('same'),
      'new.txt': story('new'),
    });
    const { findings, against } = await checkDocument({
      paths: [join(folder, 'new.txt')],
      against: [join(folder, 'old')],
    });
    expect({ findings, against }).toEqual({ findings: [], against: 2 });
  });

  it('is the same whatever the order of the paths', async () => {
    const folder = folderOf({ 'old/a.txt': story('a'), 'old/b.txt': story('b') });
    mkdirSync(join(folder, 'new'));
    for (const name of ['a', 'b']) writeFileSync(join(folder, 'new', `${name}2.txt`), story(name));
    const paths = ['a2', 'b2'].map((name) => join(folder, 'new', `${name}.txt`));
    const against = ['a', 'b'].map((name) => join(folder, 'old', `${name}.txt`));
    const once = await runCheck({ paths, against, format: 'json' });
    const turned = await runCheck({
      paths: [...paths].reverse(),
      against: [...against].reverse(),
      format: 'json',
    });
    expect(turned.stdout).toBe(once.stdout);
  });
});

describe('check: fingerprints', () => {
  const fingerprint = async (files: Record<string, string>): Promise<string | undefined> => {
    const folder = folderOf(files);
    const cwd = process.cwd();
    process.chdir(folder);
    try {
      const { findings } = await checkDocument({ paths: ['in'], against: ['archive'] });
      return findings.find(({ article }) => article.includes('copy'))?.fingerprint;
    } finally {
      process.chdir(cwd);
    }
  };

  it('stay the same when lines move, the archive is reordered, and other articles come', async () => {
    const first = await fingerprint({ 'in/copy.txt': story('same'), 'archive/old.txt': story('same') });
    const later = await fingerprint({
      'in/another.txt': story('another'),
      'in/copy.txt': `\n\n${story('same')}\n\nAn afterword of a few words.\n`,
      'archive/2025/moved.txt': story('same'),
      'archive/more.txt': story('more'),
      'archive/copy.txt': story('unrelated'),
    });
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    expect(later).toBe(first);
  });

  it('of records go by their text, wherever they stand in the file', async () => {
    const archive = { 'archive/old.txt': story('same') };
    const first = await fingerprint({ ...archive, 'in/b.jsonl': line('copy', story('same')) });
    const later = await fingerprint({
      ...archive,
      'in/b.jsonl': line('new', story('new')) + line('copy', story('same')),
    });
    expect(later).toBe(first);
  });

  it('differ for another file and for another match, and never repeat in one run', async () => {
    const folder = folderOf({
      'in/a.txt': story('same'),
      'in/b.txt': story('same'),
      'archive/1.txt': story('same'),
      'archive/2.txt': story('same'),
    });
    const { findings } = await checkDocument({
      paths: [join(folder, 'in')],
      against: [join(folder, 'archive')],
    });
    expect(findings).toHaveLength(5);
    expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(5);
  });
});
