import { checkDocumentSchema } from './check.ts';
import { comparisonSchema } from './comparison.ts';
import { eventsDocumentSchema } from './event.ts';
import { habitsDocumentSchema } from './habits.ts';
import { reportIndexSchema } from './report.ts';
import { reuseDocumentSchema } from './reuse.ts';

/**
 * The documents that commands write, by the name that `schema/<name>.json` has.
 *
 * The shapes of this folder are the one source of what is written and read back: the types of `model/` are inferred from
 * them, `schema/*.json` is generated from them, and saved documents are validated with them. On the way to a result only
 * their types are imported, so that no command pays for the schema library before it needs it.
 */
export const documentSchemas = {
  events: eventsDocumentSchema,
  reuse: reuseDocumentSchema,
  compare: comparisonSchema,
  report: reportIndexSchema,
  check: checkDocumentSchema,
  habits: habitsDocumentSchema,
} as const;
