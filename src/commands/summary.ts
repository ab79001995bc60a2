import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import { analyse } from '../pipeline.ts';
import { summaryText } from '../report/summary-text.ts';
import { pathsOf, readAll } from './read.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * `variorum [paths..]`: the events that several articles report, each with the differences that matter most; on a
 * terminal as a screen to move about in, else as text.
 */
export async function summary(
  args: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { articles } = await readAll(pathsOf(args), terminal);
  terminal.progress(`grouping ${articles.length} articles …`);
  if (terminal.isInteractive) {
    const { canOpenScreen, screen } = await import('./screen.ts');
    if (canOpenScreen(terminal)) return screen(articles, terminal);
  }
  const compared: { event: Event; comparison: Comparison }[] = [];
  let total = 0;
  for await (const step of analyse(articles)) {
    if (step.kind === 'grouped') total = step.events.length;
    else {
      compared.push(step);
      terminal.progress(`comparing … ${compared.length} of ${total} events`);
    }
  }
  for (const chunk of summaryText(compared, terminal.width)) await terminal.out(chunk);
  return 0;
}
