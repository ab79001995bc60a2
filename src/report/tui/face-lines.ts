import type { Comparison } from '../../model/difference.ts';
import type { EventFace } from '../../model/event.ts';
import type { ArticleProfile } from '../../model/profile.ts';
import { letterOf } from '../article-letters.ts';
import { percent } from '../layout.ts';
import { figure, measureRows } from '../measures.ts';
import { speakerRows } from '../speakers.ts';
import { NOBODY_NAMED } from '../words.ts';
import { EMPTY, type Line, line, segment } from './line.ts';
import { label } from './text.ts';

const row = (name: string, words: string): Line => [segment(`${name} `, 'strong'), segment(label(words))];

/** When, where and who, and the events that have to do with it. */
export function faceLines(
  { event: { face, related = [] } }: Comparison,
  labelOf: (event: string) => string,
): readonly Line[] {
  const about = face === undefined ? [] : faceRows(face);
  const connected = related.map(({ event, reason }) => row('→', `${labelOf(event)} (${reason})`));
  return [
    ...(about.length === 0 ? [] : [line('What the articles are about', 'strong'), ...about, EMPTY]),
    ...(connected.length === 0 ? [] : [line('Connected events', 'strong'), ...connected, EMPTY]),
  ];
}

function faceRows({ happened, places, actors }: EventFace): readonly Line[] {
  const names = (list: EventFace['places']): string => list.map(({ name }) => name).join(', ');
  return [
    ...(happened === null ? [] : [row('when', `${happened.value} (“${happened.evidence.words}”)`)]),
    ...(places.length === 0 ? [] : [row('where', names(places))]),
    ...(actors.length === 0 ? [] : [row('who', names(actors))]),
  ];
}

/** Whose words each article is made of, and its tone and frames. */
export function profileLines({ articles, profiles = [] }: Comparison): readonly Line[] {
  if (profiles.length === 0) return [];
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const placed = new Map(
    profiles.flatMap((profile) => {
      const index = places.get(profile.article);
      return index === undefined ? [] : [[index, profile] as const];
    }),
  );
  return [
    line('Whose words', 'strong'),
    ...[...placed].map(([index, profile]) => row(letterOf(index), sharesOfVoices(profile))),
    EMPTY,
    line('Tone and frames', 'strong'),
    ...measureRows(placed).map(({ name, unit, measured }) => {
      const told = [...measured].map(([index, { estimate, words }]) =>
        estimate === null
          ? `${letterOf(index)} too short to say`
          : `${letterOf(index)} ${figure(estimate.value)} (${figure(estimate.low)} to ${figure(estimate.high)})${exampleWords(words)}`,
      );
      return row(name, `${unit}: ${told.join(' · ')}`);
    }),
    EMPTY,
  ];
}

const EXAMPLES = 3;

/** ` such as “crush”, “chaos”`: words that made a figure so, each once. */
function exampleWords(words: readonly { readonly text: string }[]): string {
  const texts = [...new Set(words.map(({ text }) => text.toLowerCase()))].slice(0, EXAMPLES);
  return texts.length === 0 ? '' : ` ${texts.map((text) => `“${text}”`).join(', ')}`;
}

const SPEAKERS = 5;

function sharesOfVoices(profile: ArticleProfile): string {
  const { words, article } = profile;
  const all = words.narrator + words.reported + words.quoted;
  if (all === 0) return 'no text';
  const shares = `its own ${percent(words.narrator / all)}, reported ${percent(words.reported / all)}, quoted ${percent(words.quoted / all)}`;
  const named = speakerRows([profile])
    .slice(0, SPEAKERS)
    .map(({ name, spoken }) => {
      const { quoted, reported } = spoken.get(article) ?? { quoted: 0, reported: 0 };
      return `${name ?? NOBODY_NAMED} ${quoted} + ${reported}`;
    });
  return named.length === 0 ? shares : `${shares}; words quoted + reported: ${named.join(', ')}`;
}
