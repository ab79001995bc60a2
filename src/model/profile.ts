import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { placedWordsSchema } from './schema/difference.ts';
import type { estimateSchema, measuredSchema, profileSchema } from './schema/profile.ts';

export type Estimate = DeepReadonly<z.infer<typeof estimateSchema>>;
export type Measured = DeepReadonly<z.infer<typeof measuredSchema>>;
export type PlacedWords = DeepReadonly<z.infer<typeof placedWordsSchema>>;
export type ArticleProfile = DeepReadonly<z.infer<typeof profileSchema>>;
