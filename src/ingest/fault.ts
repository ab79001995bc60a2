import type { Problem, ProblemKind } from '../model/problem.ts';
import { cutText } from '../model/text.ts';

/** What is wrong with an input or a part of it, before the place is known in full. */
export interface Fault {
  readonly kind: ProblemKind;
  readonly severity: Problem['severity'];
  readonly message: string;
  /** Where in the file, 1-based; the line is told where both are known. */
  readonly line?: number | undefined;
  readonly record?: number | undefined;
}

/** Thrown by the functions that read one whole thing and find it unreadable. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.message, options);
    this.fault = fault;
  }
}

export const errorFault = (
  kind: ProblemKind,
  message: string,
  where?: Pick<Fault, 'line' | 'record'>,
): Fault => ({
  kind,
  severity: 'error',
  message,
  ...where,
});

export const noteFault = (
  kind: ProblemKind,
  message: string,
  where?: Pick<Fault, 'line' | 'record'>,
): Fault => ({
  kind,
  severity: 'note',
  message,
  ...where,
});

/** `batch.jsonl:17` where a line is known, `batch.json#3` for a record of a file without lines. */
export function problemOf(fault: Fault, path: string): Problem {
  const { kind, severity, message, line, record } = fault;
  const part = line !== undefined ? `:${line}` : record !== undefined ? `#${record}` : '';
  return { kind, severity, place: `${path}${part}`, message };
}

const MAX_QUOTE = 60;

/** Words of an input inside a message: one line, no control characters, cut to a readable length. */
export function quoteInput(words: string): string {
  const short = words.length > MAX_QUOTE ? `${cutText(words, MAX_QUOTE)}…` : words;
  return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
