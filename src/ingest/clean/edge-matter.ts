import type { Entry } from './metadata-lines.ts';

/** What a line around the body is. */
export type EdgeMatter =
  | { readonly kind: 'furniture' }
  | { readonly kind: 'metadata'; readonly entries: readonly Entry[] }
  | { readonly kind: 'credit'; readonly entries: readonly Entry[] };
