import type { CheckDocument, Finding, FindingLevel, SourcePlace } from '../../model/gate.ts';
import { summaryWords } from './check-summary.ts';
import { findingWords, named, said } from './check-words.ts';

const commands: Readonly<Record<FindingLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

const levels: readonly FindingLevel[] = ['error', 'warning', 'note'];

/**
 * Workflow commands of GitHub Actions, one a finding. GitHub shows ten of each kind a step, so what fails comes first;
 * the line at the end stands in the log only.
 */
export function* checkGithub(document: CheckDocument): Generator<string> {
  for (const { place, message } of document.unreadable)
    yield command('error', place, 'unreadable article', message);
  for (const level of levels) {
    for (const finding of document.findings.filter((one) => one.level === level))
      yield command(commands[level], finding.place, titleOf(finding), findingWords(finding));
  }
  yield `${said(summaryWords(document))}\n`;
}

const titleOf = ({ relation, match }: Finding): string => `${relation}: ${named(match, 60)}`;

function command(name: string, { path, region }: SourcePlace, title: string, message: string): string {
  const properties: [string, string][] = [['file', path.replace(/^\.\//u, '')]];
  if (region !== undefined) {
    const { startLine, endLine, startColumn, endColumn } = region;
    properties.push(['line', String(startLine)], ['endLine', String(endLine)]);
    // GitHub takes columns only within one line, and counts the last one in.
    if (startLine === endLine && startColumn !== undefined && endColumn !== undefined)
      properties.push(
        ['col', String(startColumn)],
        ['endColumn', String(Math.max(startColumn, endColumn - 1))],
      );
  }
  properties.push(['title', title]);
  const given = properties.map(([property, value]) => `${property}=${escapedProperty(value)}`).join(',');
  return `::${name} ${given}::${escapedData(message)}\n`;
}

const escapedData = (text: string): string => said(text).replaceAll('%', '%25');

const escapedProperty = (text: string): string =>
  escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
