import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import { heading } from './comparison-text.ts';
import { foremostText } from './foremost-text.ts';
import { counted, shortened } from './layout.ts';
import { oneLine } from './plain.ts';

interface Compared {
  readonly event: Event;
  readonly comparison: Comparison;
}

/** Every event that several articles report, with what differs most; then those that one article alone reports. */
export function* summaryText(compared: readonly Compared[], width: number): Generator<string> {
  const shared = compared.filter(({ event }) => event.articles.length > 1);
  const alone = compared.filter(({ event }) => event.articles.length === 1);
  const articles = compared.reduce((sum, { event }) => sum + event.articles.length, 0);
  yield `${counted(articles, 'article')}, ${counted(compared.length, 'event')}; ${shared.length} told by more than one article\n`;
  for (const { event, comparison } of shared) {
    yield `\n${'─'.repeat(Math.min(width, 78))}\n${shortened(event.label, width)}\n\n`;
    yield* heading(comparison, width);
    yield* foremostText(comparison, width);
  }
  if (alone.length > 0) yield `\n${'─'.repeat(Math.min(width, 78))}\nTold by one article only\n`;
  for (const { event } of alone) yield aloneLine(event, width);
  const example = shared[0]?.event.articles.slice(0, 2).map(asArgument).join(' ');
  if (example !== undefined)
    yield `\nTo read two of them side by side: variorum compare ${example} --in <the same paths>\n`;
}

/** As a shell takes it for one word and nothing else: an id is whatever a feed says. */
function asArgument(id: string): string {
  const line = oneLine(id);
  return /^[\w./:@#~-]+$/u.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}

/** The end of an id is cut last: without the id nobody can ask for the article. */
const MOST_OF_ID = 60;

function aloneLine({ label, articles }: Event, width: number): string {
  const id = shortened(articles.join(''), MOST_OF_ID);
  return `  ${shortened(label, Math.max(20, width - id.length - 5))} · ${id}\n`;
}
