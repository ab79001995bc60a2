import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { smallNumbers } from '../../language/data/en/number-words.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Quantity } from './quantity.ts';
import { quantity, smallNumberOf } from './quantity-of-tokens.ts';

const parts: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, place) => [word, place === 0 ? 2 : place === 1 ? 3 : place + 2]),
);

/** `half of the`, `a third of`, `two-thirds of`, `nine in ten`, `one out of five`: shares, as percent. */
export function fractions({ tokens }: AnalysedSentence): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const fraction = partAt(tokens, i) ?? ratioAt(tokens, i);
    if (fraction === null) continue;
    found.push(
      quantity(at(tokens, i), at(tokens, fraction.end - 1), 'measure', fraction.share * 100, 'share'),
    );
    i = fraction.end - 1;
  }
  return found;
}

interface Fraction {
  readonly share: number;
  readonly end: number;
}

const isShareOf = (token: Token | undefined): boolean =>
  /^(?:of|the|its|their|his|her)$/u.test(token?.norm ?? '');

function partAt(tokens: readonly Token[], i: number): Fraction | null {
  const { norm } = at(tokens, i);
  if (norm === 'half')
    return isShareOf(tokens[i + 1]) && tokens[i - 1]?.norm !== 'a' ? { share: 0.5, end: i + 1 } : null;
  const count = norm === 'a' ? 1 : smallNumbers.get(norm);
  if (count === undefined) return null;
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  const part = parts.get((tokens[i + 1 + hyphen]?.norm ?? '').replace(/s$/u, ''));
  if (part === undefined || count >= part || tokens[i + 2 + hyphen]?.norm !== 'of') return null;
  return { share: count / part, end: i + 2 + hyphen };
}

function ratioAt(tokens: readonly Token[], i: number): Fraction | null {
  const count = smallNumberOf(tokens[i]);
  if (count === undefined) return null;
  const isOut = tokens[i + 1]?.norm === 'out' && tokens[i + 2]?.norm === 'of';
  const next = isOut ? i + 3 : tokens[i + 1]?.norm === 'in' ? i + 2 : -1;
  const all = next === -1 ? undefined : smallNumberOf(tokens[next]);
  return all === undefined || ![3, 4, 5, 10, 20, 100].includes(all) || count >= all
    ? null
    : { share: count / all, end: next + 1 };
}
