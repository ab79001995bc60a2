import type { ArticleProfile } from '../../../model/profile.ts';
import { percent } from '../../layout.ts';
import { oneLine } from '../../plain.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { MOST_TABLE_COLUMNS } from '../settings.ts';
import { letterMark, publisherOf } from '../words.ts';

interface Profiled {
  readonly lettered: LetteredArticle;
  readonly profile: ArticleProfile;
}

/** Whose words each article is made of, and who of the speakers gets how many. */
export function voicesSection({ articles, comparison }: EventView): Markup | null {
  const profiled = articles.flatMap((lettered): Profiled[] => {
    const profile = comparison.profiles?.find(({ article }) => article === lettered.article.id);
    return profile === undefined ? [] : [{ lettered, profile }];
  });
  if (profiled.every(({ profile }) => profile.speakers.length === 0)) return null;
  return html`<section id="voices" aria-labelledby="voices-title"><h2 id="voices-title">Voices</h2>
<p class="lead">Whose words an article is made of: its own, those that it reports, and those between quotation marks. Of each speaker: words quoted + words reported.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Words by speaker and article"><table class="voices"><caption class="unseen">Words by speaker and article</caption>
${profiled.length <= MOST_TABLE_COLUMNS ? wideTable(profiled) : longTable(profiled)}</table></div></section>
`;
}

const SPEAKERS = 14;
const SPEAKER = 60;

const UNNAMED = 'nobody named';

const nameOf = (speaker: string | null): string => (speaker === null ? UNNAMED : oneLine(speaker));

/** A speaker under the longest of the names that the articles use, with all of them. */
interface Speaker {
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly words: number;
}

/** The speakers of all articles, those with most words first; those that are not named come last. */
function speakersOf(profiled: readonly Profiled[]): readonly Speaker[] {
  const words = new Map<string, number>();
  for (const { profile } of profiled)
    for (const { speaker, quoted, reported } of profile.speakers)
      words.set(nameOf(speaker), (words.get(nameOf(speaker)) ?? 0) + quoted + reported);
  const longest = longestNames([...words.keys()]);
  const speakers = new Map<string, { name: string; names: Set<string>; words: number }>();
  for (const [name, count] of words) {
    const key = longest.get(name) ?? name;
    const known = speakers.get(key) ?? { name: key, names: new Set<string>(), words: 0 };
    known.names.add(name);
    known.words += count;
    speakers.set(key, known);
  }
  return [...speakers.values()]
    .sort((a, b) => Number(a.name === UNNAMED) - Number(b.name === UNNAMED) || b.words - a.words)
    .slice(0, SPEAKERS);
}

/** `Shamkhani` is `Ali Shamkhani` where no other longer name ends like it; `Clinton` beside two Clintons is neither. */
function longestNames(names: readonly string[]): ReadonlyMap<string, string> {
  const longer = (name: string): readonly string[] => names.filter((other) => other.endsWith(` ${name}`));
  const longest = new Map<string, string>();
  for (const name of names) {
    const [first = '', ...others] = longer(name).toSorted((a, b) => b.length - a.length);
    const isOne = first !== '' && others.every((other) => first.endsWith(other));
    longest.set(name, isOne && /^\p{Lu}/u.test(name) ? first : name);
  }
  return longest;
}

function wideTable(profiled: readonly Profiled[]): Markup {
  return html`<thead><tr><th scope="col">Words</th>${profiled.map(
    ({ lettered }) =>
      html`<th scope="col">${letterMark(lettered)} ${clipped(publisherOf(lettered.article), 30)}</th>`,
  )}</tr></thead><tbody>
${voices.map(([voice, title]) => html`<tr><th scope="row">${title}</th>${profiled.map(({ profile }) => html`<td>${shareWords(profile, voice)}</td>`)}</tr>\n`)}</tbody><tbody>
${speakersOf(profiled).map(({ name, names }) => html`<tr><th scope="row"><bdi>${clipped(name, SPEAKER)}</bdi></th>${profiled.map(({ profile }) => html`<td>${wordsOf(profile, names)}</td>`)}</tr>\n`)}</tbody>`;
}

const voices = [
  ['narrator', 'its own'],
  ['reported', 'reported'],
  ['quoted', 'quoted'],
] as const;

function shareWords({ words }: ArticleProfile, voice: keyof ArticleProfile['words']): string {
  const all = words.narrator + words.reported + words.quoted;
  return all === 0 ? 'no text' : `${words[voice]} (${percent(words[voice] / all)})`;
}

function wordsOf({ speakers }: ArticleProfile, names: ReadonlySet<string>): string {
  const own = speakers.filter(({ speaker }) => names.has(nameOf(speaker)));
  if (own.length === 0) return '–';
  const sum = (of: 'quoted' | 'reported'): number => own.reduce((total, speaker) => total + speaker[of], 0);
  return `${sum('quoted')} + ${sum('reported')}`;
}

function longTable(profiled: readonly Profiled[]): Markup {
  return html`<thead><tr><th scope="col">Article</th>${voices.map(([, title]) => html`<th scope="col">${title}</th>`)}<th scope="col">Of whom</th></tr></thead><tbody>
${profiled.map(({ lettered, profile }) => {
  const speakers = profile.speakers.slice(0, SPEAKERS);
  const listed = speakers
    .map(({ speaker, quoted, reported }) => `${clipped(nameOf(speaker), SPEAKER)} ${quoted} + ${reported}`)
    .join('; ');
  return html`<tr><th scope="row"><b class="letter">${lettered.letter}</b> ${clipped(publisherOf(lettered.article), 40)}</th>${voices.map(([voice]) => html`<td>${shareWords(profile, voice)}</td>`)}<td dir="auto">${listed}</td></tr>\n`;
})}</tbody>`;
}
