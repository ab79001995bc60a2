import { at, byCodeUnit } from '../../model/list.ts';
import { groupEntities } from '../naming/entities.ts';
import { groupMentions } from '../naming/group-mentions.ts';
import { type Mention, readMention } from '../naming/mentions.ts';
import type { ArticleRecord } from './record.ts';

interface Speaker {
  readonly text: string;
  readonly said: Mention;
}

/**
 * One form for each speaker of a source: `Hallam` in one article and `Manager Viv Hallam` in another are counted as one, in the
 * fullest form. Who is meant by an office is told within an event only; names are joined over all.
 *
 * @param records the articles of one source
 * @returns the form to show for what an article calls a speaker
 */
export function speakerLabels(
  records: readonly ArticleRecord[],
): (record: ArticleRecord, speaker: string) => string {
  const labels = new Map<string, Speaker>();
  const keyOf = ({ event }: ArticleRecord, speaker: string): string => `${event}\n${speaker}`;
  const byEvent = new Map<string, ArticleRecord[]>();
  for (const record of records) byEvent.set(record.event, [...(byEvent.get(record.event) ?? []), record]);
  for (const own of byEvent.values()) {
    const speakers = own.map(speakersOf);
    const groups = groupMentions(speakers.map((some) => some.map(({ said }) => said)));
    const named = speakers.flatMap((some, article) =>
      some.map((speaker, place) => ({ speaker, group: at(at(groups, article), place) })),
    );
    for (const { speaker, group } of named) {
      if (!group.startsWith('name ')) continue;
      const same = named.filter((other) => other.group === group).map((other) => other.speaker);
      labels.set(keyOf(at(own, 0), speaker.text), fullest(same));
    }
  }
  const entities = groupEntities([[...labels.values()].map(nameOf)]);
  const byEntity = new Map<string, Speaker[]>();
  for (const label of labels.values()) {
    const entity = entities.get(nameOf(label)) ?? nameOf(label);
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), label]);
  }
  return (record, speaker) => {
    const label = labels.get(keyOf(record, speaker));
    if (label === undefined) return speaker;
    return fullest(byEntity.get(entities.get(nameOf(label)) ?? nameOf(label)) ?? [label]).text;
  };
}

const speakersOf = ({ profile }: ArticleRecord): readonly Speaker[] =>
  profile.speakers.flatMap(({ speaker }) =>
    speaker === null ? [] : [{ text: speaker, said: readMention(speaker) }],
  );

const nameOf = ({ said }: Speaker): string => said.name.join(' ');

/** With most words of its name, then in the longest form. */
function fullest(speakers: readonly Speaker[]): Speaker {
  const sorted = speakers.toSorted(
    (a, b) =>
      b.said.name.length - a.said.name.length || b.text.length - a.text.length || byCodeUnit(a.text, b.text),
  );
  return at(sorted, 0);
}
