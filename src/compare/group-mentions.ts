import { countryOfCapital } from '../language/data/en/demonyms.ts';
import { lexicalRelation } from '../language/lexical-relations.ts';
import { cosine } from '../language/vectors.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { type Mention, readMention } from './mentions.ts';

/**
 * Which mentions of an event are of one person, body, place or thing, by their words alone: `Mr. Vasco`, `former mayor Leon
 * Vasco` and `the former mayor` are one; `the suit` and `the lawsuit` are one.
 *
 * Names go by their last word (or the first, where the event uses that alone), countries by their name, people's adjective
 * or capital, offices by who is called by them, other phrases by their head noun and its synonyms.
 *
 * @param texts the mentions of one event, of all its articles
 * @returns the group of each mention, as the number of its first mention
 */
export function groupMentions(texts: readonly string[]): readonly number[] {
  const mentions = texts.map(readMention);
  const keys = mentions.map(keyOf);
  const names = longNames(mentions);
  const acronyms = acronymsOf(mentions);
  const holders = officeHolders(mentions);
  const halves = halfNames(mentions);
  const cities = namedOften(mentions);
  const resolved = mentions.map((mention, index) => {
    const ownWords = mention.words.join(' ');
    if (cities.has(ownWords)) return `place ${ownWords}`;
    if (mention.country !== null) return `place ${mention.country}`;
    const half = halves.get(ownWords);
    if (half !== undefined) return `place ${half}`;
    if (mention.name.length > 0)
      return `name ${names.get(mention.name.join(' ')) ?? acronyms.get(mention.name.join(' ')) ?? at(keys, index)}`;
    const holder = holderOf(mention, holders);
    if (holder !== null) return `name ${names.get(holder) ?? holder}`;
    return `thing ${at(keys, index)}`;
  });
  const heads = synonymsOf(resolved);
  const first = new Map<string, number>();
  return resolved.map((key, index) => {
    const group = heads.get(key) ?? key;
    const known = first.get(group);
    if (known !== undefined) return known;
    first.set(group, index);
    return index;
  });
}

const keyOf = ({ head, name }: Mention): string => (name.length > 0 ? name.join(' ') : head);

/** Each name → the last word of it, or the first where that is used alone (`Kim` of `Kim Jong Un`). */
function longNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const single = new Map<string, number>();
  for (const { name } of mentions)
    if (name.length === 1) single.set(at(name, 0), (single.get(at(name, 0)) ?? 0) + 1);
  return new Map(
    mentions
      .filter(({ name }) => name.length > 0)
      .map(({ name }) => {
        const [first, last] = [at(name, 0), at(name, name.length - 1)];
        const isByFirst = name.length > 1 && (single.get(first) ?? 0) > (single.get(last) ?? 0);
        return [name.join(' '), isByFirst ? first : last] as const;
      }),
  );
}

/** `DNC` → the last word of `Democratic National Committee`. */
function acronymsOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  return new Map(
    mentions.flatMap(({ name }) =>
      name.length < 2
        ? []
        : [[name.map((word) => word.charAt(0)).join(''), at(name, name.length - 1)] as const],
    ),
  );
}

/** `the North`, where North Korea is spoken of. */
const halfNames = (mentions: readonly Mention[]): ReadonlyMap<string, string> =>
  new Map(
    mentions.flatMap(({ country }) => {
      const half = /^(north|south) /u.exec(country ?? '')?.[1];
      return half === undefined || country === null ? [] : [[half, country] as const];
    }),
  );

/** A capital that stands seldom beside its country's own name speaks for it; one that stands often is a city. */
const CITY = 0.2;

function namedOften(mentions: readonly Mention[]): ReadonlySet<string> {
  const cities = new Map<string, number>();
  const countries = new Map<string, number>();
  for (const { words, country } of mentions) {
    if (country === null) continue;
    const own = words.join(' ');
    if (countryOfCapital.has(own)) cities.set(own, (cities.get(own) ?? 0) + 1);
    else countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return new Set(
    [...cities].flatMap(([city, count]) =>
      count > CITY * (countries.get(countryOfCapital.get(city) ?? '') ?? 0) ? [city] : [],
    ),
  );
}

interface Holder {
  readonly office: readonly string[];
  readonly name: string;
  readonly count: number;
}

/** Who is called by which office: `former FBI director James Comey`. */
function officeHolders(mentions: readonly Mention[]): readonly Holder[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions)
    if (name.length > 0)
      counts.set(at(name, name.length - 1), (counts.get(at(name, name.length - 1)) ?? 0) + 1);
  return mentions
    .filter(({ name, office }) => name.length > 0 && office.length > 0)
    .map(({ name, office, origin }) => ({
      office: origin === null ? office : [...office, origin],
      name: name.join(' '),
      count: counts.get(at(name, name.length - 1)) ?? 0,
    }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name));
}

/** The most mentioned holder whose office has all words of the bare office. */
function holderOf(mention: Mention, holders: readonly Holder[]): string | null {
  if (mention.office.length === 0 || mention.isPlural) return null;
  const fits = holders.find(({ office }) => mention.office.every((word) => office.includes(word)));
  return fits?.name ?? null;
}

const NEAR = 0.6;
/** Heads of one event; beyond it only equal heads are one. */
const MAX_HEADS = 300;

/** Heads that are synonyms go with the more frequent one: `suit` with `lawsuit`. */
function synonymsOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key.startsWith('thing ')) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ordered = [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
    .slice(0, MAX_HEADS);
  const joined = new Map<string, string>();
  for (const [place, [key]] of ordered.entries()) {
    const larger = ordered
      .slice(0, place)
      .find(([other]) => !joined.has(other) && areSynonyms(key.slice(6), other.slice(6)));
    if (larger !== undefined) joined.set(key, larger[0]);
  }
  return joined;
}

const areSynonyms = (a: string, b: string): boolean =>
  lexicalRelation(a, b) === 'synonym' || (lexicalRelation(a, b) !== 'antonym' && (cosine(a, b) ?? 0) >= NEAR);
