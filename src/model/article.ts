import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type {
  articleDateSchema,
  articleSchema,
  datePrecisionSchema,
  excludedSchema,
  exclusionReasonSchema,
  originSchema,
} from './schema/article.ts';

export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
export type ArticleDate = DeepReadonly<z.infer<typeof articleDateSchema>>;
export type DatePrecision = z.infer<typeof datePrecisionSchema>;
export type Excluded = DeepReadonly<z.infer<typeof excludedSchema>>;
export type ExclusionReason = z.infer<typeof exclusionReasonSchema>;
export type Origin = DeepReadonly<z.infer<typeof originSchema>>;
