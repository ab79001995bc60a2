import type { Span } from '../../model/span.ts';
import { ENCLOSING, hasRole, STOP } from './characters.ts';

const HYPHEN = 0x2d;

/**
 * Where the marks of a text stand that sentences depend on: what may end one, quotation marks and brackets. Found in
 * one pass, since all other characters are of no interest to the splitter.
 */
export class Marks {
  readonly #positions: number[] = [];
  #next = 0;

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      // One hyphen ends nothing, and every text is full of them.
      if (hasRole(text, i, STOP | ENCLOSING) && !isLoneHyphen(text, i)) this.#positions.push(i);
    }
  }

  /** The positions within a block, counted from its start; blocks must be asked for in order. */
  take({ start, end }: Span): number[] {
    const taken: number[] = [];
    for (; this.#next < this.#positions.length; this.#next++) {
      const position = this.#positions[this.#next] ?? 0;
      if (position >= end) break;
      if (position >= start) taken.push(position - start);
    }
    return taken;
  }
}

const isLoneHyphen = (text: string, index: number): boolean =>
  text.charCodeAt(index) === HYPHEN && text.charCodeAt(index + 1) !== HYPHEN;
