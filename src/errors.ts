/**
 * Something that a person can mend: a wrong option, a missing path, nothing readable. Its message is one line that
 * names the place and the mend; the command prints it without a stack trace.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The message of whatever was thrown, in one line. */
export const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').trim();
