import type { ArticleProfile } from '../model/profile.ts';

/** Words given to a speaker. */
export interface SpokenWords {
  readonly quoted: number;
  readonly reported: number;
}

/** One speaker, and how many words each article gives to whom it calls so. */
export interface SpeakerRow {
  /** The fullest form that an article uses; null where nobody is named. */
  readonly name: string | null;
  /** By id of the article; those that give none are missing. */
  readonly spoken: ReadonlyMap<string, SpokenWords>;
}

/** Each speaker of some articles of an event once, those with most words first; who is not named comes last. */
export function speakerRows(profiles: readonly ArticleProfile[]): readonly SpeakerRow[] {
  const rows = new Map<string | null, Map<string, SpokenWords>>();
  for (const { article, speakers } of profiles) {
    for (const { speaker, entity = speaker, quoted, reported } of speakers) {
      const spoken = rows.get(entity) ?? new Map<string, SpokenWords>();
      const known = spoken.get(article) ?? { quoted: 0, reported: 0 };
      spoken.set(article, { quoted: known.quoted + quoted, reported: known.reported + reported });
      rows.set(entity, spoken);
    }
  }
  return [...rows]
    .map(([name, spoken]) => ({ name, spoken, words: wordsOf(spoken) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words);
}

const wordsOf = (spoken: ReadonlyMap<string, SpokenWords>): number =>
  [...spoken.values()].reduce((sum, { quoted, reported }) => sum + quoted + reported, 0);
