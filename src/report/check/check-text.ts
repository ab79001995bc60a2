import type { CheckDocument, Finding } from '../../model/gate.ts';
import { wrapped } from '../layout.ts';
import type { CheckContext } from './check-context.ts';
import { summaryWords } from './check-summary.ts';
import { changesWords, named, placeWords, relationWords, said, shareWords } from './check-words.ts';

const INDENT = '  ';

/** The gate's findings for people, the new article first. */
export function* checkText(document: CheckDocument, { width }: CheckContext): Generator<string> {
  const line = (text: string, first = INDENT): string => wrapped(said(text), width, first);
  for (const { place, message } of document.unreadable)
    yield `unreadable\n${line(`${placeWords(place)}: ${message}`)}\n`;
  for (const finding of document.findings) {
    yield `${levelWords(finding)}\n`;
    for (const words of linesOf(finding)) yield line(words);
    yield '\n';
  }
  yield line(summaryWords(document), '');
}

const levelWords = ({ level, relation }: Finding): string =>
  level === 'error' ? `${relation} (fails)` : `${relation} (${level}, does not fail)`;

function linesOf(finding: Finding): readonly string[] {
  const { article, match, titles, place, matchPlace, isNewMatch, sharedText } = finding;
  const entitled = (title: string | null): string => (title === null ? '' : ` "${named(title, 80)}"`);
  return [
    `${placeWords(place)}: ${named(article)}${entitled(titles.article)}`,
    `${relationWords(finding)} ${named(match)}${entitled(titles.match)}${isNewMatch ? ' (also new)' : ''}`,
    `at ${placeWords(matchPlace)}`,
    `${shareWords(finding)}; Jaccard ${finding.jaccard.toFixed(2)}`,
    ...(finding.changes.length === 0 ? [] : [changesWords(finding)]),
    ...(sharedText === undefined ? [] : [`shared: ${sharedText}`]),
  ];
}
