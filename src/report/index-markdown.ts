import type { ReportIndex } from '../model/report.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { counted } from './layout.ts';

/** The index of a report as Markdown: every event with a link to its document. */
export function* indexMarkdown({ events, variorum }: ReportIndex): Generator<string> {
  yield `# ${counted(events.length, 'event')}\n\n| event | articles | differences |\n| --- | --- | --- |\n`;
  for (const { label, articles, document, differences } of events) {
    const address = encodeURI(document.replace(/\.json$/u, '.md'));
    const words = label === '' ? 'without a headline' : escapedMarkdown(label);
    yield `| [${words}](${address}) | ${articles.length} | ${differences} |\n`;
  }
  yield `\nMade by Variorum ${escapedMarkdown(variorum)}.\n`;
}
