import { findBodyRange } from './body-range.ts';
import type { CleanedText } from './cleaned-text.ts';
import { readDateline } from './dateline.ts';
import { cutFurniture, cutMatter, cutTail, headOf, readEdgeMatter } from './edges.ts';
import { Findings } from './findings.ts';
import { isCommentMarker } from './furniture.ts';
import { isSameHeadline, pickHeadline } from './headline.ts';
import { detectLanguage } from './language.ts';
import type { Line } from './line.ts';
import { isHeadlineShaped, phraseOf } from './line-shape.ts';
import { gluedDateLength } from './metadata-lines.ts';
import { isOutlet } from './names.ts';
import { readPublicationDate } from './publication-date.ts';
import { cutMarkedTeasers, cutTwinTeasers } from './teasers.ts';
import { plainSpaces } from './white-space.ts';
import { Worksheet } from './worksheet.ts';

/** A pass can lay open what the next one cuts; two are enough for any text that a person has saved. */
const MAX_PASSES = 6;

/** What readers wrote is cut where it holds at most this share of the words above it; more may be an article. */
const MAX_COMMENT_SHARE = 0.25;

/** Datelines stand on one of the first lines: below a headline and a lede line at most. */
const DATELINE_LINES = 3;

/** Crumbs and category lines above a headline are not longer, in words. */
const MAX_CRUMB_WORDS = 6;

/** An outlet's name with its motto is not longer, in words. */
const MAX_BANNER_WORDS = 12;

interface KnownFields {
  readonly title?: string | null;
  /** BCP 47 primary subtag; the text is not asked for it then. */
  readonly language?: string | null;
}

/**
 * Takes a text as people save it apart into the article's kept text and what stands around it: metadata lines,
 * headline, furniture of the site, teasers, credit, and the outlet's words about itself.
 *
 * Rules look at shape, repetition, position and known phrases. In doubt a line is kept: a leftover menu line costs
 * a reader less than a lost sentence.
 *
 * @param raw the text as read, any line breaks
 * @param known what fields of their own say: where they give the title, only copies of it are taken for the headline
 * @returns every character of `raw` that is not white space stands in `text` or in `excluded`, apart from
 *   characters that show nothing (zero-width space, byte order mark). Never throws.
 */
export function cleanPlainText(raw: string, known: KnownFields = {}): CleanedText {
  const sheet = new Worksheet(plainSpaces(raw));
  const findings = new Findings();
  if (known.title) findings.note('title', known.title);
  for (let pass = 0, before = -1; pass < MAX_PASSES && before !== sheet.cuts; pass++) {
    before = sheet.cuts;
    runRules(sheet, findings);
  }
  const text = sheet.text();
  return {
    ...findings.all(),
    language: known.language ?? detectLanguage(text),
    text,
    excluded: sheet.excluded(),
  };
}

function runRules(sheet: Worksheet, findings: Findings): void {
  cutGluedDate(sheet, findings);
  narrowToBody(sheet, findings);
  cutReaderComments(sheet);
  cutMarkedTeasers(sheet);
  cutFurniture(sheet);
  cutTwinTeasers(sheet);
  cutTail(sheet, findings);
  cutHead(sheet, findings);
  cutDateline(sheet, findings);
  cutLoneBullet(sheet);
}

/** `date 2020-11-15 Secretary of …`: the date is of the article, the rest of the line its first sentence. */
function cutGluedDate(sheet: Worksheet, findings: Findings): void {
  const first = sheet.kept()[0];
  if (first === undefined) return;
  const length = gluedDateLength(first.text);
  if (length === 0) return;
  findings.noteDate(readPublicationDate(first.text.slice(0, length)));
  sheet.cutFront(first, length, 'metadata');
}

/** The text of a whole page: everything outside the body goes; the headline and its metadata stand right above it. */
function narrowToBody(sheet: Worksheet, findings: Findings): void {
  const lines = sheet.kept();
  const range = findBodyRange(lines);
  if (range === null) return;
  const above = lines.slice(0, range.start);
  const headline = titleLine(above, lines.slice(range.start, range.end), findings, true);
  for (const line of above) {
    const matter = headline !== null && line.index > headline.index ? readEdgeMatter(line) : null;
    if (headline !== null && line.phrase === headline.phrase) sheet.cut(line, 'headline');
    else cutMatter(sheet, findings, line, matter ?? { kind: 'furniture' });
  }
  for (const line of lines.slice(range.end)) {
    sheet.cut(line, isHeadlineShaped(line) ? 'teaser' : 'furniture');
  }
}

