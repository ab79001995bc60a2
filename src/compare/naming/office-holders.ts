import { byCodeUnit } from '../../model/list.ts';
import type { Mention } from './mentions.ts';

/** Somebody who is called by an office in one article or another. */
interface Holder extends Pick<Mention, 'office' | 'origin'> {
  readonly name: string;
  readonly count: number;
}

/** Of two who are called by one office, the one who is named so many times as often is meant. */
const CLEARLY_MORE = 1.5;

/**
 * Who is meant by a bare office (`the former FBI director`): the most mentioned of those who are called by an office with all
 * its words, of the same country where both say one; nobody where two are named about as often.
 *
 * @param mentions of one event, of all its articles
 * @param entityOf the entity of a name
 * @returns for a mention without a name the entity of who holds the office, or null
 */
export function findHolders(
  mentions: readonly Mention[],
  entityOf: (mention: Mention) => string,
): (mention: Mention) => string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.name.length === 0) continue;
    const entity = entityOf(mention);
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const holders = mentions
    .filter(({ name, office }) => name.length > 0 && office.length > 0)
    .map((mention): Holder => {
      const name = entityOf(mention);
      return { office: mention.office, origin: mention.origin, name, count: counts.get(name) ?? 0 };
    })
    .sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name));
  return ({ office, origin, isPlural }) => {
    if (office.length === 0 || isPlural) return null;
    const fitting = holders.filter(
      (holder) => office.every((word) => holder.office.includes(word)) && canHold(holder, { office, origin }),
    );
    const [first] = fitting;
    const other = fitting.find(({ name }) => name !== first?.name);
    const isSure = first !== undefined && (other === undefined || first.count >= CLEARLY_MORE * other.count);
    return isSure ? first.name : null;
  };
}

const SECOND = /^(?:vice|deputy|assistant|associate)$/u;

/** `The president` is not the vice president, nor that of another country. */
export const canHold = (
  named: Pick<Mention, 'office' | 'origin'>,
  unnamed: Pick<Mention, 'office' | 'origin'>,
): boolean =>
  (unnamed.origin === null || named.origin === null || unnamed.origin === named.origin) &&
  (!named.office.some((word) => SECOND.test(word)) || unnamed.office.some((word) => SECOND.test(word)));
