import type { CheckDocument, CopyChange, Finding } from '../../model/gate.ts';
import { counted } from '../layout.ts';
import { summaryWords } from './check-summary.ts';
import { changeWords, named, placeWords, relationWords, said, shareWords } from './check-words.ts';

/** A comment on a pull request may have 65,536 characters; nobody reads so many findings. */
const MOST_FINDINGS = 50;

/**
 * A comment for a pull request. Whatever comes from an article stands in code spans, where no viewer makes a link, an
 * image, a mention or an issue reference of it; of its text only the few words that differ are shown, unless the document
 * holds more because it was asked for.
 */
export function* checkMarkdown(document: CheckDocument): Generator<string> {
  const { verdict, findings, unreadable } = document;
  yield `### Copy check: ${verdict === 'passed' ? 'passed' : 'failed'}\n\n${summaryWords(document)}\n`;
  if (unreadable.length > 0) yield '\n**Not read**\n\n';
  for (const { place, message } of unreadable.slice(0, MOST_FINDINGS))
    yield `- ${code(placeWords(place))}: ${code(named(message, 300))}\n`;
  yield* leftOut(unreadable.length);
  if (findings.length > 0) yield '\n**Found**\n\n';
  for (const finding of findings.slice(0, MOST_FINDINGS)) yield* findingItem(finding);
  yield* leftOut(findings.length);
}

function* leftOut(count: number): Generator<string> {
  if (count > MOST_FINDINGS) yield `- … and ${count - MOST_FINDINGS} more\n`;
}

function* findingItem(finding: Finding): Generator<string> {
  const { article, match, titles, place, matchPlace, isNewMatch, level, relation, sharedText } = finding;
  const verdict = level === 'error' ? `**${relation}**` : `${relation} (does not fail)`;
  yield `- ${verdict}: ${articleWords(article, titles.article)} ${relationWords(finding)} ${articleWords(match, titles.match)}${isNewMatch ? ' (also new)' : ''}\n`;
  yield `  - ${code(placeWords(place))} and ${code(placeWords(matchPlace))}\n`;
  yield `  - ${shareWords(finding)}\n`;
  if (finding.changes.length > 0)
    yield `  - ${counted(finding.changes.length, 'change')} where it matters: ${finding.changes.map(changeSpan).join(', ')}\n`;
  if (sharedText !== undefined) yield `  - shared: ${code(said(sharedText))}\n`;
}

const articleWords = (id: string, title: string | null): string =>
  title === null ? code(named(id)) : `${code(named(id))} (${code(named(title, 80))})`;

const changeSpan = (change: CopyChange): string => code(changeWords(change));

/** A code span (CommonMark 6.1): its fence is longer than any run of backticks inside. */
function code(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const room = text === '' || /^[` ]|[` ]$/u.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}
