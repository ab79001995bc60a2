import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  eventFaceSchema,
  eventSchema,
  eventsDocumentSchema,
  relatedEventSchema,
} from './schema/event.ts';

export type Event = DeepReadonly<z.infer<typeof eventSchema>>;
export type EventsDocument = DeepReadonly<z.infer<typeof eventsDocumentSchema>>;
export type EventFace = DeepReadonly<z.infer<typeof eventFaceSchema>>;
export type RelatedEvent = DeepReadonly<z.infer<typeof relatedEventSchema>>;
