import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { reportIndexSchema } from './schema/report.ts';

export type ReportIndex = DeepReadonly<z.infer<typeof reportIndexSchema>>;
