import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Attribution } from '../../language/attributions.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Token } from '../../language/token.ts';
import { contains } from '../../model/span.ts';
import { attributionsOf } from '../attribution/attributions-of.ts';
import { isWord } from '../words.ts';
import type { VoiceAt } from './voice.ts';

/** A sentence with whose words stand at each of its tokens. */
export interface VoicedSentence {
  readonly sentence: AnalysedSentence;
  /** Beside `sentence.tokens`. */
  readonly voices: readonly VoiceAt[];
}

const NARRATOR: VoiceAt = { voice: 'narrator', speaker: null };

/**
 * Whose words an article is made of, token by token: the rule of `voiceOf`, in one pass over the text. The verb of saying
 * and the speaker's name are the narrator's.
 */
export function voicedSentences(article: AnalysedArticle): readonly VoicedSentence[] {
  const { quotations } = article;
  const attributions = attributionsOf(article).filter(({ isDirect }) => !isDirect);
  let [quote, reported] = [0, 0];
  return article.sentences.map((sentence) => {
    while (isBefore(attributions[reported], sentence)) reported += 1;
    let last = reported;
    while (attributions[last] !== undefined && !isAfter(attributions[last], sentence)) last += 1;
    const own = attributions.slice(reported, last);
    const voices = sentence.tokens.map((token) => {
      while (isBefore(quotations[quote], token)) quote += 1;
      return voiceAt(token, quotations[quote], own);
    });
    return { sentence, voices };
  });
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

const isBefore = (span: Placed | undefined, place: Placed | AnalysedSentence): boolean =>
  span !== undefined && span.end <= startOf(place);
const isAfter = (span: Placed | undefined, { span: sentence }: AnalysedSentence): boolean =>
  span !== undefined && span.start >= sentence.end;
const startOf = (place: Placed | AnalysedSentence): number =>
  'span' in place ? place.span.start : place.start;

function voiceAt(token: Token, quote: Quotation | undefined, reported: readonly Attribution[]): VoiceAt {
  if (quote !== undefined && contains(quote, token)) return { voice: 'quote', speaker: quote.speaker };
  const content = reported.find((one) => contains(one.content, token) && !contains(one.verb, token));
  return content === undefined ? NARRATOR : { voice: 'reported', speaker: content.speaker };
}

/** How many words of each voice an article has. */
export function countVoices(sentences: readonly VoicedSentence[]): {
  readonly narrator: number;
  readonly reported: number;
  readonly quoted: number;
} {
  const counts = { narrator: 0, reported: 0, quote: 0 };
  for (const { sentence, voices } of sentences) {
    for (const [place, token] of sentence.tokens.entries())
      if (isWord(token)) counts[voices[place]?.voice ?? 'narrator'] += 1;
  }
  return { narrator: counts.narrator, reported: counts.reported, quoted: counts.quote };
}
