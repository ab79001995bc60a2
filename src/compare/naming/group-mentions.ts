import { bodiesDescribed, bodyOfName } from '../../language/data/en/bodies-by-name.ts';
import { countryOfCapital } from '../../language/data/en/demonyms.ts';
import { armedBodies, peoples, rulingBodies } from '../../language/data/en/noun-phrases.ts';
import { lexicalRelation } from '../../language/lexical-relations.ts';
import { cosine } from '../../language/vectors.ts';
import { byCodeUnit } from '../../model/list.ts';
import { groupEntities } from './entities.ts';
import type { Mention } from './mentions.ts';
import { findHolders } from './office-holders.ts';

/**
 * Which mentions of an event are of one person, body, place or thing, by their words alone: `Mr. Vasco`, `former mayor Leon
 * Vasco` and `the former mayor` are one; `the suit` and `the lawsuit` are one.
 *
 * Names go by what they have in common (`groupEntities`), countries by their name, people's adjective or capital, offices by who
 * is called by them, other phrases by their head noun and its synonyms.
 *
 * @param byArticle the mentions of each article of the event
 * @returns the entity of each mention; equal where they are one
 */
export function groupMentions(byArticle: readonly (readonly Mention[])[]): readonly (readonly string[])[] {
  const mentions = byArticle.flat();
  const names = groupEntities(byArticle.map((own) => own.flatMap(namesIn)));
  const entityOfName = (key: string): string => names.get(key) ?? key;
  const holderOf = findHolders(mentions, ({ name }) => entityOfName(name.join(' ')));
  const halves = halfNames(mentions);
  const cities = namedOften(mentions);
  const resolve = (mention: Mention, bodies: ReadonlyMap<string, string>): string => {
    const words = mention.words.join(' ');
    const body = mention.name.length === 0 ? bodyMeant(words, bodies) : undefined;
    if (body !== undefined) return `name ${body}`;
    if (mention.owner !== null) return `body ${entityOfName(mention.owner)} ${classOf(mention)}`;
    if (cities.has(words)) return `place ${words}`;
    const country = mention.country ?? halves.get(words);
    if (country !== undefined) return placeOf(mention, country);
    if (mention.name.length > 0) return `name ${entityOfName(mention.name.join(' '))}`;
    const holder = holderOf(mention);
    return holder === null ? `thing ${mention.head}` : `name ${holder}`;
  };
  const resolved = byArticle.map((own) => {
    const bodies = bodiesNamed(own, entityOfName);
    return own.map((mention) => resolve(mention, bodies));
  });
  const heads = synonymsOf(resolved.flat());
  return resolved.map((own) => own.map((key) => heads.get(key) ?? key));
}

const namesIn = ({ name, owner }: Mention): string[] => [
  ...(name.length > 0 ? [name.join(' ')] : []),
  ...(owner === null ? [] : [owner]),
];

/** Bodies that an article names, by the name that stands for each: the entity they are here. */
const bodiesNamed = (
  mentions: readonly Mention[],
  entityOfName: (key: string) => string,
): ReadonlyMap<string, string> =>
  new Map(
    mentions.flatMap(({ name }) => {
      const key = name.join(' ');
      const body = bodyOfName.get(key);
      return body === undefined ? [] : [[body, entityOfName(key)] as const];
    }),
  );

/** `the alliance` is NATO where the article names NATO, and no other alliance. */
function bodyMeant(words: string, bodies: ReadonlyMap<string, string>): string | undefined {
  const meant = (bodiesDescribed.get(words) ?? []).filter((body) => bodies.has(body));
  return meant.length === 1 ? bodies.get(meant[0] ?? '') : undefined;
}

/** A country and those who rule it are one; its forces and its people are not. */
function placeOf({ head, words }: Mention, country: string): string {
  const last = words.at(-1) ?? '';
  if (armedBodies.has(last) || armedBodies.has(head)) return `body ${country} forces`;
  return peoples.has(last) ? `body ${country} people` : `place ${country}`;
}

const classOf = ({ head, words }: Mention): string => {
  const last = words.at(-1) ?? '';
  if (rulingBodies.has(last)) return 'rule';
  return armedBodies.has(last) ? 'forces' : head;
};

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
