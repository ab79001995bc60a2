import type { Key } from './state.ts';

/** How far a key moves through a list or a text of `length`, a page being `page` long; null for other keys. */
export function moved(key: Key, place: number, page: number, length: number): number | null {
  const target = targetOf(key, place, Math.max(1, page), length);
  return target === null ? null : clamped(target, length);
}

function targetOf(key: Key, place: number, page: number, length: number): number | null {
  switch (key) {
    case 'up':
      return place - 1;
    case 'down':
      return place + 1;
    case 'page-up':
      return place - page;
    case 'page-down':
      return place + page;
    case 'home':
      return 0;
    case 'end':
      return length - 1;
    default:
      return null;
  }
}

export const clamped = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1));

export const isBack = (key: Key): boolean =>
  key === 'escape' || (typeof key === 'object' && key.text === 'q');

/** The character of a key that types one. */
export const typed = (key: Key): string | null => (typeof key === 'object' ? key.text : null);
