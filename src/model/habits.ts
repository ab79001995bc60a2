import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { habitSchema, habitsDocumentSchema } from './schema/habits.ts';

export type Habit = DeepReadonly<z.infer<typeof habitSchema>>;
export type HabitsDocument = DeepReadonly<z.infer<typeof habitsDocumentSchema>>;
export type SourceHabits = HabitsDocument['sources'][number];
