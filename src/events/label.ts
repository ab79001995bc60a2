import { at } from '../model/list.ts';
import { textOf } from '../model/span.ts';
import type { Collection } from './collection.ts';
import type { EvidenceMeter } from './evidence.ts';

const LONGEST = 120;
/** The headlines of a large event are judged by its first articles; more would only cost time. */
const MOST_COMPARED = 12;

/**
 * The headline that stands for an event best: the one of the article that is likest the others. Where no article has
 * a headline, the first sentence of that article.
 */
export function labelOf(collection: Collection, meter: EvidenceMeter, group: readonly number[]): string {
  const titled = group.filter((position) => at(collection.profiles, position).hasTitle);
  const eligible = (titled.length > 0 ? titled : group).slice(0, MOST_COMPARED);
  const others = group.slice(0, MOST_COMPARED);
  let best = at(eligible, 0);
  let highest = Number.NEGATIVE_INFINITY;
  for (const position of eligible.length > 1 ? eligible : []) {
    let sum = 0;
    for (const other of others) if (other !== position) sum += meter.measure(position, other).terms;
    if (sum > highest) {
      highest = sum;
      best = position;
    }
  }
  return headlineOf(collection, best);
}

function headlineOf({ articles }: Collection, position: number): string {
  const { title, text, sentences } = at(articles, position);
  const first = sentences[0];
  const words = title ?? (first === undefined ? text.slice(0, 2 * LONGEST) : textOf(text, first));
  return shorten(words.replace(/\s+/gu, ' ').trim());
}

/** Cuts at a space, so that neither a word nor a pair of surrogates is halved. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(' ', LONGEST - 1);
  const end = space > LONGEST / 2 ? space : LONGEST - 1;
  return `${words
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/[\s,;:–-]+$/u, '')}…`;
}
