import { doEventTask, type EventAnswer, type EventTask } from './event-work.ts';
import { serve } from './serve.ts';

serve<EventTask, EventAnswer>((task) => ({ result: doEventTask(task) }));
