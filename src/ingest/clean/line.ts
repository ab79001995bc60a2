import type { EdgeMatter } from './edge-matter.ts';
import { countWords, isProse, phraseOf } from './line-shape.ts';

/** One line of the input that is not blank. */
export class Line {
  readonly index: number;
  readonly text: string;
  /** A blank line stands in front of it. */
  readonly gap: boolean;
  /** It is running text. */
  readonly prose: boolean;
  /** What `edges.ts` found it to be: rules ask several times, and a line never changes. Undefined until they do. */
  edgeMatter: EdgeMatter | null | undefined = undefined;
  #words: number | null = null;
  #phrase: string | null = null;

  constructor(index: number, text: string, gap: boolean) {
    this.index = index;
    this.text = text;
    this.gap = gap;
    this.prose = isProse(text);
  }

  /** Counted when first asked for: no rule asks how long a paragraph in the middle of the text is. */
  get words(): number {
    this.#words ??= countWords(this.text);
    return this.#words;
  }

  /** The line as phrase lists are written. */
  get phrase(): string {
    this.#phrase ??= phraseOf(this.text);
    return this.#phrase;
  }
}
