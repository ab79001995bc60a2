import { at } from '../model/list.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import { findMarkedSpans, type MarkedSpan } from './quotation-marks.ts';

/** A stretch in quotation marks. */
export interface Quotation extends Span {
  /** The words between the marks, a span into the article's text. */
  readonly inner: Span;
  /** Who is said to speak, as written, where the text says so near by; null otherwise. */
  readonly speaker: string | null;
  /** The verb or phrase of saying that introduces or closes it (`said`, `according to`), null where none. */
  readonly verb: (Span & { readonly text: string }) | null;
  /** Fewer than four words inside a sentence of the narrator: scare quotes, a title, a single quoted phrase. */
  readonly isFragment: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const FRAGMENT_WORDS = 4;
/** A verb further from the quotation than this many characters does not introduce it. */
const NEAR = 120;
/** The narrator's words are looked for within this distance only: a hostile text is one sentence of a megabyte. */
const FAR = 400;

/**
 * The quotations of a text, in order and disjoint, with who speaks. A quotation that its paragraph does not close ends
 * with the paragraph; one that fills its sentence without a verb is taken for the speaker of the one before.
 *
 * @param sentences the text's sentences, in order
 */
export function findQuotations(text: string, sentences: readonly AnalysedSentence[]): readonly Quotation[] {
  const marked = paragraphsOf(text, sentences).flatMap((paragraph) => findMarkedSpans(text, paragraph));
  const attributions = findAttributions(sentences, marked);
  const quotations: Quotation[] = [];
  let sentence = 0;
  for (const span of marked) {
    while (sentence + 1 < sentences.length && at(sentences, sentence).span.end <= span.start) sentence++;
    const nearby = attributionsNear(sentences, attributions, sentence, span);
    quotations.push(
      describe(text, at(sentences, sentence), span, nearby, quotations[quotations.length - 1] ?? null),
    );
  }
  return quotations;
}

/** Runs of sentences with no line break between them. */
function paragraphsOf(text: string, sentences: readonly AnalysedSentence[]): Span[] {
  const paragraphs: Span[] = [];
  for (const { span } of sentences) {
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && !/[\n\r\u2028\u2029]/u.test(text.slice(last.end, span.start))) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end };
    } else {
      paragraphs.push(span);
    }
  }
  return paragraphs;
}

function attributionsNear(
  sentences: readonly AnalysedSentence[],
  attributions: readonly (readonly Attribution[])[],
  from: number,
  span: Span,
): readonly Attribution[] {
  const near: Attribution[] = [];
  for (let i = from; i < sentences.length && at(sentences, i).span.start < span.end; i++)
    near.push(...at(attributions, i));
  return near;
}

function describe(
  text: string,
  { span: sentence }: AnalysedSentence,
  marked: MarkedSpan,
  nearby: readonly Attribution[],
  previous: Quotation | null,
): Quotation {
  const attribution = closestOf(nearby, marked);
  const words = text.slice(marked.inner.start, marked.inner.end).slice(0, 200).match(WORD)?.length ?? 0;
  const narrated =
    text.slice(Math.max(sentence.start, marked.start - FAR), Math.max(sentence.start, marked.start)) +
    text.slice(marked.end, Math.min(sentence.end, marked.end + FAR));
  const isFragment = words < FRAGMENT_WORDS && /[\p{L}\p{N}]/u.test(narrated);
  const continued =
    attribution === null && !/\p{L}/u.test(narrated) ? continuedSpeaker(text, previous, marked) : null;
  return {
    start: marked.start,
    end: marked.end,
    inner: marked.inner,
    speaker: attribution?.speaker ?? continued,
    verb: attribution?.verb ?? null,
    isFragment,
  };
}

/** The speaker goes on where nothing but space stands since the quotation or the sentence that named them. */
function continuedSpeaker(text: string, previous: Quotation | null, marked: MarkedSpan): string | null {
  if (previous === null || previous.isFragment) return null;
  return marked.start - previous.end <= NEAR &&
    !/\n\s*\n[^"“«„'‘]/u.test(text.slice(previous.end, marked.start + 1))
    ? previous.speaker
    : null;
}

/** The verb that stands nearest outside the quotation; what is reported elsewhere in the sentence is another's. */
function closestOf(nearby: readonly Attribution[], marked: Span): Attribution | null {
  let closest: Attribution | null = null;
  let least = NEAR;
  for (const attribution of nearby) {
    const { verb } = attribution;
    if (overlaps(verb, marked)) continue;
    const distance = verb.end <= marked.start ? marked.start - verb.end : verb.start - marked.end;
    if (distance < least) {
      least = distance;
      closest = attribution;
    }
  }
  return closest;
}
