import { findNames } from '../../language/names.ts';
import { tokenise } from '../../language/tokenise.ts';
import { isWord } from '../words.ts';

/** A speaker under whom the mentions of one article, or of several, can be gathered. */
export interface SpeakerKey {
  /** The name without title, or the whole description, folded. */
  readonly key: string;
  /** Whether it is a name: only names have longer and shorter forms. */
  readonly isName: boolean;
}

const PRONOUNS = new Set('he she they it i we you who that this'.split(' '));
/** Longer descriptions are cut: they are clauses more than names. */
const MOST_WORDS = 8;

/** @returns null where the words name nobody (`he`, whom the text does not settle) */
export function speakerKey(speaker: string): SpeakerKey | null {
  const tokens = tokenise(speaker.slice(0, 200));
  const words = tokens.filter(isWord).map(({ norm }) => norm);
  const [first] = words;
  if (first === undefined || (words.length === 1 && PRONOUNS.has(first))) return null;
  const name = findNames(tokens).findLast(({ kind }) => kind === 'name');
  if (name !== undefined) return { key: name.key, isName: true };
  const described = words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
  return { key: described.slice(0, MOST_WORDS).join(' '), isName: false };
}
