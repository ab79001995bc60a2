import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at } from '../../../src/model/list.ts';
import { distFolder, measureCommand, measureNode, type Usage } from '../measured-process.ts';

/** One set of articles, as JSON lines and as a file each. */
export interface Sample {
  readonly folder: string;
  readonly path: string;
  /** Of Markdown files, each named by its article's place in `ids`. */
  readonly files: string;
  readonly ids: readonly string[];
}

export interface FoundPair {
  readonly left: string;
  readonly right: string;
}

export interface Tool {
  readonly name: string;
  /** A file that is there where the tool is installed. */
  readonly needs: string;
  run(sample: Sample): { readonly usage: Usage; readonly pairs: readonly FoundPair[] };
}

const here = fileURLToPath(new URL('.', import.meta.url));
const installed = fileURLToPath(new URL('../../../.cache/other-tools', import.meta.url));

const readPairs = (path: string): readonly FoundPair[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): FoundPair => JSON.parse(line));

const variorum: Tool = {
  name: 'Variorum, one thread',
  needs: join(distFolder, 'cli.js'),
  run({ folder, path }) {
    const pairs = join(folder, 'variorum.jsonl');
    const usage = measureCommand(['reuse', path, '--quiet', '--format', 'jsonl', '--jobs', '1'], pairs);
    return { usage, pairs: readPairs(pairs) };
  },
};

/** @param driver the file beside this one that runs the tool */
const python = (name: string, driver: string): Tool => ({
  name,
  needs: join(installed, 'venv', 'bin', 'python'),
  run({ folder, path }) {
    const pairs = join(folder, `${driver}.jsonl`);
    const used = join(folder, `${driver}.json`);
    const begin = performance.now();
    const { status, stderr } = spawnSync(
      join(installed, 'venv', 'bin', 'python'),
      ['-B', join(here, `with_${driver}.py`), path, pairs, used],
      { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    );
    const seconds = (performance.now() - begin) / 1000;
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-2000)}`);
    const usage: Usage = JSON.parse(readFileSync(used, 'utf8'));
    return { usage: { ...usage, seconds }, pairs: readPairs(pairs) };
  },
});

interface JscpdReport {
  readonly duplicates: readonly {
    readonly firstFile: { readonly name: string };
    readonly secondFile: { readonly name: string };
  }[];
}

/** It takes hours for files that share long stretches; none of the other tools takes a minute. */
const MOST_SECONDS = 120;

/** Finds equal stretches of at least 50 tokens (its default) in source files; news are Markdown to it. */
const jscpd: Tool = {
  name: 'jscpd 4.3.0',
  needs: join(installed, 'node_modules', 'jscpd', 'bin', 'jscpd'),
  run({ folder, files, ids }) {
    const output = join(folder, 'jscpd');
    const args = [
      jscpd.needs,
      files,
      ...['--format', 'markdown', '--min-lines', '1', '--max-lines', '100000', '--max-size', '10mb'],
      ...['--reporters', 'json', '--output', output, '--silent', '--no-gitignore'],
    ];
    const usage = measureNode(args, { mostSeconds: MOST_SECONDS });
    const report: JscpdReport = JSON.parse(readFileSync(join(output, 'jscpd-report.json'), 'utf8'));
    const idOf = (name: string): string => at(ids, Number(basename(name, '.md')));
    const pairs = report.duplicates
      .filter(({ firstFile, secondFile }) => firstFile.name !== secondFile.name)
      .map(({ firstFile, secondFile }) => ({ left: idOf(firstFile.name), right: idOf(secondFile.name) }));
    return { usage, pairs };
  },
};

export const tools: readonly Tool[] = [
  variorum,
  python('datasketch 2.0.0', 'datasketch'),
  python('rensa 0.5.0', 'rensa'),
  python('text-dedup 0.4.0', 'text_dedup'),
  jscpd,
];
