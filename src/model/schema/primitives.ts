import { z } from 'zod';

export const count = () => z.number().int().nonnegative();
export const share = () => z.number().min(0).max(1);

export const spanSchema = z
  .object({ start: count(), end: count() })
  .describe('Half-open range of UTF-16 code units.');
