import type { Excluded, ExclusionReason } from '../../model/article.ts';
import { at } from '../../model/list.ts';
import { Line } from './line.ts';

/**
 * The lines of a text while it is being cleaned. Rules cut lines, or the front of one, with a reason; nothing is
 * ever lost: what is cut is handed out by `excluded`, in the order of the input.
 */
export class Worksheet {
  readonly #lines: Line[] = [];
  readonly #reasons: (ExclusionReason | null)[] = [];
  /** What was cut off in front of a line, by its index. */
  readonly #fronts = new Map<number, Excluded[]>();
  #kept: readonly Line[] | null = null;
  #cuts = 0;

  /** @param text with plain spaces, lines parted by `\n` */
  constructor(text: string) {
    let gap = false;
    for (const piece of text.split('\n')) {
      const trimmed = piece.trim();
      if (trimmed === '') {
        gap = true;
        continue;
      }
      this.#lines.push(new Line(this.#lines.length, trimmed, gap && this.#lines.length > 0));
      this.#reasons.push(null);
      gap = false;
    }
  }

  /** The lines that still stand. */
  kept(): readonly Line[] {
    this.#kept ??= this.#lines.filter((line) => this.#reasons[line.index] === null);
    return this.#kept;
  }

  /** How many cuts were made. */
  get cuts(): number {
    return this.#cuts;
  }

  /** The index of the last line that is cut, -1 where none is. */
  lowestCut(): number {
    return this.#reasons.findLastIndex((reason) => reason !== null);
  }

  /** Why the line is cut; null where it still stands. */
  reasonOf(line: Line): ExclusionReason | null {
    return this.#reasons[line.index] ?? null;
  }

  /** Cuts a line that still stands; a line that is cut already keeps its reason. */
  cut(line: Line, reason: ExclusionReason): void {
    if ((this.#reasons[line.index] ?? null) !== null) return;
    this.#cuts += 1;
    this.#kept = null;
    this.#reasons[line.index] = reason;
  }

  /** Cuts the first `length` characters of the line and gives the line that remains. */
  cutFront(line: Line, length: number, reason: ExclusionReason): Line {
    const current = at(this.#lines, line.index);
    this.#cuts += 1;
    this.#kept = null;
    const front = { text: current.text.slice(0, length).trim(), reason };
    this.#fronts.set(line.index, [...(this.#fronts.get(line.index) ?? []), front]);
    const rest = new Line(line.index, current.text.slice(length).trim(), line.gap);
    this.#lines[line.index] = rest;
    return rest;
  }

  excluded(): Excluded[] {
    if (this.#cuts === 0) return [];
    return this.#lines.flatMap(({ index, text }) => {
      const reason = this.#reasons[index] ?? null;
      const fronts = this.#fronts.get(index) ?? [];
      return reason === null ? fronts : [...fronts, { text, reason }];
    });
  }

  /** What still stands, a blank line where the input had one or where something was cut in between. */
  text(): string {
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
