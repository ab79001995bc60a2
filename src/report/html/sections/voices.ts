import type { ArticleProfile } from '../../../model/profile.ts';
import { percent } from '../../layout.ts';
import { oneLine } from '../../plain.ts';
import { type SpokenWords, speakerRows } from '../../speakers.ts';
import { NOBODY_NAMED } from '../../words.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { clipped, html, type Markup } from '../markup.ts';
import { MOST_TABLE_COLUMNS } from '../settings.ts';
import { letterMark, nameOfArticle } from '../words.ts';

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

const nameOf = (name: string | null): string => oneLine(name ?? NOBODY_NAMED);

function wideTable(profiled: readonly Profiled[]): Markup {
  return html`<thead><tr><th scope="col">Words</th>${profiled.map(
    ({ lettered }) =>
      html`<th scope="col">${letterMark(lettered)} ${clipped(nameOfArticle(lettered.article), 30)}</th>`,
  )}</tr></thead><tbody>
${voices.map(([voice, title]) => html`<tr><th scope="row">${title}</th>${profiled.map(({ profile }) => html`<td>${shareWords(profile, voice)}</td>`)}</tr>\n`)}</tbody><tbody>
${speakerRows(profiled.map(({ profile }) => profile))
  .slice(0, SPEAKERS)
  .map(
    ({ name, spoken }) =>
      html`<tr><th scope="row"><bdi>${clipped(nameOf(name), SPEAKER)}</bdi></th>${profiled.map(({ profile }) => html`<td>${spokenWords(spoken.get(profile.article))}</td>`)}</tr>\n`,
  )}</tbody>`;
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

const spokenWords = (spoken: SpokenWords | undefined): string =>
  spoken === undefined ? '–' : `${spoken.quoted} + ${spoken.reported}`;

function longTable(profiled: readonly Profiled[]): Markup {
  return html`<thead><tr><th scope="col">Article</th>${voices.map(([, title]) => html`<th scope="col">${title}</th>`)}<th scope="col">Of whom</th></tr></thead><tbody>
${profiled.map(({ lettered, profile }) => {
  const listed = speakerRows([profile])
    .slice(0, SPEAKERS)
    .map(
      ({ name, spoken }) => `${clipped(nameOf(name), SPEAKER)} ${spokenWords(spoken.get(profile.article))}`,
    )
    .join('; ');
  return html`<tr><th scope="row"><b class="letter">${lettered.letter}</b> ${clipped(nameOfArticle(lettered.article), 40)}</th>${voices.map(([voice]) => html`<td>${shareWords(profile, voice)}</td>`)}<td dir="auto">${listed}</td></tr>\n`;
})}</tbody>`;
}
