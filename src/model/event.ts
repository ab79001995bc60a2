import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { eventSchema, eventsDocumentSchema } from './schema.ts';

export type Event = DeepReadonly<z.infer<typeof eventSchema>>;
export type EventsDocument = DeepReadonly<z.infer<typeof eventsDocumentSchema>>;
