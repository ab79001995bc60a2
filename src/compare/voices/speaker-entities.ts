import type { ArticleProfile } from '../../model/profile.ts';
import { groupEntities } from '../naming/entities.ts';
import { type SpeakerKey, speakerKey } from './speaker-key.ts';

/** Who a speaker is over several articles. */
interface SpeakerEntity {
  /** The key of the fullest name, or of the description. */
  readonly entity: string;
  readonly isName: boolean;
}

/** The speakers of several articles, by the words that the profiles have for them; who is not told (`he`) is left out. */
export function speakerEntities(profiles: readonly ArticleProfile[]): ReadonlyMap<string, SpeakerEntity> {
  const byArticle = profiles.map(({ speakers }) =>
    speakers.flatMap(({ speaker }): (SpeakerKey & { readonly speaker: string })[] => {
      const found = speaker === null ? null : speakerKey(speaker);
      return speaker === null || found === null ? [] : [{ speaker, ...found }];
    }),
  );
  const entities = groupEntities(
    byArticle.map((spoken) => spoken.filter(({ isName }) => isName).map(({ key }) => key)),
  );
  return new Map(
    byArticle
      .flat()
      .map(({ speaker, key, isName }) => [
        speaker,
        { entity: isName ? (entities.get(key) ?? key) : key, isName },
      ]),
  );
}

/** The profiles of the articles of one event, with one name for each speaker over all of them. */
export function withEntities(profiles: readonly ArticleProfile[]): readonly ArticleProfile[] {
  const entities = speakerEntities(profiles);
  const fullest = new Map<string, string>();
  for (const [speaker, { entity }] of entities) {
    const known = fullest.get(entity);
    if (known === undefined || isFuller(speaker, known)) fullest.set(entity, speaker);
  }
  const nameOf = (speaker: string): string => fullest.get(entities.get(speaker)?.entity ?? '') ?? speaker;
  return profiles.map((profile) => ({
    ...profile,
    speakers: profile.speakers.map(({ speaker, quoted, reported }) => ({
      speaker,
      entity: speaker === null ? null : nameOf(speaker),
      quoted,
      reported,
    })),
  }));
}

/** The longer form; of two as long the first by code unit, so that the order of the articles does not matter. */
const isFuller = (name: string, known: string): boolean =>
  name.length > known.length || (name.length === known.length && name < known);
