import type { KindFamily } from '../kinds.ts';

/** What a piece of the screen is; how that looks is decided in one place, below. */
export type Style =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'bar'
  | 'cursor'
  | 'chosen'
  | 'warning'
  | 'sign'
  | KindFamily;

/** The part of Ink's text properties that is used here. */
export interface TextLook {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly underline?: boolean;
}

// The sixteen colours that a terminal's own theme defines: they are readable on its background, light or dark.
const inColour: Readonly<Record<Style, TextLook>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  bar: { inverse: true },
  cursor: { bold: true, color: 'cyan' },
  chosen: { inverse: true, bold: true },
  warning: { color: 'red' },
  sign: { bold: true },
  words: { color: 'yellow' },
  speech: { color: 'cyan' },
  facts: { color: 'magenta' },
  choice: { color: 'green' },
};

/** How a style looks; without colours what matters still stands out by weight, inversion and signs. */
export function lookOf(style: Style, hasColour: boolean): TextLook {
  const look = inColour[style];
  if (hasColour || look.color === undefined) return look;
  const { color: _, ...rest } = look;
  return rest;
}
