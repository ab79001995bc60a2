import { newsAgencies, outletEndings, outletWords } from '../data/en/outlets.ts';
import { phraseOf } from './line-shape.ts';
import { PhraseList } from './phrase-list.ts';

const agencies = new PhraseList(newsAgencies);
const outlets = new Set(outletWords);

/** Small words inside names of people: `Ursula von der Leyen`, `Ahmad bin Salman`. */
const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'st',
  'ten',
  'van',
  'von',
]);

/** Most words that a person's name has. */
const MAX_NAME_WORDS = 5;

/** True for the name of a news agency as credits and datelines write it. */
export const isAgency = (name: string): boolean => agencies.holds(name);

/** True for a name that says that it is an outlet's: `The Northern Gazette`, `DAILYNEWS`, `example.net`. */
export function isOutlet(name: string): boolean {
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,6}$/u.test(name)) return true;
  const parts = phraseOf(name).split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && outlets.has(last)) return true;
  return outletEndings.some((ending) => last.endsWith(ending) && last.length > ending.length);
}

/** True for `Jane Doe`, `JANE A. DOE`, `Ursula von der Leyen`: two to five words, each with a capital or a particle. */
export function isPersonName(text: string): boolean {
  const parts = text.trim().split(' ');
  if (parts.length < 2 || parts.length > MAX_NAME_WORDS) return false;
  const named = parts.filter((part) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part));
  return (
    named.length >= 2 && parts.every((part) => named.includes(part) || PARTICLES.has(part.toLowerCase()))
  );
}
