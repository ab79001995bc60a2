import type { CopyChange, Finding, SourcePlace } from '../../model/gate.ts';
import { cutText, shortText } from '../../model/text.ts';
import { percent } from '../layout.ts';
import { inLog, oneLine } from '../plain.ts';
import { relationVerb } from '../relation-words.ts';

/** One line that a build log shows and does not obey. */
export const said = (text: string): string => inLog(oneLine(text));

/** At most so many characters of an article's own words or of an id: a message must stay readable. */
const LONGEST_NAME = 120;

/** An id, path or title of an article as it stands in a message. */
export const named = (text: string, longest: number = LONGEST_NAME): string =>
  // Ten units hold every character that is looked at, however many marks stand on it.
  shortText(said(cutText(text, longest * 10)), longest, '…');

/** `batch.jsonl:17, record 17`, `story.txt:3-20`. */
export function placeWords({ path, record, region }: SourcePlace): string {
  const lines =
    region === undefined
      ? ''
      : region.startLine === region.endLine
        ? `:${region.startLine}`
        : `:${region.startLine}-${region.endLine}`;
  return `${named(path)}${lines}${record === undefined ? '' : `, record ${record}`}`;
}

/** What the new article is to the one it matches, as a verb phrase. */
export const relationWords = ({ relation, coverage }: Finding): string =>
  relationVerb({ relation, own: coverage.article, other: coverage.match });

export const shareWords = ({ coverage: { article, match } }: Finding): string =>
  `${percent(article)} of its words stand there, ${percent(match)} of the other's words stand here`;

/** From what the matched article says to what the new one says: `12 → 14 people`, `was found → was not found`. */
export function changeWords({ match, article, before, after }: CopyChange): string {
  const isInserted = match === '' || article === '';
  const words = (text: string): string => [before, text, after].filter((word) => word !== '').join(' ');
  return isInserted
    ? `${named(words(match), 60)} → ${named(words(article), 60)}`
    : `${named(match, 60)} → ${named([article, after].filter((word) => word !== '').join(' '), 60)}`;
}

export const changesWords = ({ changes }: Finding): string =>
  changes.length === 0 ? '' : `differs where it matters: ${changes.map(changeWords).join('; ')}`;

/** The finding in one sentence: which article, what it is to which other, how much of it, and what differs. */
export function findingWords(finding: Finding): string {
  const { article, match, place, matchPlace } = finding;
  const subject = `${named(article)} (${placeWords(place)})`;
  const object = `${named(match)} (${placeWords(matchPlace)}${finding.isNewMatch ? ', also new' : ''})`;
  const differing = changesWords(finding);
  return `${subject} ${relationWords(finding)} ${object}: ${shareWords(finding)}${differing === '' ? '' : `; ${differing}`}`;
}
