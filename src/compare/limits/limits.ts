import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Limit } from '../../model/difference.ts';
import { byCodeUnit, groupBy } from '../../model/list.ts';
import { breaksOff } from './known-in-part.ts';
import { startsMidStory } from './mid-story.ts';
import { shortTextLimits } from './short-texts.ts';

/** What could not be compared, and why; what concerns one article first, in the order of the articles. */
export function comparisonLimits(articles: readonly AnalysedArticle[]): Limit[] {
  if (articles.length === 0) return [ofAll('no article, nothing to compare')];
  return [
    ...(articles.length === 1 ? [ofAll('only one article: nothing to compare it with')] : []),
    ...articles.flatMap((article) =>
      limitsOf(article).map((text) => ({ article: article.article.id, text })),
    ),
    ...[...languageLimits(articles), ...identicalLimits(articles), ...shortTextLimits(articles)].map(ofAll),
  ];
}

const ofAll = (text: string): Limit => ({ article: null, text });

/** Of one article, in words that go on after its name. */
function limitsOf(analysed: AnalysedArticle): string[] {
  const { article, sentences } = analysed;
  if (sentences.length === 0)
    return [article.title === null ? 'has no text' : 'is a headline only: it has no text to compare'];
  const opening = startsMidStory(analysed);
  return [
    ...(article.title === null ? ['has no headline: headlines were not compared'] : []),
    ...(article.publishedAt === null ? ['has no date: what it could have known is not known'] : []),
    ...(opening === null
      ? []
      : [`starts mid-story (“${opening} …”): what it lacks may stand in the part that is missing`]),
    ...(breaksOff(analysed) ? ['breaks off: what it lacks may stand in the part that is missing'] : []),
    ...(isAllCapitals(analysed) ? ['is in capitals: names are hard to tell from other words'] : []),
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
  const told = articles.filter(({ sentences }) => sentences.length > 0);
  return [...groupBy(told, wordsOf).values()]
    .filter(({ length }) => length > 1)
    .map((alike) => alike.map(({ article }) => article.id))
    .map((ids) => `no differences between ${ids.join(' and ')}: same words in the same order`);
}

const wordsOf = ({ sentences }: AnalysedArticle): string =>
  sentences
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm))
    .join(' ');
