import type { AnalysedArticle } from '../../language/analysis.ts';
import { enoughText, TOO_SHORT } from '../measures/enough-text.ts';
import { hasLexicons, profileOf } from '../profile.ts';

const MOST_NAMED = 5;

/** Of which articles tone and frames cannot be told, and how much text that would take: a line each for want of text and of lexicons. */
export function shortTextLimits(articles: readonly AnalysedArticle[]): string[] {
  const told = articles.filter(({ sentences }) => sentences.length > 0);
  if (told.length < 2) return [];
  const short = [
    ...shortFor(told, 'tone', `${enoughText.narratorWords} words of the narrator are needed`),
    ...shortFor(told, 'frames', `${enoughText.words} words are needed`),
  ];
  const without = told.filter((article) => !hasLexicons(article));
  return [
    ...(short.length === 0 ? [] : [`${TOO_SHORT}: ${short.join('; ')}`]),
    ...(without.length === 0
      ? []
      : [`no lexicons for the language of ${namesOf(without)}: tone and frames were not compared`]),
  ];
}

function shortFor(articles: readonly AnalysedArticle[], kind: 'tone' | 'frames', needed: string): string[] {
  const short = articles.filter((article) => {
    const own = profileOf(article).measures.filter((measured) => measured.kind === kind);
    return own.length > 0 && own.every(({ estimate }) => estimate === null);
  });
  return short.length === 0 ? [] : [`${kind} of ${namesOf(short)} (${needed})`];
}

function namesOf(articles: readonly AnalysedArticle[]): string {
  const named = articles.slice(0, MOST_NAMED).map(({ article }) => article.id);
  return `${named.join(', ')}${articles.length > MOST_NAMED ? ` and ${articles.length - MOST_NAMED} more` : ''}`;
}
