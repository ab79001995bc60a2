import type { AnalysedArticle } from '../language/analysis.ts';
import { byCodeUnit } from '../model/list.ts';
import { breaksOff } from './known-in-part.ts';
import { startsMidStory } from './mid-story.ts';
import { shortTextLimits } from './short-texts.ts';

/** What could not be compared, and why: a plain line each, in the order of the articles. */
export function comparisonLimits(articles: readonly AnalysedArticle[]): string[] {
  if (articles.length === 0) return ['no article, nothing to compare'];
  return [
    ...(articles.length === 1 ? ['only one article: nothing to compare it with'] : []),
    ...articles.flatMap(limitsOf),
    ...languageLimits(articles),
    ...identicalLimits(articles),
    ...shortTextLimits(articles),
  ];
}

function limitsOf(analysed: AnalysedArticle): string[] {
  const { article, sentences } = analysed;
  if (sentences.length === 0) {
    return [
      article.title === null
        ? `${article.id} has no text`
        : `${article.id} is a headline only: it has no text to compare`,
    ];
  }
  const opening = startsMidStory(analysed);
  return [
    ...(article.title === null ? [`${article.id} has no headline: headlines were not compared`] : []),
    ...(article.publishedAt === null
      ? [`${article.id} has no date: what it could have known is not known`]
      : []),
    ...(opening === null
      ? []
      : [
          `${article.id} starts mid-story (“${opening} …”): what it lacks may stand in the part that is missing`,
        ]),
    ...(breaksOff(analysed)
      ? [`${article.id} breaks off: what it lacks may stand in the part that is missing`]
      : []),
    ...(isAllCapitals(analysed)
      ? [`${article.id} is in capitals: names are hard to tell from other words`]
      : []),
  ];
}

const MIN_WORDS_FOR_CAPITALS = 10;

function isAllCapitals({ sentences }: AnalysedArticle): boolean {
  // Scripts without two cases, such as Arabic, are neither in capitals nor without.
  const words = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind, text }) => kind === 'word' && text.toLowerCase() !== text.toUpperCase()),
  );
  const capitals = words.filter(({ text }) => text === text.toUpperCase());
  return words.length >= MIN_WORDS_FOR_CAPITALS && capitals.length >= words.length * 0.9;
}

function languageLimits(articles: readonly AnalysedArticle[]): string[] {
  const languages = articles.flatMap(({ article }) => article.language ?? []);
  const distinct = [...new Set(languages)].sort(byCodeUnit);
  if (distinct.length < 2) return [];
  const named = articles.map(({ article }) => `${article.id} ${article.language ?? 'not known'}`).join(', ');
  return [
    `the articles are in different languages (${named}): sentences are aligned within one language only`,
  ];
}

function identicalLimits(articles: readonly AnalysedArticle[]): string[] {
  const byWords = new Map<string, string[]>();
  for (const analysed of articles) {
    if (analysed.sentences.length === 0) continue;
    const words = wordsOf(analysed);
    byWords.set(words, [...(byWords.get(words) ?? []), analysed.article.id]);
  }
  return [...byWords.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => `no differences between ${ids.join(' and ')}: same words in the same order`);
}

const wordsOf = ({ sentences }: AnalysedArticle): string =>
  sentences
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm))
    .join(' ');
