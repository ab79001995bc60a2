import { UserError } from '../errors.ts';
import type { ListFormat } from '../report/events.ts';

const listFormats: readonly ListFormat[] = ['text', 'json', 'jsonl', 'csv'];

export function listFormat(args: Readonly<Record<string, unknown>>): ListFormat {
  return chosen(args, listFormats);
}

/** The format that the arguments name, one of those given; the first where they name none. */
export function chosen<Format extends string>(
  args: Readonly<Record<string, unknown>>,
  formats: readonly Format[],
): Format {
  const named = args['format'] ?? formats[0];
  const format = formats.find((known) => known === named);
  if (format === undefined)
    throw new UserError(`--format ${String(named)}: choose one of ${formats.join(', ')}`);
  return format;
}
