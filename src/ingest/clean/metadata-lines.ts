import { monthNumbers } from '../../language/data/en/calendar.ts';
import { weekdayNames } from '../../model/calendar.ts';
import { type MetadataField, metadataLabels } from '../data/en/metadata-labels.ts';
import type { Findings } from './findings.ts';
import { isEdgeFurniture } from './furniture.ts';
import { countWords, phraseOf } from './line-shape.ts';
import { isAgency, isPersonName } from './names.ts';
import { findDateSpan, readPublicationDate } from './publication-date.ts';

/** One thing that a metadata line says. */
export interface Entry {
  readonly field: MetadataField;
  readonly value: string;
}

/** Metadata lines are short; what is longer is text. */
const MAX_LENGTH = 300;

/** A label is not longer, in characters. */
const MAX_LABEL_LENGTH = 40;

const MAX_VALUE_WORDS: Readonly<Record<MetadataField, number>> = {
  date: 14,
  updated: 14,
  author: 10,
  credit: 12,
  publisher: 10,
  url: 3,
  title: 30,
  other: 30,
};

/** Words that stand beside a date on a line of its own. */
const AROUND_DATE =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:at|on|the|of|am|pm|published|posted|updated|last|first|update|date|time|local|hrs|hours|h|utc|gmt|[a-z]{2,4}t)$/;

/** The longest labels first, so that `date published` is not read as `date`. */
const labelsBySize = Object.keys(metadataLabels).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const labelInLine = new RegExp(`\\s+(?=(?:${labelsBySize.join('|')})\\s?[:：])`, 'gi');
const openingLabel = new RegExp(`^(?:${labelsBySize.filter(isDateLabel).join('|')})\\b[\\s:：-]{1,4}`, 'i');

function isDateLabel(label: string): boolean {
  const field = metadataLabels[label];
  return field === 'date' || field === 'updated';
}

/**
 * What a line of metadata says (`By Jane Doe | 15 Nov 2020` says two things), or null where the line, or a part of
 * it, is anything else.
 */
export function readMetadataLine(text: string): readonly Entry[] | null {
  if (text.length > MAX_LENGTH) return null;
  return (
    (BAR.test(text) ? readParts(text.split(BARS)) : null) ??
    readEntry(text) ??
    (DASH.test(text) ? readParts(text.split(DASHES)) : null) ??
    (TWO_COLONS.test(text) ? readParts(text.split(labelInLine)) : null)
  );
}

/** Whether a line has the mark at all is asked without the space around it, which costs several times as much. */
const BAR = /[|•·]/;
const BARS = /\s?[|•·]\s?/;
const DASH = /[-–—/]\s/;
const DASHES = /\s[-–—]\s|\s?\/\s/;
const TWO_COLONS = /[:：][^:：]*[:：]/;

function readParts(parts: readonly string[]): readonly Entry[] | null {
  const filled = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (filled.length < 2) return null;
  const entries: Entry[] = [];
  // Beside a section (`Daily Post | World | Updated …`) a bare name is as likely the outlet's as a person's.
  const isBesideSection = (): boolean => filled.some(isEdgeFurniture);
  for (const part of filled) {
    const read = readEntry(part) ?? (isEdgeFurniture(part) ? [] : null) ?? readName(part, isBesideSection);
    if (read === null) return null;
    entries.push(...read);
  }
  // Names alone (`Jane Doe | John Roe`) and buttons alone say nothing of an article.
  return entries.some((entry) => entry.field !== 'author' || entry.value === '') ||
    entries.length < filled.length
    ? entries
    : null;
}

function readName(part: string, isBesideSection: () => boolean): readonly Entry[] | null {
  if (isAgency(part)) return [{ field: 'credit', value: part }];
  if (!isPersonName(part)) return null;
  return [{ field: isBesideSection() ? 'other' : 'author', value: part }];
}

function readEntry(text: string): readonly Entry[] | null {
  return readLabelled(text) ?? readDateLine(text) ?? readByline(text) ?? readCreditSentence(text);
}

/** `Publish Date : 9/13/2021 11:03:39 PM`: a known label, a colon, a value that fits. */
function readLabelled(text: string): readonly Entry[] | null {
  const colon = text.slice(0, MAX_LABEL_LENGTH + 1).search(/[:：=]/);
  if (colon < 1) return null;
  const label = phraseOf(text.slice(0, colon));
  const field = Object.hasOwn(metadataLabels, label) ? metadataLabels[label] : undefined;
  const value = text.slice(colon + 1).trim();
  return field !== undefined && fits(field, value) ? [{ field, value }] : null;
}

