import { restored } from './standard-input.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Command = (args: Readonly<Record<string, unknown>>, terminal: Terminal) => Promise<ExitCode>;

/** Loads the command, gives it a terminal, and turns what it returns or throws into an exit code. */
export async function runCommand(
  load: () => Promise<Command>,
  args: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const { withTerminal } = await import('./with-terminal.ts');
  const given = restored(args);
  return withTerminal(given, async (terminal) => (await load())(given, terminal));
}
