import { expect } from 'vitest';

/** What a terminal or a viewer would act on: controls other than a line feed, separators, controls of the direction. */
const ACTED_ON = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u;

/** Fails where the output holds a character that a terminal acts on; tells which and where. */
export function expectNoControls(output: string): void {
  const found = ACTED_ON.exec(output);
  const where =
    found === null ? '' : JSON.stringify(output.slice(Math.max(0, found.index - 40), found.index + 40));
  expect(where).toBe('');
}

/** A line that a build service takes for a command: GitHub's two forms, Azure's, TeamCity's. */
export const isCommandLine = (line: string): boolean =>
  /^\s*::[a-z]/iu.test(line) || /##[a-z]*\[/iu.test(line);

/** Fails where a terminal or a build service would act on the output. */
export function expectNoCommands(output: string): void {
  expectNoControls(output);
  expect(output.split('\n').filter(isCommandLine)).toEqual([]);
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a workflow command as GitHub's runner does, or null where the line is none. */
export function workflowCommandOf(line: string): WorkflowCommand | null {
  const [, name, list = '', data = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
  if (name === undefined) return null;
  const properties = Object.fromEntries(
    list.split(',').map((pair) => {
      const equals = pair.indexOf('=');
      const value = unescaped(pair.slice(equals + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      return [pair.slice(0, equals), value.replaceAll('%25', '%')];
    }),
  );
  return { name, properties, message: unescaped(data).replaceAll('%25', '%') };
}

const unescaped = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
