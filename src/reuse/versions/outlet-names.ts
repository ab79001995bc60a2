import { droppedOutletWords, shortNames } from '../data/en/outlet-words.ts';

/** More than any outlet's name has; the rest of a hostile field is not read. */
const REACH = 200;

/**
 * The forms under which an outlet's name may stand elsewhere, folded: whole, what stands in brackets and around them,
 * the sides of a dash, without `the` and the words that credits leave out, and its initials where it has three words or
 * more (two letters fit too many names). `Alder News Agency` gives `alder news agency`, `alder`, `ana`; `Corvane News
 * (CN)` also `cn`.
 */
export function nameForms(name: string): readonly string[] {
  if (name.length > REACH) return readForms(name);
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const forms = readForms(name);
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(name, forms);
  return forms;
}

/** Thousands of articles name the same few outlets: their forms are worked out once, and stand in memory once. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 10_000;

function readForms(name: string): readonly string[] {
  const parts = name.slice(0, REACH).split(/[()[\]]|\s[-–—/|]\s/u);
  const forms = new Set<string>();
  for (const part of parts) {
    const words = wordsOf(part);
    if (words.length === 0) continue;
    forms.add(words.join(' '));
    forms.add(withoutDropped(words).join(' '));
    const short = shortNames.get(words.join(' ')) ?? initialsOf(words);
    if (short !== null) forms.add(short);
  }
  return [...forms];
}

function wordsOf(part: string): readonly string[] {
  const words =
    part
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

function withoutDropped(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && droppedOutletWords.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

const initialsOf = (words: readonly string[]): string | null =>
  words.length < 3 ? null : words.map((word) => [...word][0] ?? '').join('');

/** True where two names may be of one outlet. */
export const isSameOutlet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((form) => other.includes(form));
