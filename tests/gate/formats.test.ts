import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/report/check/check.ts';
import { expectGolden } from '../golden.ts';
import { gitlabFaults, junitFaults, sarifFaults } from '../schemas/validate.ts';
import { checkDocument, folderOf, runCheck, story } from './run-check.ts';

// The ferry story of the demonstration articles: a near copy as text, another as a page, both inside the folder that they
// are compared with, and an excerpt in a table there.
const corpus = {
  paths: ['corpus/daily-brisk-ferry.txt', 'corpus/velmora-herald-ferry.html'],
  against: ['corpus'],
};

const unreadable = () => {
  const folder = folderOf({
    'new.jsonl': '{"id": "good", "text": "A few words."}\n{"text": \n',
    'old.txt': story('old'),
  });
  return { paths: [`${folder}/new.jsonl`], against: [`${folder}/old.txt`] };
};

describe('check: what a person or a machine reads', () => {
  it.each(checkFormats)('%s on the corpus', async (format) => {
    const { code, stdout, stderr } = await runCheck({ ...corpus, format });
    const args = `check ${corpus.paths.join(' ')} --against corpus --format ${format}`;
    expectGolden(
      `check/${format}.txt`,
      `$ variorum ${args}\n--- exit code ${code}\n--- stderr\n${stderr}--- stdout\n${stdout}`,
    );
  });

  it.each(['text', 'markdown'])('%s with --show-text', async (format) => {
    const { stdout } = await runCheck({ ...corpus, format, showText: true });
    expectGolden(`check/${format}-show-text.txt`, stdout);
  });

  it.each(['text', 'github', 'markdown'])('%s where all is well', async (format) => {
    const args = { paths: ['corpus/northmark-shamkhani-inad.md'], against: ['corpus'], format };
    const { code, stdout } = await runCheck(args);
    expectGolden(`check/${format}-passed.txt`, `--- exit code ${code}\n${stdout}`);
  });

  it.each(checkFormats.filter((format) => format !== 'text'))(
    '%s is the same at any width and each time',
    async (format) => {
      const once = await runCheck({ ...corpus, format });
      expect(await runCheck({ ...corpus, format })).toEqual(once);
    },
  );
});

describe('check: published schemas', () => {
  it('sarif is valid, with both places, stable rules and fingerprints', async () => {
    const { stdout } = await runCheck({ ...corpus, format: 'sarif' });
    const log: { runs: { results: unknown[]; tool: { driver: { rules: { id: string }[] } } }[] } =
      JSON.parse(stdout);
    expect(sarifFaults(log)).toEqual([]);
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([
      'variorum/identical',
      'variorum/near-duplicate',
      'variorum/excerpt',
      'variorum/partial',
    ]);
    expect(run?.results[0]).toMatchObject({
      ruleId: 'variorum/near-duplicate',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'corpus/daily-brisk-ferry.txt' } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'corpus/cns-ossary-ferry.txt' } } }],
      partialFingerprints: { 'variorumPair/v1': expect.stringMatching(/^[0-9a-f]{64}$/u) },
    });
  });

  it('sarif validation is not blind', () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
    expect(
      sarifFaults({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'bad' }] }],
      }),
    ).not.toEqual([]);
  });

  it('sarif tells unreadable articles as notifications of a run that did not succeed', async () => {
    const { stdout, code } = await runCheck({ ...unreadable(), format: 'sarif' });
    const log: unknown = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(sarifFaults(log)).toEqual([]);
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [
                { locations: [{ physicalLocation: { region: { startLine: 2 } } }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('junit is valid: a test case an article, a failure where it fails, an error where it was not read', async () => {
    const found = await runCheck({ ...corpus, format: 'junit' });
    expect(await junitFaults(found.stdout)).toEqual([]);
    const { document } = parseHTML(found.stdout);
    const cases = [...document.querySelectorAll('testcase')];
    expect(cases.map((one) => one.querySelectorAll('failure').length)).toEqual([1, 2]);
    const closed = await runCheck({ ...unreadable(), format: 'junit' });
    expect(await junitFaults(closed.stdout)).toEqual([]);
    expect(closed.stdout).toContain('errors="1"');
    expect(parseHTML(closed.stdout).document.querySelectorAll('testcase error')).toHaveLength(1);
  });

  it('junit validation is not blind', async () => {
    expect(await junitFaults('<testsuites><testsuite/></testsuites>')).not.toEqual([]);
    expect(await junitFaults('<testsuites')).not.toEqual([]);
  });

  it('gitlab is valid and has no fingerprint twice', async () => {
    for (const args of [corpus, unreadable()]) {
      const { stdout } = await runCheck({ ...args, format: 'gitlab' });
      const report: { fingerprint: string }[] = JSON.parse(stdout);
      expect(gitlabFaults(report)).toEqual([]);
      expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
    }
    expect(gitlabFaults([{ description: 'x' }])).not.toEqual([]);
  });

  it('json has the documented shape and holds no text of the articles but what differs', async () => {
    const { findings, verdict } = await checkDocument(corpus);
    expect(verdict).toBe('failed');
    expect(findings.every((one) => one.sharedText === undefined)).toBe(true);
    const [shown] = (await checkDocument({ ...corpus, showText: true })).findings;
    expect(shown?.sharedText?.length).toBeGreaterThan(100);
  });

  it('github writes one command a finding, what fails first', async () => {
    const { stdout } = await runCheck({ ...corpus, format: 'github' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) /u.exec(line)?.[1] ?? 'words')).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'warning',
      'words',
    ]);
  });
});
