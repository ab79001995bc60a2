import type { Key } from './state.ts';

/** The keys that Ink tells by name. */
export interface NamedKeys {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly tab: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const names: readonly (readonly [keyof NamedKeys, Key])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
];

const controls: Readonly<Record<string, Key>> = {
  '\u0003': 'interrupt',
  '\r': 'enter',
  '\n': 'enter',
  '\u007f': 'backspace',
  '\b': 'backspace',
};

/** What was pressed: one key, or several where they came faster than they were read, or a pasted text. */
export function keysOf(input: string, named: NamedKeys): readonly Key[] {
  if (named.ctrl) return input === 'c' ? ['interrupt'] : [];
  for (const [name, key] of names) if (named[name]) return [key];
  if (named.tab || named.meta) return [];
  return [...input].flatMap((character): Key[] => {
    const control = controls[character];
    if (control !== undefined) return [control];
    return /\p{Cc}/u.test(character) ? [] : [{ text: character }];
  });
}
