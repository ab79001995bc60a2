import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../../src/commands/report.ts';
import { jsonChunks } from '../../../src/report/json.ts';
import { runCommand } from '../../gate/run-check.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { bridgeComparison } from './made-up.ts';

const folder = temporaryFolder;

/** A saved report of one made-up event. */
function savedReport(change: { document?: string; content?: string } = {}): string {
  const from = folder();
  const comparison = bridgeComparison();
  mkdirSync(join(from, 'events'));
  writeFileSync(join(from, 'events/e-1.json'), change.content ?? [...jsonChunks(comparison)].join(''));
  const index = {
    schemaVersion: 1,
    variorum: '0.0.0',
    inputs: [{ article: 'wire-bridge', sha256: 'ab12' }],
    articles: comparison.articles.map(({ id, title, publishedAt, publisher }) => ({
      id,
      title,
      publishedAt,
      publisher,
    })),
    events: [
      {
        id: 'e-1',
        label: 'The bridge',
        articles: comparison.articles.map(({ id }) => id),
        independentTexts: 2,
        document: change.document ?? 'events/e-1.json',
        differences: 6,
      },
    ],
  };
  writeFileSync(join(from, 'index.json'), [...jsonChunks(index)].join(''));
  return from;
}

const files = (path: string): string[] => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();

describe('report --from', () => {
  let from = '';
  beforeAll(() => {
    from = savedReport();
  });

  it('renders a saved report again, in every format, and its JSON to the same bytes', async () => {
    const out = folder();
    const { code, stderr } = await runCommand(report, { from, out, format: 'html,json,markdown' });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `1 event written to ${out}; open ${join(out, 'index.html')}\n`,
    });
    expect(files(out)).toEqual([
      'events',
      'events/e-1.html',
      'events/e-1.json',
      'events/e-1.md',
      'index.html',
      'index.json',
      'index.md',
    ]);
    for (const name of ['index.json', 'events/e-1.json'])
      expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(from, name), 'utf8'));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('href="events/e-1.html"');
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toContain('(events/e-1.md)');
    expect(readFileSync(join(out, 'events/e-1.html'), 'utf8')).toContain('ab12');
  });

  it('writes pages a second time to the same bytes', async () => {
    const [one, two] = [folder(), folder()];
    for (const out of [one, two]) await runCommand(report, { from, out, format: 'html' });
    for (const name of ['index.html', 'events/e-1.html'])
      expect(readFileSync(join(one, name), 'utf8')).toBe(readFileSync(join(two, name), 'utf8'));
  });

  it.each([
    ['a folder without a report', {}, 'could not be read'],
    ['a document outside the folder', { document: '../../etc/passwd' }, 'is not below the report folder'],
    ['an absolute document', { document: '/etc/passwd' }, 'is not below the report folder'],
    ['a document that is missing', { document: 'events/gone.json' }, 'could not be read'],
    ['a document that is not JSON', { content: '{' }, 'not valid JSON'],
    ['a document of another shape', { content: '{"schemaVersion":1}' }, 'not a document of'],
    ['a document of another version', { content: '{"schemaVersion":99}' }, 'schemaVersion'],
  ])('refuses %s in one line', async (name, change, words) => {
    const source = name === 'a folder without a report' ? folder() : savedReport(change);
    const { code, stderr } = await runCommand(report, { from: source, out: folder(), format: 'html' });
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });

  it('refuses an unknown format and an unknown event', async () => {
    expect((await runCommand(report, { from, out: folder(), format: 'html,pdf' })).stderr).toContain(
      '--format pdf',
    );
    expect((await runCommand(report, { from, out: folder(), event: 'e-9' })).stderr).toContain('--event e-9');
  });

  it('leaves an index.html alone that it did not write, and replaces its own', async () => {
    const out = folder();
    writeFileSync(join(out, 'index.html'), '<h1>My own site</h1>');
    const { code, stderr } = await runCommand(report, { from, out, format: 'html' });
    expect(code).toBe(2);
    expect(stderr).toContain('was not written by this tool');
    expect(files(out)).toEqual(['index.html']);
    const own = folder();
    for (let time = 0; time < 2; time++)
      expect((await runCommand(report, { from, out: own, format: 'html' })).code).toBe(0);
  });
});
