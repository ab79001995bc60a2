import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { findLoadedWords, type LoadedWord } from '../../language/loaded-words.ts';
import type { Token } from '../../language/token.ts';
import { toneOf } from '../../language/word-tone.ts';
import type { Measured } from '../../model/profile.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { VoicedSentence } from '../voices/voiced-words.ts';
import { isWord } from '../words.ts';
import { enoughText } from './enough-text.ts';
import { estimateRatios, type Tally } from './estimate.ts';

type Word = Measured['words'][number];

const measures = ['loaded words', 'valence', 'subjective words'] as const;

/** Words shown with each figure. */
const MOST_SHOWN = 12;

/**
 * Tone of the narrator: loaded words, valence (words for what is good less words for what is bad) and subjective words, each
 * in 100 of the narrator's words. The loaded words of speakers are listed behind the narrator's, as theirs, and not counted.
 */
export function measureTone(sentences: readonly VoicedSentence[]): readonly Measured[] {
  const tallies: Tally[] = [];
  const words: readonly Word[][] = measures.map(() => []);
  const spoken: Word[] = [];
  for (const voiced of sentences) {
    const loaded = findLoadedWords(voiced.sentence.tokens, namesIn(voiced.sentence));
    tallies.push(tallyOf(voiced, loaded, words));
    for (const word of spokenWords(voiced, loaded)) spoken.push(word);
  }
  const of = tallies.reduce((sum, tally) => sum + tally.of, 0);
  const isEnough =
    of >= enoughText.narratorWords && tallies.filter((tally) => tally.of > 0).length >= enoughText.sentences;
  const counts = isEnough ? estimateRatios(tallies, true) : [];
  return measures.map((name, measure) => ({
    kind: 'tone',
    name,
    unit: 'in 100 words',
    sum: tallies.reduce((sum, { sums }) => sum + (sums[measure] ?? 0), 0),
    of,
    estimate: inHundred(counts[measure] ?? null),
    words: [
      ...(words[measure] ?? []).slice(0, MOST_SHOWN),
      ...(name === 'loaded words' ? spoken.slice(0, MOST_SHOWN / 2) : []),
    ],
  }));
}

/** Part of a name judges nobody: `Edvard`, `War Office`. */
const namesIn = ({ names }: AnalysedSentence): readonly Span[] =>
  names.filter(({ kind }) => kind === 'name' || kind === 'acronym');

function tallyOf(voiced: VoicedSentence, loaded: readonly LoadedWord[], words: readonly Word[][]): Tally {
  const sums = new Float64Array(measures.length);
  const narrated = narratedWords(voiced, loaded);
  for (const { token, found, isFirst } of narrated) {
    // A compound is one word, counted at its beginning.
    if (found !== null && found.start !== token.start) continue;
    const { start, end, text } = found ?? token;
    for (const [measure, value] of countsOf(token, found, isFirst).entries()) {
      sums[measure] = (sums[measure] ?? 0) + value;
      if (value !== 0) words[measure]?.push({ span: { start, end }, text, voice: 'narrator' });
    }
  }
  return { of: narrated.length, sums };
}

interface NarratedWord {
  readonly token: Token;
  /** The loaded word that it is or is part of. */
  readonly found: LoadedWord | null;
  readonly isFirst: boolean;
}

function narratedWords({ sentence, voices }: VoicedSentence, loaded: readonly LoadedWord[]): NarratedWord[] {
  let next = 0;
  return sentence.tokens.flatMap((token, place) => {
    while (next < loaded.length && (loaded[next]?.end ?? 0) <= token.start) next += 1;
    if (voices[place]?.voice !== 'narrator' || !isWord(token)) return [];
    const found = loaded[next];
    return [
      { token, found: found !== undefined && overlaps(found, token) ? found : null, isFirst: place === 0 },
    ];
  });
}

/** What one word adds to each of the measures. */
function countsOf(token: Token, found: LoadedWord | null, isFirst: boolean): readonly number[] {
  const tone = toneOf(token.norm, token.lemma);
  if (found !== null) return [1, found.valence ?? 0, 1];
  // A capital inside a sentence makes a name, and a loaded word that was not found here is part of one.
  if (tone.isLoaded || token.isFunctionWord || (token.isCapitalised && !isFirst)) return [0, 0, 0];
  return [0, tone.valence ?? 0, tone.isSubjective ? 1 : 0];
}

/** The loaded words of speakers, as theirs. */
function spokenWords({ sentence, voices }: VoicedSentence, loaded: readonly LoadedWord[]): Word[] {
  const wordAt = new Map(loaded.map((word) => [word.start, word]));
  return sentence.tokens.flatMap((token, place): Word[] => {
    const whose = voices[place];
    const word = wordAt.get(token.start);
    if (word === undefined || whose === undefined || whose.voice === 'narrator') return [];
    const placed = { span: { start: word.start, end: word.end }, text: word.text, voice: whose.voice };
    return [whose.speaker === null ? placed : { ...placed, speaker: whose.speaker }];
  });
}

/** A figure for one word as a figure in 100 words. */
export const inHundred = (estimate: Measured['estimate']): Measured['estimate'] =>
  estimate === null
    ? null
    : { value: hundred(estimate.value), low: hundred(estimate.low), high: hundred(estimate.high) };

/** Two digits behind the point: what is finer than that is chance. */
const hundred = (value: number): number => Math.round(value * 10_000) / 100;
