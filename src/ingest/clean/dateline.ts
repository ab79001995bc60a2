import { countWords, phraseOf } from './line-shape.ts';
import { isAgency, isOutlet } from './names.ts';

/** The words in front of a report's first sentence that say where it was filed and by whom. */
export interface Dateline {
  /** Characters up to the first sentence. */
  readonly length: number;
  readonly publisher: string | null;
  readonly credit: string | null;
}

/** No dateline is longer, in characters. */
const REACH = 120;

const DASH = '\\s{0,2}(?:-{1,3}|[–—])\\s{0,2}';
const NEXT = '(?=["“‘«\'(]{0,2}[\\p{Lu}\\p{N}$€£])';

/** `LONDON (Reuters) - `, `TEHRAN, Nov. 15 (MNA) – `, `(Reuters) - `, `BEIJING /Xinhua/ -- `. */
const WITH_AGENCY = new RegExp(
  `^([^()/.!?"“:;]{0,60}?(?:[A-Z]\\.){0,3}[^()/!?"“:;]{0,20}?)[(/]([^()/]{2,40})[)/](?:${DASH}|:\\s)${NEXT}`,
  'u',
);

/** `WASHINGTON — `, `NEW YORK - `, `NOVA CITY, Calif. — `: capitals, perhaps a region or a day, a dash. */
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,40}?)((?:, [\\p{Lu}\\p{N}][^,—–:!?]{1,25}){0,2})(?:\\s(?:-{1,3}|[–—])\\s|\\s?[—]\\s?|\\s?--\\s?)${NEXT}`,
  'u',
);

/** `ISLAMABAD: `, the same with a colon. */
const CAPITALS_COLON = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,30})((?:, [\\p{Lu}\\p{N}][^,—–:!?]{1,25})?):\\s${NEXT}`,
  'u',
);

/** `Dekalb, Ill. — `: a place in small letters needs its region. */
const WITH_REGION = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’ -]{1,30}), ((?:\\p{Lu}\\.){2}|\\p{Lu}\\p{L}{1,5}\\.)\\s?(?:--|—|–)\\s?${NEXT}`,
  'u',
);

/** `Example.net - `: the address of the outlet. */
const ADDRESS = new RegExp(`^([\\p{L}\\p{N}-]{2,30}\\.\\p{L}{2,4})\\s(?:-{1,2}|[–—])\\s${NEXT}`, 'u');

/** A dash that parts words, which all but the agency's stand before: no hyphen, of which most lines have one. */
const PARTING_DASH = /[–—]|--|\s-/;

/**
 * Reads a dateline: who put the report out (a name that is an outlet's), whose report it is (the agency in
 * brackets), or only where it was filed, which belongs to no field.
 *
 * @param colon whether `PLACE: ` may be one; not where other lines begin so too, as in an interview
 */
export function readDateline(line: string, colon: () => boolean): Dateline | null {
  const front = line.slice(0, REACH);
  if (!/[-–—:]/.test(front)) return null;
  return (/[(/]/.test(front) ? readAgencyDateline(front) : null) ?? readPlainDateline(front, colon);
}

function readAgencyDateline(front: string): Dateline | null {
  const match = WITH_AGENCY.exec(front);
  if (match === null) return null;
  const place = (match[1] ?? '').trim();
  const agency = (match[2] ?? '').trim();
  const placed = place === '' || isCapitalised(place);
  const named = isAgency(agency) || /^\p{Lu}{2,8}(?: \p{Lu}\p{L}+)?$/u.test(agency) || isOutlet(agency);
  if (!placed || !(named || (place !== '' && place === place.toUpperCase()))) return null;
  return { length: match[0].length, publisher: null, credit: agency };
}

function readPlainDateline(front: string, colon: () => boolean): Dateline | null {
  const isParted = PARTING_DASH.test(front);
  const address = isParted ? ADDRESS.exec(front) : null;
  if (address !== null) return { length: address[0].length, publisher: address[1] ?? null, credit: null };
  const match =
    (isParted ? (CAPITALS.exec(front) ?? WITH_REGION.exec(front)) : null) ??
    (front.includes(':') && colon() ? CAPITALS_COLON.exec(front) : null);
  if (match === null || countWords(match[1] ?? '') > 4) return null;
  const name = (match[1] ?? '').trim();
  const credit = isAgency(name) ? name : null;
  const publisher = credit === null && isOutlet(name) ? name : null;
  return { length: match[0].length, publisher, credit };
}

/** Every word of the place begins with a capital or a figure: `New Delhi, Nov. 15`. */
const isCapitalised = (place: string): boolean =>
  phraseOf(place) !== '' &&
  place.split(/[\s,]+/).every((word) => word === '' || /^[\p{Lu}\p{N}]/u.test(word));
