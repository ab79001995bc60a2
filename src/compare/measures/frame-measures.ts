import { semanticAxes } from '../../language/data/en/axes.ts';
import { genericFrames } from '../../language/data/en/frames.ts';
import { lightWords } from '../../language/data/en/light-words.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { genericFramesOf } from '../../language/generic-frames.ts';
import { placeOnAxes } from '../../language/semantic-axes.ts';
import type { Token } from '../../language/token.ts';
import { frequencyRank } from '../../language/vectors.ts';
import { byCodeUnit } from '../../model/list.ts';
import type { Measured } from '../../model/profile.ts';
import type { VoiceAt } from '../voices/voice.ts';
import type { VoicedSentence } from '../voices/voiced-words.ts';
import { isContentWord, isWord } from '../words.ts';
import { enoughText } from './enough-text.ts';
import { estimateRatios, type Tally } from './estimate.ts';
import { inHundred } from './tone-measures.ts';

type Word = Measured['words'][number];

/** Words shown with each figure. */
const MOST_SHOWN = 5;

/**
 * The five generic frames (Semetko & Valkenburg 2000), each by the words of its lexicon in 100 words, and the place of the
 * article's content words on the semantic axes (FrameAxis: Kwak et al. 2021). All voices count, since whom to quote with
 * what is part of how a story is framed; each word shown says whose it is.
 */
export function measureFrames(sentences: readonly VoicedSentence[]): readonly Measured[] {
  return [...measureGeneric(sentences), ...measureAxes(sentences)];
}

function measureGeneric(sentences: readonly VoicedSentence[]): readonly Measured[] {
  const found = genericFrames.map(() => new Contributions());
  const tallies = sentences.map(({ sentence, voices }): Tally => {
    const sums = new Float64Array(genericFrames.length);
    let of = 0;
    for (const [place, token] of sentence.tokens.entries()) {
      if (!isWord(token)) continue;
      of += 1;
      if (isNameLike(token, place)) continue;
      for (const frame of genericFramesOf(token.norm, token.lemma)) {
        sums[frame] = (sums[frame] ?? 0) + 1;
        found[frame]?.add(token, 1, voices[place]);
      }
    }
    return { of, sums };
  });
  const { of, estimates } = estimated(tallies, true);
  return genericFrames.map(({ name }, frame) => ({
    kind: 'frames',
    name,
    unit: 'in 100 words',
    sum: sumAt(tallies, frame),
    of,
    estimate: inHundred(estimates[frame] ?? null),
    words: found[frame]?.strongest() ?? [],
  }));
}

function measureAxes(sentences: readonly VoicedSentence[]): readonly Measured[] {
  const found = semanticAxes.map(() => new Contributions());
  const tallies = sentences.map(({ sentence, voices }): Tally => {
    const sums = new Float64Array(semanticAxes.length);
    let of = 0;
    for (const [place, token] of sentence.tokens.entries()) {
      const places =
        isContentWord(token) && isTelling(token) && !isNameLike(token, place)
          ? placeOnAxes(token.norm)
          : null;
      if (places === null) continue;
      of += 1;
      for (const [axis, value] of places.entries()) {
        if (Math.abs(value) < NEAR_POLE) continue;
        sums[axis] = (sums[axis] ?? 0) + value;
        found[axis]?.add(token, value, voices[place]);
      }
    }
    return { of, sums };
  });
  const { of, estimates } = estimated(tallies, false);
  return semanticAxes.map(({ name }, axis) => ({
    kind: 'frames',
    name,
    unit: 'between the poles',
    sum: rounded(sumAt(tallies, axis)),
    of,
    estimate: roundedEstimate(estimates[axis] ?? null),
    words: found[axis]?.strongest() ?? [],
  }));
}

/** Words nearer to the middle of an axis than this, as a cosine, have nothing to do with it. */
const NEAR_POLE = 0.2;
/** The most frequent words fit everywhere: where they lie on an axis is chance, and they would outweigh all others. */
const COMMON_RANK = 400;

/** Verbs that lend themselves to anything, verbs of saying and the most frequent words place nothing on an axis. */
const isTelling = ({ norm, lemma }: Token): boolean =>
  !lightWords.has(lemma) && !sayingVerbs.has(lemma) && frequencyRank(norm) >= COMMON_RANK;

/** Who and where a story is about says nothing of how it is framed, and is the same in all its accounts. */
const isNameLike = (token: Token, place: number): boolean =>
  token.kind === 'number' || (token.isCapitalised && place > 0);

function estimated(tallies: readonly Tally[], isCount: boolean) {
  const of = tallies.reduce((sum, tally) => sum + tally.of, 0);
  const least = isCount ? enoughText.words : enoughText.words / CONTENT_SHARE;
  const isEnough = of >= least && tallies.filter((tally) => tally.of > 0).length >= enoughText.sentences;
  return { of, estimates: isEnough ? estimateRatios(tallies, isCount) : [] };
}

/** Of news words, about a third are content words that are no names, numbers or words that fit everywhere. */
const CONTENT_SHARE = 3;

const sumAt = (tallies: readonly Tally[], place: number): number =>
  tallies.reduce((sum, { sums }) => sum + (sums[place] ?? 0), 0);

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const roundedEstimate = (estimate: Measured['estimate']): Measured['estimate'] =>
  estimate === null
    ? null
    : { value: rounded(estimate.value), low: rounded(estimate.low), high: rounded(estimate.high) };

interface Contribution {
  readonly first: Word;
  readonly lemma: string;
  sum: number;
}

/** What each word adds to one figure; a word is shown where it stands first. */
class Contributions {
  readonly #byLemma = new Map<string, Contribution>();

  add(token: Token, value: number, whose: VoiceAt | undefined): void {
    const known = this.#byLemma.get(token.lemma);
    if (known !== undefined) {
      known.sum += value;
      return;
    }
    const { voice, speaker } = whose ?? { voice: 'narrator', speaker: null };
    const placed = { span: { start: token.start, end: token.end }, text: token.text, voice };
    const first = speaker === null ? placed : { ...placed, speaker };
    this.#byLemma.set(token.lemma, { first, lemma: token.lemma, sum: value });
  }

  /** The words that add most, whichever way; equal ones in alphabetical order. */
  strongest(): readonly Word[] {
    return [...this.#byLemma.values()]
      .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || byCodeUnit(a.lemma, b.lemma))
      .slice(0, MOST_SHOWN)
      .map(({ first }) => first);
  }
}
