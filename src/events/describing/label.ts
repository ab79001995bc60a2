import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import { byCodeUnit } from '../../model/list.ts';
import { textOf } from '../../model/span.ts';
import { cutText } from '../../model/text.ts';
import type { KnownArticles } from '../profile/collection.ts';
import { Role } from '../profile/profile.ts';

const LONGEST = 120;
/** A large event is judged by so many of its articles, spread over it. */
const MOST_COMPARED = 40;

/**
 * The headline that stands for an event best: the one nearest to the centre of the other articles' headlines and
 * openings (cosine over idf-weighted terms), so that a joke or a single angle is not chosen. Where no article has a headline, one is
 * made from the first sentence that is nearest to that centre.
 */
export function labelOf(collection: KnownArticles, group: readonly number[]): string {
  const step = Math.ceil(group.length / MOST_COMPARED);
  const read = group.filter((_, index) => index % step === 0);
  const titled = read.filter((position) => collection.profiles.of(position).hasTitle);
  const role = titled.length > 0 ? Role.title : Role.lede;
  const centre = centreOf(collection, read);
  let best = '';
  let highest = Number.NEGATIVE_INFINITY;
  for (const position of titled.length > 0 ? titled : read) {
    const likeness = likenessToCentre(collection, position, role, centre);
    const headline = headlineOf(collection.articleAt(position));
    if (likeness < highest || (likeness === highest && byCodeUnit(headline, best) >= 0)) continue;
    highest = likeness;
    best = headline;
  }
  return best;
}

/** By term: its idf times the number of articles that open with it or have it in the headline. */
function centreOf({ profiles, idf }: KnownArticles, group: readonly number[]): ReadonlyMap<number, number> {
  const centre = new Map<number, number>();
  for (const position of group) {
    const { terms, roles } = profiles.of(position);
    for (let k = 0; k < terms.length; k += 1) {
      if (((roles[k] ?? 0) & (Role.lede | Role.title)) === 0) continue;
      const term = terms[k] ?? 0;
      centre.set(term, (centre.get(term) ?? 0) + (idf[term] ?? 0));
    }
  }
  return centre;
}

/** Cosine up to a factor that is the same for all, with the article itself taken out of the centre. */
function likenessToCentre(
  { profiles, idf }: KnownArticles,
  position: number,
  role: number,
  centre: ReadonlyMap<number, number>,
): number {
  const { terms, roles } = profiles.of(position);
  let product = 0;
  let square = 0;
  for (let k = 0; k < terms.length; k += 1) {
    if (((roles[k] ?? 0) & role) === 0) continue;
    const term = terms[k] ?? 0;
    const weight = idf[term] ?? 0;
    product += weight * ((centre.get(term) ?? 0) - weight);
    square += weight * weight;
  }
  return square === 0 ? 0 : product / Math.sqrt(square);
}

function headlineOf({ title, text, sentences }: Article): string {
  if (title !== null && title.trim() !== '') return shorten(onOneLine(title));
  const first = sentences[0];
  return headlineFrom(onOneLine(first === undefined ? text.slice(0, 2 * LONGEST) : textOf(text, first)));
}

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const DATELINE = /^[\p{Lu}][\p{L}\p{M}.,' ]{1,40}(?:\([\p{L} /]{2,20}\))? ?[–—] ?(?=\p{Lu})/u;
/** Where a sentence can end early and still say what happened. */
const JOINTS = new Set([
  'as',
  'while',
  'who',
  'which',
  'where',
  'amid',
  'according',
  'when',
  'because',
  'but',
]);

/**
 * A headline from the first sentence of an article: without a dateline, and where it is too long up to the last joint
 * (a comma, `as`, `who` …) that leaves at least half.
 */
function headlineFrom(sentence: string): string {
  const words = sentence.replace(DATELINE, '');
  if (words.length <= LONGEST) return words;
  const joints = tokenise(words).flatMap(({ norm, start, text }) =>
    start >= LONGEST / 2 && start <= LONGEST - 1 && (text === ',' || text === ';' || JOINTS.has(norm))
      ? start
      : [],
  );
  const end = joints.at(-1);
  return end === undefined ? shorten(words) : `${words.slice(0, end).replace(/[\s,;]+$/u, '')}…`;
}

/** Cuts at a space, so that neither a word nor a pair of surrogates is halved. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(' ', LONGEST - 1);
  const end = space > LONGEST / 2 ? space : LONGEST - 1;
  return `${cutText(words, end).replace(/[\s,;:–-]+$/u, '')}…`;
}