/** Everything below `Leave a Reply` and the like, where it is short beside what stands above. */
function cutReaderComments(sheet: Worksheet): void {
  const lines = sheet.kept();
  if (!lines.some((line) => isCommentMarker(line.text))) return;
  const total = proseWords(lines);
  let above = 0;
  for (const line of lines) {
    if (above > 0 && total - above <= above * MAX_COMMENT_SHARE && isCommentMarker(line.text)) {
      for (const one of lines) if (one.index >= line.index) sheet.cut(one, 'furniture');
      return;
    }
    if (line.prose) above += line.words;
  }
}

const proseWords = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (line.prose ? line.words : 0), 0);

/** The line that is the known title, or the one that becomes it. */
function titleLine(
  head: readonly Line[],
  body: readonly Line[],
  findings: Findings,
  nearest: boolean,
): Line | null {
  const title = findings.titlePhrase();
  if (title !== null) return head.find((line) => isSameHeadline(line.phrase, title)) ?? null;
  const picked = pickHeadline(head, body, nearest);
  if (picked !== null) findings.note('title', picked.text);
  return picked;
}

/** Metadata, furniture, the headline with its copies, and the crumbs above it. */
function cutHead(sheet: Worksheet, findings: Findings): void {
  for (const line of headOf(sheet.kept(), findings.titlePhrase())) {
    const matter = readEdgeMatter(line);
    if (matter !== null) cutMatter(sheet, findings, line, matter);
  }
  cutBanner(sheet, findings);
  const lines = sheet.kept();
  const head = headOf(lines, findings.titlePhrase());
  const headline = titleLine(head, lines.slice(head.length), findings, false);
  if (headline === null) return;
  for (const line of head) {
    if (isSameHeadline(line.phrase, headline.phrase)) sheet.cut(line, 'headline');
    else if (line.index < headline.index && line.words <= MAX_CRUMB_WORDS) sheet.cut(line, 'furniture');
  }
  for (const line of sheet.kept()) {
    if (!line.prose && line.phrase === headline.phrase) sheet.cut(line, 'headline');
  }
}

/** The first line, where it is the outlet's name, alone or before its motto: `DAILY POST - news for the north`. */
function cutBanner(sheet: Worksheet, findings: Findings): void {
  const first = sheet.kept()[0];
  if (first === undefined || first.prose || first.words > MAX_BANNER_WORDS) return;
  const name = first.text.split(/\s[-–—|]\s/u, 1)[0] ?? '';
  const publisher = findings.get('publisher');
  if (publisher !== null && phraseOf(name) === phraseOf(publisher)) sheet.cut(first, 'furniture');
  else if (publisher === null && name === first.text && isOutlet(name) && first.words <= MAX_CRUMB_WORDS) {
    findings.note('publisher', name);
    sheet.cut(first, 'metadata');
  }
}

/** `LONDON (Reuters) - ` in front of the first sentence; an outlet's name also in front of the second or third. */
function cutDateline(sheet: Worksheet, findings: Findings): void {
  const lines = sheet.kept().slice(0, DATELINE_LINES);
  const isOnlyColon = (): boolean =>
    lines.filter((line) => /^[\p{Lu} .,]{3,40}:\s/u.test(line.text)).length === 1;
  for (const [i, line] of lines.entries()) {
    const dateline = line.prose ? readDateline(line.text, isOnlyColon) : null;
    if (dateline === null || (i > 0 && dateline.publisher === null && dateline.credit === null)) continue;
    if (dateline.publisher !== null) findings.note('publisher', dateline.publisher);
    if (dateline.credit !== null) findings.note('credit', dateline.credit);
    sheet.cutFront(line, dateline.length, dateline.credit === null ? 'metadata' : 'credit');
    return;
  }
}

const hasBullet = (line: Line): boolean => /^[-–—•*▪►]\s/.test(line.text);

/** `- ` in front of the first paragraph alone is what a template left; in front of several it is a list or a dialogue. */
function cutLoneBullet(sheet: Worksheet): void {
  const [first, ...others] = sheet.kept();
  if (first === undefined || !first.prose || !hasBullet(first) || others.some(hasBullet)) return;
  sheet.cutFront(first, 1, 'furniture');
}
