import type { AnalysedArticle } from '../../language/analysis.ts';
import type { DifferenceSide } from '../../model/difference.ts';
import { byCodeUnit, groupBy } from '../../model/list.ts';
import type { ArticleProfile } from '../../model/profile.ts';
import { profileOf } from '../profile.ts';
import { sideTelling, sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { withoutCopies } from '../without-copies.ts';
import { speakerEntities } from './speaker-entities.ts';

/** Fewer words more or less are a clause, and stand under other kinds. */
const LEAST_WORDS = 30;
/** Of whom no name is given, as some descriptions are misread. */
const LEAST_WORDS_UNNAMED = 45;
/** One article gives a speaker at least so many times the words of another. */
const LEAST_RATIO = 2;
/** From so many words more on, a speaker weighs most. */
const MANY_WORDS = 120;

type SpeakerWords = ArticleProfile['speakers'][number];

interface Spoken extends SpeakerWords {
  readonly article: AnalysedArticle;
  readonly entity: string;
  readonly isName: boolean;
}

/** Speakers to whom one article gives far more words, quoted and reported, than another. */
export function findSpeakers(event: ComparedEvent): readonly FoundDifference[] {
  const articles = withoutCopies(event);
  return [...groupBy(gather(articles), ({ entity }) => entity)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, spoken]) => differenceOf(articles, spoken));
}

/** Every speaker of every article that is told, with one name for one speaker over all of them. */
function gather(articles: readonly AnalysedArticle[]): readonly Spoken[] {
  const entities = speakerEntities(articles.map(profileOf));
  return articles.flatMap((article) =>
    profileOf(article).speakers.flatMap((words) => {
      const found = words.speaker === null ? undefined : entities.get(words.speaker);
      return found === undefined ? [] : [{ ...words, article, ...found }];
    }),
  );
}

function differenceOf(articles: readonly AnalysedArticle[], spoken: readonly Spoken[]): FoundDifference[] {
  const amounts = articles.map((article) =>
    spoken.filter((one) => one.article === article).reduce((sum, one) => sum + one.quoted + one.reported, 0),
  );
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const needed = spoken.some(({ isName }) => isName) ? LEAST_WORDS : LEAST_WORDS_UNNAMED;
  if (most - least < needed || most < least * LEAST_RATIO) return [];
  const share = Math.min(1, (most - least) / MANY_WORDS);
  const weight = weights.voiceLeast + (weights.voiceMost - weights.voiceLeast) * share;
  return [
    {
      kind: 'voice',
      statement: null,
      sides: articles.map((article) =>
        sideOfSpeaker(
          article,
          spoken.filter((one) => one.article === article),
        ),
      ),
      weight: Math.round(weight * 100) / 100,
      detail: '',
      cautions: [],
    },
  ];
}

function sideOfSpeaker(article: AnalysedArticle, spoken: readonly Spoken[]): DifferenceSide {
  const [first] = spoken;
  if (first?.speaker == null) return sideWithoutPlace(article);
  const quoted = spoken.reduce((sum, one) => sum + one.quoted, 0);
  const reported = spoken.reduce((sum, one) => sum + one.reported, 0);
  return {
    ...sideTelling(article, first.speaker, amountWords(quoted, reported)),
    voice: quoted > 0 ? 'quote' : 'reported',
    speaker: first.speaker,
  };
}

/** `32 words quoted and 14 reported`, `41 words reported`. */
function amountWords(quoted: number, reported: number): string {
  const words = (count: number): string => `${count} word${count === 1 ? '' : 's'}`;
  if (reported === 0) return `${words(quoted)} quoted`;
  return quoted === 0 ? `${words(reported)} reported` : `${words(quoted)} quoted and ${reported} reported`;
}