function fits(field: MetadataField, value: string): boolean {
  if (countWords(value) > MAX_VALUE_WORDS[field]) return field === 'url' && !value.includes(' ');
  switch (field) {
    case 'date':
    case 'updated':
      return value === '' || readPublicationDate(value).kind !== 'none';
    case 'url':
      return /^(?:https?:\/\/|www\.)\S+$/i.test(value);
    case 'author':
    case 'credit':
    case 'publisher':
      return (
        !/[.!?]["'”’]?$/.test(value.replace(/\b(?:\p{L}\.)+$|\b(?:Inc|Ltd|Co|Jr|Sr)\.$/u, '')) ||
        /\.\p{L}{2,6}\.?$/u.test(value)
      );
    default:
      return true;
  }
}

/** `Sunday, 15 November 2020 - 11:03`, `Published on Nov. 15, 2020`: a date and nothing that is not of a date. */
function readDateLine(text: string): readonly Entry[] | null {
  if (text.length > 100) return null;
  const span = findDateSpan(text);
  if (span === null) return null;
  const around = phraseOf(`${text.slice(0, span.start)} ${text.slice(span.end)}`).split(' ');
  if (!around.every((word) => word === '' || AROUND_DATE.test(word) || /^\d{1,2}$/.test(word))) return null;
  return [
    { field: around.includes('updated') || around.includes('update') ? 'updated' : 'date', value: text },
  ];
}

/** `By Jane Doe, Associated Press`: a name after `By`, perhaps more names, a role or an agency. */
function readByline(text: string): readonly Entry[] | null {
  const match = /^(?:by|written by|reported by|story by|posted by)[:\s]\s*(\S.{2,100})$/i.exec(text);
  if (match === null) return null;
  const [first = '', ...others] = (match[1] ?? '').split(/\s*(?:,|\band\b|&|\bin\b)\s*/);
  if (isAgency(first)) return [{ field: 'credit', value: first }];
  const names = [first, ...others].filter(isPersonName);
  if (!isPersonName(first) || countWords(text) > 16 || /[.!?]$/.test(text)) return null;
  const agency = others.find(isAgency);
  const author: Entry = { field: 'author', value: names.join(', ') };
  return agency === undefined ? [author] : [author, { field: 'credit', value: agency }];
}

/** `(Reporting by A B; Editing by C D)`, `This article was originally published by The Daily.` */
function readCreditSentence(text: string): readonly Entry[] | null {
  const desk =
    /^\(?(?:additional )?(?:reporting|writing) (?:and writing |and editing )?by ([^;()]{3,120})(?:;[^()]{0,200})?\)?\.?$/i.exec(
      text,
    );
  if (desk !== null) return [{ field: 'author', value: desk[1] ?? '' }];
  const origin =
    /^(?:this (?:article|story|report|post|piece|content) (?:was |has been |is |)|)(?:originally |first |re|)(?:published|appeared) (?:by|in|on|at|from) (?:the website of )?([^.!?]{2,60})(?:[.!] ?(?:read|see) the original (?:article|story|post)?( here)?)?[.!]?$/i.exec(
      text,
    );
  // `Published in London on Sunday.` names a place, not an outlet: without the opening words a capital must follow at once.
  if (
    origin === null ||
    !/^(?:the )?\p{Lu}/u.test(origin[1] ?? '') ||
    !/^(?:this|originally|first)/i.test(text)
  )
    return null;
  return [{ field: 'credit', value: origin[1] ?? '' }];
}

const WEEKDAYS = `(?:${weekdayNames.join('|')})`;
const LONE_WEEKDAY = new RegExp(`^(?:${WEEKDAYS},? )?$`, 'i');

/** A label, a weekday, a month or a figure stands in front; one look at the first word rules out most lines. */
const OPENS_AS_DATE = new RegExp(
  `^(?:${labelsBySize.filter(isDateLabel).join('|')}|[^\\p{L}]?(?:\\d|${WEEKDAYS}|${[...monthNumbers.keys()].join('|')}))`,
  'iu',
);

/** The length of a date, with its label, that is glued in front of a sentence: `date 2020-11-15 Secretary of …`. */
export function gluedDateLength(text: string): number {
  if (!OPENS_AS_DATE.test(text)) return 0;
  const label = openingLabel.exec(text)?.[0].length ?? 0;
  const span = findDateSpan(text.slice(label, label + 60));
  if (span === null) return 0;
  const front = text.slice(label, label + span.start);
  if (!LONE_WEEKDAY.test(front)) return 0;
  const end = label + span.end;
  const separator = /^\s*[-–—:|]?\s+/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return separator > 0 && /^["“‘«]?\p{Lu}/u.test(text.slice(end + separator)) ? end + separator : 0;
}

/** Hands an entry's value to the findings. */
export function noteEntry(findings: Findings, { field, value }: Entry): void {
  if (field === 'date') findings.noteDate(readPublicationDate(value));
  else if (field === 'updated') findings.noteUpdate(readPublicationDate(value));
  else if (field === 'title' || field === 'url') findings.note(field, value);
  else if (field !== 'other') findings.note(field, value.replace(/\.$/, ''));
}
