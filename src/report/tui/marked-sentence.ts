import type { Article } from '../../model/article.ts';
import type { KindFamily } from '../kinds.ts';
import type { Line, Segment } from './line.ts';
import { drawable } from './text.ts';

/** A stretch of an article's text that one or more differences speak of. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
  readonly family: KindFamily;
  /** Among the words that made a difference of whole articles: seen while that is chosen, and no sign else. */
  readonly isEvidence?: boolean;
}

/**
 * A sentence with its marks as signs, so that they can be told without colours: `in fighting [39 Daesh]`. Where one mark
 * holds or crosses another, the end says whose it is: `[3 good and [4 effective defense 3] and security cooperation 4]`.
 *
 * @param marks of the whole article
 */
export function markedSentence(article: Article, sentence: number, marks: readonly Mark[]): Line {
  const span = article.sentences[sentence];
  if (span === undefined) return [];
  const inside = marks
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter(({ start, end }) => start < end);
  const signed = inside.filter(({ isEvidence }) => isEvidence !== true);
  const edges = new Set([span.start, span.end, ...inside.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.flatMap((start, index) => {
    const end = cuts[index + 1] ?? start;
    const closing = signed.filter((mark) => mark.end === start).toSorted((a, b) => b.start - a.start);
    const opening = signed.filter((mark) => mark.start === start).toSorted((a, b) => b.end - a.end);
    return [
      ...closing.map((mark) => sign(isSimple(mark, signed) ? ']' : ` ${numbersOf(mark)}]`, mark)),
      ...opening.map((mark) => sign(`[${numbersOf(mark)} `, mark)),
      ...(end > start ? [words(article.text.slice(start, end), start, end, inside)] : []),
    ];
  });
}

const numbersOf = ({ numbers }: Mark): string => numbers.join(',');
const sign = (text: string, { family, numbers }: Mark): Segment => ({
  text,
  style: family,
  isGlued: true,
  of: numbers,
});

/** Whether nothing else begins or ends between the two signs of a mark. */
const isSimple = (mark: Mark, marks: readonly Mark[]): boolean =>
  !marks.some(({ start, end }) => isWithin(start, mark) || isWithin(end, mark));

const isWithin = (place: number, { start, end }: Mark): boolean => place > start && place < end;

/** Words under several marks take the look of the narrowest: it is what the eye is to be led to. */
function words(text: string, start: number, end: number, marks: readonly Mark[]): Segment {
  const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
  if (covering.length === 0) return { text: drawable(text), style: 'plain' };
  const [narrowest] = covering
    .filter(({ isEvidence }) => isEvidence !== true)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const of = covering.flatMap(({ numbers }) => numbers);
  return { text: drawable(text), style: narrowest?.family ?? 'plain', of };
}
