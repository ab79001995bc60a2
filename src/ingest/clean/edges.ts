import { at } from '../../model/list.ts';
import type { EdgeMatter } from './edge-matter.ts';
import type { Findings } from './findings.ts';
import { isEdgeFurniture, isFurniture } from './furniture.ts';
import { isSameHeadline } from './headline.ts';
import type { Line } from './line.ts';
import { isHeadlineShaped, isWordless } from './line-shape.ts';
import { noteEntry, readMetadataLine } from './metadata-lines.ts';
import { isAgency } from './names.ts';
import { readSelfDescription } from './self-description.ts';
import type { Worksheet } from './worksheet.ts';

/** Lines that no rule knows are passed on the way to the running text, but not more than this many. */
const MAX_UNKNOWN = 12;

/** Nothing around a body is longer, in characters; apart from the outlet's description of itself. */
const MAX_MATTER_LENGTH = 400;

/** An outlet describes itself near the end; with more known lines below, it is not looked for any more. */
const MAX_KNOWN_BELOW_DESCRIPTION = 40;

/** An outlet's calls to its readers are few and short. */
const MAX_LABELS = 6;
const MAX_LABEL_WORDS = 8;

/** What the line is, if it stands above or below a body; null where no rule knows it. */
export function readEdgeMatter(line: Line): EdgeMatter | null {
  if (line.edgeMatter === undefined)
    line.edgeMatter = line.text.length > MAX_MATTER_LENGTH ? null : findEdgeMatter(line);
  return line.edgeMatter;
}

/** `(Reuters)`, `— Reuters`. */
const OUTER_MARKS = /^[(—–-]+\s?|\)$/g;
const OUTER_MARK = /^[(—–-]|\)$/;

function findEdgeMatter(line: Line): EdgeMatter | null {
  if (isWordless(line.text) || isEdgeFurniture(line.text)) return { kind: 'furniture' };
  const bare = OUTER_MARK.test(line.text) ? line.text.replace(OUTER_MARKS, '') : line.text;
  if (isAgency(bare)) return { kind: 'credit', entries: [{ field: 'credit', value: bare }] };
  const entries = readMetadataLine(line.text);
  if (entries === null) return null;
  return { kind: entries.some((entry) => entry.field === 'credit') ? 'credit' : 'metadata', entries };
}

/** Cuts the line for what it is and notes what it says. */
export function cutMatter(sheet: Worksheet, findings: Findings, line: Line, matter: EdgeMatter): void {
  sheet.cut(line, matter.kind);
  if (matter.kind !== 'furniture') for (const entry of matter.entries) noteEntry(findings, entry);
}

/**
 * The lines above the running text: up to the first prose that no rule knows. A headline that ends in a question
 * mark looks like prose; it is passed where it is the known title or stands twice.
 *
 * @param title as `phraseOf` writes it
 */
export function headOf(lines: readonly Line[], title: string | null): readonly Line[] {
  let unknown = 0;
  for (const [i, line] of lines.entries()) {
    if (readEdgeMatter(line) !== null) continue;
    if (line.prose && !isHeadline(line, [lines[i - 1], lines[i + 1]], title)) return lines.slice(0, i);
    unknown += 1;
    if (unknown > MAX_UNKNOWN) return lines.slice(0, i);
  }
  return [];
}

/** Short, and the known title or the same as one of its neighbours. */
function isHeadline(line: Line, neighbours: readonly (Line | undefined)[], title: string | null): boolean {
  if (!isHeadlineShaped(line)) return false;
  if (title !== null && isSameHeadline(line.phrase, title)) return true;
  return neighbours.some((other) => other?.phrase === line.phrase);
}

/**
 * Cuts what stands below the running text, from the end upwards, until a line of prose that no rule knows. Lines
 * that no rule knows stay (a list may close an article) unless furniture stands both above and below them: then
 * they are headlines of other stories. Labels between the body and the outlet's description of itself go with it.
 */
export function cutTail(sheet: Worksheet, findings: Findings): void {
  const lines = sheet.kept();
  const unknown: Line[] = [];
  const known: Line[] = [];
  for (let i = lines.length - 1; i > 0 && unknown.length <= MAX_UNKNOWN; i--) {
    const line = at(lines, i);
    if (
      cutKnown(sheet, findings, line, () =>
        unknown.length === 0 && known.length < MAX_KNOWN_BELOW_DESCRIPTION ? lines.slice(0, i) : [],
      )
    )
      known.push(line);
    else if (line.prose) break;
    else unknown.push(line);
  }
  if (known.some((line) => sheet.reasonOf(line) === 'self-description')) cutLabels(sheet, unknown);
  const highest = known.at(-1);
  if (highest === undefined) return;
  const lowest = sheet.lowestCut();
  for (const line of unknown) {
    if (line.index < highest.index || line.index > lowest) continue;
    sheet.cut(line, isHeadlineShaped(line) ? 'teaser' : 'furniture');
  }
}

/**
 * `What you can do`, `Give to the fund`, `Download the leaflet`: what an outlet asks of its readers right above its
 * description of itself. Figures, marks of a list, and a colon above them speak for a list that closes the article.
 *
 * @param lines all that stands between the running text and what rules know, the lowest first
 */
function cutLabels(sheet: Worksheet, lines: readonly Line[]): void {
  const highest = lines.at(-1);
  if (highest === undefined || lines.length > MAX_LABELS || !lines.every(isLabel)) return;
  const above = sheet.kept().findLast((line) => line.index < highest.index);
  if (above === undefined || above.text.endsWith(':')) return;
  for (const line of lines) sheet.cut(line, 'furniture');
}

const isLabel = ({ text, words, prose }: Line): boolean =>
  !prose && words <= MAX_LABEL_WORDS && /^\p{Lu}[^.!?…:;\p{N}]*$/u.test(text);

/** Cuts the line if a rule knows it; `above` is what stands over it where it may be the outlet's description of itself. */
function cutKnown(sheet: Worksheet, findings: Findings, line: Line, above: () => readonly Line[]): boolean {
  const matter = readEdgeMatter(line);
  if (matter !== null) {
    cutMatter(sheet, findings, line, matter);
    return true;
  }
  const outlet = describedOutlet(above, line);
  if (outlet === null) return false;
  findings.note('publisher', outlet);
  sheet.cut(line, 'self-description');
  return true;
}

function describedOutlet(above: () => readonly Line[], line: Line): string | null {
  if (!line.prose) return null;
  const body = (): string =>
    above()
      .map((one) => one.text)
      .join('\n');
  return readSelfDescription(line.text, body);
}

/** Furniture that may stand between two paragraphs, and what is left of tables. */
export function cutFurniture(sheet: Worksheet): void {
  for (const line of sheet.kept()) {
    if (isFurniture(line.text) || (line.text.includes('|') && isWordless(line.text)))
      sheet.cut(line, 'furniture');
  }
}
