import { typed } from './moves.ts';
import type { Key, Overlay } from './state.ts';

/** The key that opens what lies over a screen, and closes it again. */
export const overlayKeys: Readonly<Record<Overlay['kind'], string>> = {
  help: '?',
  evidence: 'e',
  names: 'w',
  excluded: 'x',
  citation: 'y',
  kinds: 'f',
};

/** What a key opens on a screen that has these overlays; null for other keys. */
export function overlayOf(key: Key, kinds: readonly Overlay['kind'][]): Overlay | null {
  const kind = kinds.find((one) => overlayKeys[one] === typed(key));
  if (kind === undefined) return null;
  return kind === 'kinds' ? { kind, chosen: 0 } : { kind, top: 0 };
}
