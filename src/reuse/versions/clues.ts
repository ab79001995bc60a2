import type { Article } from '../../model/article.ts';
import { updateWords } from '../data/en/outlet-words.ts';
import { nameForms } from './outlet-names.ts';
import { type TimeRange, timeRange } from './time-range.ts';

/** A name that an article gives, with the words in which it gives it. */
export interface NamedOutlet {
  readonly forms: readonly string[];
  readonly words: string;
}

/** What an article says about where it comes from, read once for all its pairs. */
export interface Clues {
  readonly time: TimeRange | null;
  readonly dateWords: string;
  /** True where the time of day is of no known time zone. */
  readonly isLocalTime: boolean;
  readonly publisher: NamedOutlet | null;
  readonly credit: NamedOutlet | null;
  /** The agency in a dateline that was cut from the text: `LONDON (Reuters) -`. */
  readonly dateline: NamedOutlet | null;
  /** Without scheme, `www.`, trailing slash, fragment and tracking parameters; null where there is none. */
  readonly url: string | null;
  /** A line that says the text was changed later. */
  readonly updateNote: string | null;
}

export function cluesOf({ publishedAt, publisher, credit, url, excluded }: Article): Clues {
  const lines = excluded.filter(({ reason }) => reason === 'metadata' || reason === 'credit');
  const datelines = lines.flatMap(({ text }) => datelineOf(text) ?? []);
  return {
    time: publishedAt === null ? null : timeRange(publishedAt),
    dateWords: publishedAt?.value ?? '',
    isLocalTime: publishedAt !== null && /T[\d:.]+$/u.test(publishedAt.value),
    publisher: publisher === null ? null : { forms: nameForms(publisher), words: publisher },
    credit: credit === null ? null : { forms: nameForms(credit), words: credit },
    dateline: datelines[0] ?? null,
    url: url === null ? null : plainUrl(url),
    updateNote: lines.find(({ text }) => updateWords.test(text.slice(0, LINE)))?.text.slice(0, LINE) ?? null,
  };
}

/** Longer lines are no datelines and no notes. */
const LINE = 200;

const DATELINE = /(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)\s{0,3}[-–—:]{1,3}\s{0,3}$/u;

function datelineOf(line: string): NamedOutlet | null {
  if (line.length > LINE) return null;
  const match = DATELINE.exec(line);
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? null : { forms: nameForms(name), words: line };
}

/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid|smid)$/iu;

function plainUrl(url: string): string | null {
  try {
    const { host, pathname, searchParams } = new URL(url);
    const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort();
    const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
    return `${host.replace(/^(?:www|m|amp)\./u, '')}${pathname.replace(/\/+$/u, '')}${query === '' ? '' : `?${query}`}`;
  } catch {
    return null;
  }
}
