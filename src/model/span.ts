import type { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import type { spanSchema } from './schema/primitives.ts';

/** A half-open range of UTF-16 code units, `text.slice(start, end)`. */
export type Span = DeepReadonly<z.infer<typeof spanSchema>>;

/** The words that a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
