import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { dedupReportSchema } from './schema/dedup.ts';

export type DedupReport = DeepReadonly<z.infer<typeof dedupReportSchema>>;
