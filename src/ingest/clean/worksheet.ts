import type { Excluded, ExclusionReason } from '../../model/article.ts';
import { at } from '../../model/list.ts';
import { countWords, isProse } from './line-shape.ts';

/** One line of the input that is not blank. */
export interface Line {
  readonly index: number;
  readonly text: string;
  /** A blank line stands in front of it. */
  readonly gap: boolean;
  readonly words: number;
  readonly prose: boolean;
}

/**
 * The lines of a text while it is being cleaned. Rules cut lines, or the front of one, with a reason; nothing is
 * ever lost: what is cut is handed out by `excluded`, in the order of the input.
 */
export class Worksheet {
  readonly #lines: Line[] = [];
  readonly #reasons: (ExclusionReason | null)[] = [];
  readonly #fronts: Excluded[][] = [];
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
      this.#lines.push(makeLine(this.#lines.length, trimmed, gap && this.#lines.length > 0));
      this.#reasons.push(null);
      this.#fronts.push([]);
      gap = false;
    }
  }

  /** The lines that still stand. */
  kept(): Line[] {
    return this.#lines.filter((line) => this.#reasons[line.index] === null);
  }

  /** How many cuts were made. */
  get cuts(): number {
    return this.#cuts;
  }

  /** The index of the last line that is cut, -1 where none is. */
  lowestCut(): number {
    return this.#reasons.findLastIndex((reason) => reason !== null);
  }

  /** Cuts a line that still stands; a line that is cut already keeps its reason. */
  cut(line: Line, reason: ExclusionReason): void {
    if ((this.#reasons[line.index] ?? null) !== null) return;
    this.#cuts += 1;
    this.#reasons[line.index] = reason;
  }

  /** Cuts the first `length` characters of the line and gives the line that remains. */
  cutFront(line: Line, length: number, reason: ExclusionReason): Line {
    const current = at(this.#lines, line.index);
    this.#cuts += 1;
    at(this.#fronts, line.index).push({ text: current.text.slice(0, length).trim(), reason });
    const rest = makeLine(line.index, current.text.slice(length).trim(), line.gap);
    this.#lines[line.index] = rest;
    return rest;
  }

  excluded(): Excluded[] {
    return this.#lines.flatMap(({ index, text }) => {
      const reason = this.#reasons[index] ?? null;
      const fronts = this.#fronts[index] ?? [];
      return reason === null ? fronts : [...fronts, { text, reason }];
    });
  }

  /** What still stands, a blank line where the input had one or where something was cut in between. */
  text(): string {
    let previous = -1;
    let text = '';
    for (const line of this.kept()) {
      const adjoins = line.index === previous + 1 && !line.gap;
      if (previous >= 0) text += adjoins ? '\n' : '\n\n';
      text += line.text;
      previous = line.index;
    }
    return text;
  }
}

function makeLine(index: number, text: string, gap: boolean): Line {
  const words = countWords(text);
  return { index, text, gap, words, prose: isProse(text, words) };
}
