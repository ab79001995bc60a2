import type { AnalysedArticle } from '../../language/analysis.ts';
import { tokenise } from '../../language/tokenise.ts';
import { byCodeUnit } from '../../model/list.ts';
import type { ArticleProfile } from '../../model/profile.ts';
import { groupEntities } from '../naming/entities.ts';
import { isWord } from '../words.ts';
import { speakerKey } from './speaker-key.ts';
import type { VoicedSentence } from './voiced-words.ts';

type SpeakerWords = ArticleProfile['speakers'][number];

interface Spoken {
  readonly speaker: string;
  readonly key: string;
  readonly isName: boolean;
  quoted: number;
  reported: number;
}

/**
 * How many words an article gives to each speaker, quoted and reported, the most first. Forms of one name are one speaker, under
 * the fullest; so is a bare title of whom the text names with it (`the Admiral`).
 */
export function speakersOf(
  article: AnalysedArticle,
  sentences: readonly VoicedSentence[],
): readonly SpeakerWords[] {
  const spoken = countSpoken(sentences);
  const named = [...spoken.values()].filter(({ isName }) => isName).map(({ key }) => key);
  const titled = titleHolders(article);
  const entities = groupEntities([[...named, ...titled.values()]]);
  const bySpeaker = new Map<string, Spoken>();
  for (const one of spoken.values()) {
    const holder = one.isName ? one.key : titled.get(lastWord(one.key));
    const entity = holder === undefined ? one.key : (entities.get(holder) ?? holder);
    const known = bySpeaker.get(entity);
    if (known === undefined) bySpeaker.set(entity, one);
    else bySpeaker.set(entity, { ...fuller(known, one), ...sumOf(known, one) });
  }
  return [...bySpeaker]
    .sort(([a, first], [b, second]) => wordsOf(second) - wordsOf(first) || byCodeUnit(a, b))
    .map(([key, { speaker, quoted, reported }]) => ({
      speaker: key === UNNAMED ? null : speaker,
      quoted,
      reported,
    }));
}

const UNNAMED = '';

function countSpoken(sentences: readonly VoicedSentence[]): ReadonlyMap<string, Spoken> {
  const found = new Map<string, Spoken>();
  for (const { sentence, voices } of sentences) {
    for (const [place, token] of sentence.tokens.entries()) {
      const whose = voices[place];
      if (whose === undefined || whose.voice === 'narrator' || !isWord(token)) continue;
      const speaker = whose.speaker ?? UNNAMED;
      const known = found.get(speaker) ?? newlySpoken(speaker);
      known[whose.voice === 'quote' ? 'quoted' : 'reported'] += 1;
      found.set(speaker, known);
    }
  }
  return found;
}

const newlySpoken = (speaker: string): Spoken => ({
  speaker,
  ...(speakerKey(speaker) ?? { key: UNNAMED, isName: false }),
  quoted: 0,
  reported: 0,
});

/** A name goes before a description, a longer name before a shorter one, and what comes first before what follows. */
function fuller(known: Spoken, other: Spoken): Spoken {
  if (known.isName !== other.isName) return known.isName ? known : other;
  return other.key.split(' ').length > known.key.split(' ').length ? other : known;
}

const sumOf = (a: Spoken, b: Spoken): Pick<Spoken, 'quoted' | 'reported'> => ({
  quoted: a.quoted + b.quoted,
  reported: a.reported + b.reported,
});

const wordsOf = ({ quoted, reported }: Spoken): number => quoted + reported;

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** The one person of the article whom each word of a title fits: `admiral` of `Rear Admiral Orla Venn`. */
function titleHolders({ sentences }: AnalysedArticle): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const { names } of sentences) {
    for (const { title, key, kind } of names) {
      if (title === null || kind !== 'name') continue;
      for (const { norm } of tokenise(title).filter(isWord))
        holders.set(norm, (holders.get(norm) ?? new Set()).add(lastWord(key)));
    }
  }
  const single = new Map<string, string>();
  for (const [word, keys] of holders) {
    const [only, ...others] = keys;
    if (only !== undefined && others.length === 0) single.set(word, only);
  }
  return single;
}
