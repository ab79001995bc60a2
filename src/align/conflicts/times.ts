import { dayParts, seasons } from '../../language/data/en/times.ts';
import type { Token } from '../../language/token.ts';
import { bySentence } from './by-sentence.ts';
import { type Mention, mentionOf } from './disagreement.ts';

/** A time that is no date: `8:30 pm`, `in the morning`, `the 1990s`, `spring`. */
export interface TimeMention extends Mention {
  readonly kind: 'clock' | 'day part' | 'decade' | 'season';
  readonly value: number;
}

const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?$/u;
const DECADE = /^(?:1[6-9]|20)\d0$/u;
const HALF_DAY = /^[ap]m$/u;

/** The times of a side, in order. */
export const timesOf = bySentence((tokens) => {
  const found: TimeMention[] = [];
  for (const [place, token] of tokens.entries()) {
    const time = token.kind === 'number' ? timeInFigures(token, tokens[place + 1]) : timeInWords(token);
    if (time !== null) found.push({ ...mentionOf(tokens, place, place + time.tokens), ...time.value });
  }
  return found;
});

interface Read {
  readonly tokens: number;
  readonly value: Pick<TimeMention, 'kind' | 'value'>;
}

function timeInWords({ norm }: Token): Read | null {
  const part = dayParts.get(norm);
  if (part !== undefined) return { tokens: 1, value: { kind: 'day part', value: part } };
  const season = seasons.get(norm);
  return season === undefined ? null : { tokens: 1, value: { kind: 'season', value: season } };
}

function timeInFigures({ text, end }: Token, next: Token | undefined): Read | null {
  if (next?.start === end && next.norm === 's' && DECADE.test(text))
    return { tokens: 2, value: { kind: 'decade', value: Number(text) } };
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  const isHalfDay = next !== undefined && HALF_DAY.test(next.norm);
  if (hours === undefined || (!isHalfDay && next?.norm !== "o'clock" && !text.includes(':'))) return null;
  // On the twelve-hour dial: `8 pm` and `20:00` are one time.
  const value = (Number(hours) % 12) * 60 + Number(minutes ?? 0);
  return { tokens: isHalfDay ? 2 : 1, value: { kind: 'clock', value } };
}

/** Times of one kind that cannot both hold; `evening` and `night` are said of one hour. */
export const areOtherTimes = (a: TimeMention, b: TimeMention): boolean =>
  a.kind === b.kind && (a.kind === 'day part' ? Math.abs(a.value - b.value) > 1 : a.value !== b.value);

export const areSameTimes = (a: TimeMention, b: TimeMention): boolean =>
  a.kind === b.kind && !areOtherTimes(a, b);
