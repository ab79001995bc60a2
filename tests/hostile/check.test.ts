import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checkDocumentSchema } from '../../src/model/schema/check.ts';
import { checkFormats } from '../../src/report/check/check.ts';
import { type CheckRun, folderOf, runCheck } from '../gate/run-check.ts';
import { gitlabFaults, junitFaults, sarifFaults } from '../schemas/validate.ts';
import { HOSTILE_HOST, hostileCases, hostileVersion } from './cases.ts';
import { expectNoControls, isCommandLine, workflowCommandOf } from './inert.ts';

// Every hostile article is in the archive, and comes again with one figure changed, beside lines that cannot be read.
const folder = folderOf({
  'old.jsonl': hostileCases.map((one, i) => hostileVersion(one, i, false)).join(''),
  'new.jsonl': hostileCases.map((one, i) => hostileVersion(one, i, true)).join(''),
  'broken/::error::x.jsonl': '{"text": \n',
  'broken/##[error]x, %0A::error::y.json': '{"text": ',
});

const args = {
  paths: [join(folder, 'new.jsonl'), join(folder, 'broken')],
  against: [join(folder, 'old.jsonl')],
  showText: true,
};
const BROKEN = 2;

const runs = new Map<string, Promise<CheckRun>>();

/** Run once for all tests: the articles are many. */
function outputOf(format: string): Promise<CheckRun> {
  const run = runs.get(format) ?? runCheck({ ...args, format });
  runs.set(format, run);
  return run;
}

const documentOf = async () => checkDocumentSchema.parse(JSON.parse((await outputOf('json')).stdout));

describe('hostile articles in the gate', () => {
  it('are at least sixty, each with a name of its own, of every aim', () => {
    expect(hostileCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(hostileCases.map(({ name }) => name)).size).toBe(hostileCases.length);
    expect([...new Set(hostileCases.map(({ aim }) => aim))].sort()).toEqual(
      ['annotation', 'formula', 'layout', 'markup', 'path', 'script', 'terminal'].sort(),
    );
  });

  it('are all read, all recognised, and change no object behind the records', async () => {
    const { findings, articles, against, unreadable } = await documentOf();
    expect({ new: articles.length, against, unreadable: unreadable.length }).toEqual({
      new: hostileCases.length,
      against: hostileCases.length,
      unreadable: BROKEN,
    });
    const failing = findings.filter(({ level }) => level === 'error');
    expect(new Set(failing.map(({ place }) => place.record)).size).toBe(hostileCases.length);
    expect(failing.every(({ place, matchPlace }) => place.record === matchPlace.record)).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(checkFormats)('%s: nothing in either stream moves a cursor or turns a line', async (format) => {
    const { stdout, stderr, code } = await outputOf(format);
    expect(code).toBe(2);
    expectNoControls(stdout);
    expectNoControls(stderr);
  });

  it.each(checkFormats.filter((format) => format !== 'github'))(
    '%s: no line is a command',
    async (format) => {
      const { stdout } = await outputOf(format);
      expect(stdout.split('\n').filter(isCommandLine)).toEqual([]);
    },
  );

  it('github: one command a finding and an unreadable place, each on one line, none forged', async () => {
    const { findings } = await documentOf();
    const lines = (await outputOf('github')).stdout.split('\n').filter((line) => line !== '');
    const commands = lines.flatMap((line) => workflowCommandOf(line) ?? []);
    expect(commands).toHaveLength(findings.length + BROKEN);
    expect(lines).toHaveLength(commands.length + 1);
    expect(lines.filter((line) => /##[a-z]*\[/iu.test(line))).toEqual([]);
    for (const { name, properties, message } of commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(
        Object.keys(properties).filter((key) => !['file', 'line', 'endLine', 'title'].includes(key)),
      ).toEqual([]);
      expect(properties['file']).toContain(folder);
      for (const words of [message, ...Object.values(properties)]) expect(words).not.toMatch(/[\r\n]/u);
    }
    expect(commands.filter(({ properties }) => properties['file']?.includes('%0A'))).toHaveLength(1);
  });

  it('json, sarif, gitlab: parse back to what was found, valid by their schemas', async () => {
    const { findings } = await documentOf();
    const sarif: { runs: { results: unknown[] }[] } = JSON.parse((await outputOf('sarif')).stdout);
    expect(sarifFaults(sarif)).toEqual([]);
    expect(sarif.runs[0]?.results).toHaveLength(findings.length);
    const gitlab: { fingerprint: string }[] = JSON.parse((await outputOf('gitlab')).stdout);
    expect(gitlabFaults(gitlab)).toEqual([]);
    expect(gitlab).toHaveLength(findings.length + BROKEN);
    expect(new Set(gitlab.map(({ fingerprint }) => fingerprint)).size).toBe(gitlab.length);
  });

  it('sarif: messages hold no link and no placeholder', async () => {
    const sarif: { runs: { results: { message: { text: string } }[] }[] } = JSON.parse(
      (await outputOf('sarif')).stdout,
    );
    for (const { message } of sarif.runs[0]?.results ?? []) {
      expect(message.text.replace(/\\[\\[\]]/gu, '')).not.toMatch(/[[\]]/u);
      expect(message.text.replace(/\{\{|\}\}/gu, '')).not.toMatch(/[{}]/u);
    }
  });

  it('junit: valid, with one case an article and one an unreadable place', async () => {
    const { stdout } = await outputOf('junit');
    expect(await junitFaults(stdout)).toEqual([]);
    const { document } = parseHTML(stdout);
    expect(document.querySelectorAll('testcase')).toHaveLength(hostileCases.length + BROKEN);
    expect(document.querySelectorAll('script, img, a, svg, iframe, b, style')).toHaveLength(0);
    expect(stdout).not.toMatch(/<!|\]\]>|&(?!(?:amp|lt|gt|quot|apos);)/u);
  });

  it('markdown: outside of code there is not one word of an article', async () => {
    const { stdout } = await outputOf('markdown');
    const outside = stdout.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, '…');
    expect(outside).not.toContain('`');
    expect(outside).not.toContain(HOSTILE_HOST);
    expect(outside).not.toMatch(/[<>[\]@|~$\\!]/u);
    expect(outside).not.toMatch(/breakwater|hostile|forged|resident/iu);
    expect([...outside].filter((character) => character > '\u007f' && character !== '…')).toEqual([]);
    expect(stdout.length).toBeLessThan(65_536);
  });

  it('text: no message grows with what an article calls itself', async () => {
    const { stdout } = await runCheck({ ...args, showText: false, format: 'text' });
    const blocks = stdout.split('\n\n');
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThan(3_000);
  });
});
