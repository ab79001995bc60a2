import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './cli/run-cli.ts';

// What a user installs: the packed tarball in an empty folder, with its dependencies from the registry.

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

describe('the packed tarball, installed in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-package-'));
  let files: readonly string[] = [];

  beforeAll(() => {
    // The build that `npm test` made is what is packed: packing must not build again while other tests use dist/.
    const packed: { filename: string; files: { path: string }[] }[] = JSON.parse(
      npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], projectFolder),
    );
    const tarball = packed[0];
    if (tarball === undefined) throw new Error('npm pack made nothing');
    files = tarball.files.map(({ path }) => path);
    writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}\n');
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball.filename)], folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the build, the data and the corpus, and neither sources nor tests', () => {
    expect(files).toEqual(
      expect.arrayContaining(['dist/cli.js', 'dist/index.d.ts', 'dist/language/data/en/vectors.bin']),
    );
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/schema/compare.json']),
    );
    expect(files.filter((path) => /^(?:src|tests|scripts|reports)\//u.test(path))).toEqual([]);
  });

  it('gives a working `npx variorum`', () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(projectFolder, 'package.json'), 'utf8'),
    );
    expect(npm(['exec', '--', 'variorum', '--version'], folder).trim()).toBe(version);
    writeFileSync(join(folder, 'a.txt'), 'The council voted on Monday to close the bridge for a year.\n');
    writeFileSync(
      join(folder, 'b.txt'),
      'On Monday the council decided that the bridge would close for a year.\n',
    );
    const { differences }: { differences: unknown[] } = JSON.parse(
      npm(['exec', '--', 'variorum', 'compare', 'a.txt', 'b.txt', '--format', 'json', '--quiet'], folder),
    );
    expect(Array.isArray(differences)).toBe(true);
  });

  it('gives typed imports', () => {
    const source = `
      import { alignSentences, alignWords, analyse, clusterEvents, compareArticles, findReuse, parseArticle,
        readArticles, sentenceSimilarity, splitSentences, type Article, type Comparison, type Span } from 'variorum';
      const article: Article = parseArticle('The council met on Monday. It voted.', { format: 'txt' });
      const comparison: Comparison = compareArticles([article]);
      const spans: readonly Span[] = splitSentences(article.text);
      const likeness: number = sentenceSimilarity('A dog barks.', 'A dog is barking.');
      const left: readonly number[] = alignSentences(['A dog barks.'], ['A dog is barking.'])[0]?.left ?? [];
      const words: number = alignWords('A dog barks.', 'A dog is barking.').length;
      const ids: readonly string[] = clusterEvents([article])[0]?.articles ?? [];
      const relation: string | undefined = findReuse([article])[0]?.relation;
      export { analyse, comparison, ids, left, likeness, readArticles, relation, spans, words };
    `;
    writeFileSync(join(folder, 'use.ts'), source);
    const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc');
    const types = join(projectFolder, 'node_modules', '@types');
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--typeRoots',
      types,
      '--types',
      'node',
    ];
    execFileSync(process.execPath, [compiler, ...options, 'use.ts'], { cwd: folder, stdio: 'inherit' });
  }, 240_000);
});
