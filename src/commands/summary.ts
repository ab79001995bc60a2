import { UserError } from '../errors.ts';
import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import { analyse } from '../pipeline.ts';
import { summaryText } from '../report/summary-text.ts';
import { pathsOf, readAll } from './read.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { mistypedCommand } from './usage.ts';

/**
 * `variorum [paths..]`: the events that several articles report, each with the differences that matter most; on a
 * terminal as a screen to move about in, else as text.
 */
export async function summary(
  args: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const paths = pathsOf(args);
  const command = mistypedCommand(paths);
  if (command !== null)
    throw new UserError(
      `no file, folder or command is called '${paths[0]}'; did you mean 'variorum ${command}'?`,
    );
  const { articles } = await readAll(paths, terminal);
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
