import type { Excluded, ExclusionReason } from '../../model/article.ts';
import { at, pushTo } from '../../model/list.ts';
import { Line } from './line.ts';

/**
 * The lines of a text while it is being cleaned. Rules cut lines, or the front of one, with a reason; nothing is
 * ever lost: what is cut is handed out by `excluded`, in the order of the input.
 */
export class Worksheet {
  #lines: readonly Line[];
  /** Why a line is cut, by its index. */
  readonly #reasons = new Map<number, ExclusionReason>();
  /** What was cut off in front of a line, by its index. */
  readonly #fronts = new Map<number, Excluded[]>();
  #kept: readonly Line[] | null = null;
  #cuts = 0;
  #lowestCut = -1;
  /** The text as it came, where it is what `text()` makes of all its lines. */
  readonly #untouched: string | null;

  /** @param text with plain spaces, lines parted by `\n` */
  constructor(text: string) {
    const lines: Line[] = [];
    let gap = false;
    let tidy = true;
    for (let start = 0; start <= text.length; ) {
      const lineBreak = text.indexOf('\n', start);
      const end = lineBreak === -1 ? text.length : lineBreak;
      const piece = text.slice(start, end);
      start = end + 1;
      const trimmed = piece.trim();
      if (trimmed.length !== piece.length) tidy = false;
      if (trimmed === '') {
        if (gap || lines.length === 0) tidy = false;
        gap = true;
        continue;
      }
      lines.push(new Line(lines.length, trimmed, gap && lines.length > 0));
      gap = false;
    }
    this.#lines = lines;
    this.#untouched = tidy && !gap ? text : null;
  }

  /** The lines that still stand. */
  kept(): readonly Line[] {
    if (this.#cuts === 0) return this.#lines;
    this.#kept ??= this.#lines.filter((line) => !this.#reasons.has(line.index));
    return this.#kept;
  }

  /** How many cuts were made. */
  get cuts(): number {
    return this.#cuts;
  }

  /** The index of the last line that is cut, -1 where none is. */
  lowestCut(): number {
    return this.#lowestCut;
  }

  /** Why the line is cut; null where it still stands. */
  reasonOf(line: Line): ExclusionReason | null {
    return this.#reasons.get(line.index) ?? null;
  }

  /** Cuts a line that still stands; a line that is cut already keeps its reason. */
  cut(line: Line, reason: ExclusionReason): void {
    if (this.#reasons.has(line.index)) return;
    this.#cuts += 1;
    this.#kept = null;
    this.#lowestCut = Math.max(this.#lowestCut, line.index);
    this.#reasons.set(line.index, reason);
  }

  /** Cuts the first `length` characters of the line and gives the line that remains. */
  cutFront(line: Line, length: number, reason: ExclusionReason): Line {
    const current = at(this.#lines, line.index);
    this.#cuts += 1;
    this.#kept = null;
    const front = { text: current.text.slice(0, length).trim(), reason };
    pushTo(this.#fronts, line.index, front);
    const rest = new Line(line.index, current.text.slice(length).trim(), line.gap);
    this.#lines = this.#lines.with(line.index, rest);
    return rest;
  }

  excluded(): Excluded[] {
    if (this.#cuts === 0) return [];
    return this.#lines.flatMap(({ index, text }) => {
      const reason = this.#reasons.get(index);
      const fronts = this.#fronts.get(index) ?? [];
      return reason === undefined ? fronts : [...fronts, { text, reason }];
    });
  }

  /** What still stands, a blank line where the input had one or where something was cut in between. */
  text(): string {
    if (this.#cuts === 0 && this.#untouched !== null) return this.#untouched;
    let previous = -1;
    const pieces: string[] = [];
    for (const line of this.kept()) {
      const adjoins = line.index === previous + 1 && !line.gap;
      if (previous >= 0 && !adjoins) pieces.push('');
      pieces.push(line.text);
      previous = line.index;
    }
    return pieces.join('\n');
  }
}
