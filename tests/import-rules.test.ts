import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

interface ImportRule {
  /** Folders or files below src/ that the rule is about. */
  readonly from: readonly string[];
  /** What they may import: folders or files below src/, packages, or node built-ins (`node:fs`). */
  readonly own: readonly string[];
  readonly packages: readonly string[] | 'any';
  readonly builtins: readonly string[];
  readonly reason: string;
}

const rules: readonly ImportRule[] = [
  {
    from: ['model'],
    own: ['model'],
    packages: ['zod'],
    builtins: [],
    reason:
      'the model is what everybody shares: if it imported a stage, every stage would depend on that stage',
  },
  {
    from: ['language'],
    own: ['language', 'model'],
    packages: ['string-similarity'],
    builtins: [],
    reason: 'language knowledge serves all stages and must not know one of them',
  },
  {
    from: ['ingest'],
    own: ['ingest', 'language', 'model', 'errors.ts'],
    packages: [
      '@mozilla/readability',
      'linkedom',
      'feedsmith',
      'csv-parse',
      'yaml',
      'chardet',
      'franc-min',
      'tinyglobby',
    ],
    builtins: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:zlib',
      'node:module',
      'node:stream',
      'node:util',
      'node:crypto',
      'node:buffer',
    ],
    reason:
      'reading is the only stage that touches files, and it knows nothing of what is done with an article',
  },
  {
    from: ['reuse', 'align'],
    own: ['self', 'language', 'model', 'errors.ts'],
    packages: ['diff', 'string-similarity'],
    builtins: [],
    reason:
      'a stage uses the results of another through the types of the model only, so that each can be replaced',
  },
  {
    from: ['events', 'compare'],
    own: ['self', 'align', 'language', 'model', 'errors.ts'],
    packages: ['diff', 'string-similarity'],
    // A hash is pure: it makes event ids that do not depend on what else is in the collection.
    builtins: ['node:crypto'],
    reason: 'grouping and comparing stand on aligned sentences; nothing else may call the alignment',
  },
  {
    from: ['report', 'gate'],
    own: ['self', 'model'],
    packages: 'any',
    builtins: [],
    reason:
      'a renderer is pure and knows the written shapes only, so that a saved report renders to the same bytes',
  },
  {
    from: ['pipeline.ts', 'index.ts'],
    own: ['ingest', 'reuse', 'align', 'events', 'compare', 'language', 'model', 'pipeline.ts', 'errors.ts'],
    packages: [],
    builtins: [],
    reason: 'the pipeline puts the stages in order and has no logic of its own that would need a package',
  },
  {
    from: ['parallel'],
    own: ['self', 'reuse', 'events', 'align', 'compare', 'language', 'model', 'errors.ts'],
    packages: [],
    builtins: ['node:worker_threads', 'node:fs'],
    reason: 'threads run the stages, and no stage knows that it runs in one',
  },
  {
    from: ['config.ts', 'errors.ts'],
    own: ['errors.ts', 'model'],
    packages: [],
    builtins: ['node:fs/promises'],
    reason: 'settings and errors are read by every command before anything else is loaded',
  },
];

/** The one file of the language layer that may read files. */
const fileExceptions: Readonly<Record<string, readonly string[]>> = { 'language/load.ts': ['node:fs'] };

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\s)(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gmu;

function importsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Why the import is not allowed, or null where it is. */
function fault(file: string, specifier: string, rule: ImportRule): string | null {
  if (specifier.startsWith('node:')) {
    const allowed = [...rule.builtins, ...(fileExceptions[file] ?? [])];
    return allowed.includes(specifier) ? null : `built-in ${specifier}`;
  }
  if (!specifier.startsWith('.')) {
    return rule.packages === 'any' || rule.packages.includes(packageOf(specifier))
      ? null
      : `package ${specifier}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  const room = target.split('/')[0] ?? target;
  const isOwnRoom = rule.own.includes('self') && room === file.split('/')[0];
  return isOwnRoom || rule.own.includes(room) ? null : `own file ${target}`;
}

/** The own files that a file imports, as paths below src/. */
const ownImportsOf = (file: string): readonly string[] =>
  importsOf(join(src, file))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier));

/** Ways from a file over its imports back to itself, types included; each once, from where it is met first. */
function importCycles(files: readonly string[]): readonly string[] {
  const cycles: string[] = [];
  const isDone = new Map<string, boolean>();
  const visit = (file: string, way: readonly string[]): void => {
    if (isDone.get(file) === false) cycles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (isDone.has(file)) return;
    isDone.set(file, false);
    for (const imported of ownImportsOf(file)) visit(imported, [...way, file]);
    isDone.set(file, true);
  };
  for (const file of files) visit(file, []);
  return cycles;
}

describe('import rules', () => {
  const files = sourceFiles(src).map((path) => relative(src, path).split('\\').join('/'));

  it.each(rules)('$from: $reason', (rule) => {
    const faults = files
      .filter((file) => rule.from.some((room) => file === room || file.startsWith(`${room}/`)))
      .flatMap((file) =>
        importsOf(join(src, file))
          .map((specifier) => fault(file, specifier, rule))
          .filter((found) => found !== null)
          .map((found) => `src/${file} imports ${found}`),
      );
    expect(faults, rule.reason).toEqual([]);
  });

  it('no file imports itself over others: what belongs together that closely is one file, or lacks a third', () => {
    expect(importCycles(files)).toEqual([]);
  });

  it('only cli.ts sets the exit code, and nothing calls process.exit: a library must not end its user', () => {
    const faults = files.filter((file) => {
      const content = readFileSync(join(src, file), 'utf8');
      return /process\.exit\(/u.test(content) || (file !== 'cli.ts' && /process\.exitCode/u.test(content));
    });
    expect(faults).toEqual([]);
  });

  it('knows every import of the sources (the expression that finds them is not blind)', () => {
    expect(importsOf(join(src, 'cli.ts'))).toContain('./commands/summary.ts');
    expect(dirname(src)).not.toBe('');
  });
});
