import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../../language/analysis.ts';
import { lightWords } from '../../language/data/en/light-words.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { offices, ranks } from '../../language/data/en/titles.ts';
import type { PlacedWords } from '../../model/profile.ts';
import { sideOf, sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { withoutCopies } from '../without-copies.ts';
import { isContentWord } from '../words.ts';
import { enoughText, TOO_SHORT } from './enough-text.ts';
import { type DistinctiveWord, distinctiveWords, sizeOf, type WordCounts } from './log-odds.ts';

/** Words shown for an article. */
const MOST_SHOWN = 6;

/**
 * Words that one article uses more than the others together, once over the statements that several articles make, where the
 * words are choices, and once over what only one makes, where they tell what it dwells on.
 */
export function findDistinctiveWords(event: ComparedEvent): readonly FoundDifference[] {
  const articles = withoutCopies(event);
  if (articles.length < 2) return [];
  const shared = sharedSentences(event);
  const isShared = (article: AnalysedArticle, { index }: AnalysedSentence): boolean =>
    shared.get(article.article.id)?.has(index) ?? false;
  return [
    ...distinctiveIn(articles, 'in statements that several make', isShared),
    ...distinctiveIn(articles, 'in what only one says', (article, sentence) => !isShared(article, sentence)),
  ];
}

/** The sentences of each article that stand in a statement which others make too. */
function sharedSentences({ statements }: ComparedEvent): ReadonlyMap<string, ReadonlySet<number>> {
  const shared = new Map<string, Set<number>>();
  for (const { members } of statements) {
    if (members.length < 2) continue;
    for (const { article, sentences } of members) {
      const own = shared.get(article) ?? new Set();
      for (const sentence of sentences) own.add(sentence);
      shared.set(article, own);
    }
  }
  return shared;
}

function distinctiveIn(
  articles: readonly AnalysedArticle[],
  where: string,
  isIncluded: (article: AnalysedArticle, sentence: AnalysedSentence) => boolean,
): FoundDifference[] {
  const texts = articles.map((article) => {
    const sentences = article.sentences.filter((sentence) => isIncluded(article, sentence));
    return { article, sentences, counts: countWords(sentences) };
  });
  const pooled = addUp(texts.map(({ counts }) => counts));
  const found = texts.map(({ counts }) => {
    const others = without(pooled, counts);
    const isEnough =
      sizeOf(counts) >= enoughText.comparedWords / 2 && sizeOf(others) >= enoughText.comparedWords / 2;
    return isEnough ? distinctiveWords(counts, others).slice(0, MOST_SHOWN) : null;
  });
  if (found.every((words) => words === null || words.length === 0)) return [];
  return [
    {
      kind: 'distinctive-words',
      statement: null,
      sides: texts.map(({ article }, place) => sideWithoutPlace(article, sideText(found[place] ?? null))),
      weight: weights.distinctiveWords,
      detail: where,
      cautions: [],
      evidence: texts.flatMap(({ article, sentences }, place) =>
        (found[place] ?? []).flatMap(({ word, z }) =>
          firstPlace(article, sentences, word).map((first) => ({ ...first, z: rounded(z) })),
        ),
      ),
    },
  ];
}

function sideText(words: readonly DistinctiveWord[] | null): string {
  if (words === null) return TOO_SHORT;
  if (words.length === 0) return 'no word that stands out';
  return words.map(inWords).join(', ');
}

/** How clearly a word stands out, by the z-scores of the levels of 1 and of 0.1 %; at 5 % it is shown without more. */
const clearness = [
  { least: 3.29, words: ', very clearly' },
  { least: 2.58, words: ', clearly' },
] as const;

const inWords = ({ word, count, countElsewhere, z }: DistinctiveWord): string =>
  `“${word}” (${count} times, ${countElsewhere} elsewhere${clearness.find(({ least }) => z >= least)?.words ?? ''})`;

const rounded = (z: number): number => Math.round(z * 100) / 100;

/** Dictionary forms of content words, names among them; figures are their own kind. */
export function countWords(sentences: readonly AnalysedSentence[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.kind === 'word' && isContentWord(token) && !isHouseStyle(token.lemma))
        counts.set(token.lemma, (counts.get(token.lemma) ?? 0) + 1);
    }
  }
  return counts;
}

/** `Mr`, `Sen`, `said`: titles and verbs of saying are the style of a house, and kinds of their own. */
const isHouseStyle = (lemma: string): boolean =>
  ranks.has(lemma) ||
  offices.has(lemma) ||
  lightWords.has(lemma) ||
  sayingVerbs.get(lemma)?.verbClass === 'neutral';

export function addUp(all: readonly WordCounts[]): WordCounts {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [word, count] of counts) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}

export const without = (whole: WordCounts, part: WordCounts): WordCounts =>
  new Map([...whole].map(([word, count]) => [word, count - (part.get(word) ?? 0)]));

function firstPlace(
  article: AnalysedArticle,
  sentences: readonly AnalysedSentence[],
  word: string,
): PlacedWords[] {
  for (const { tokens } of sentences) {
    const token = tokens.find(({ lemma }) => lemma === word);
    if (token !== undefined) return [placed(article, token)];
  }
  return [];
}

/** A place of an article with whose words stand there. */
const placed = (article: AnalysedArticle, { start, end }: PlacedWords['span']): PlacedWords => ({
  ...sideOf(article, { start, end }),
  span: { start, end },
});
