import type { AnalysedArticle } from '../../language/analysis.ts';
import { lexicalRelation } from '../../language/lexical-relations.ts';
import { sentenceSimilarity } from '../../language/similarity.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import { cosine } from '../../language/vectors.ts';
import { isContentWord, isFormOf } from '../words.ts';

/** Words as close as this may say the same: `vows` / `pledged`. */
const CLOSE = 0.65;
/**
 * Two words, and a third of them, that stand nowhere in the text: then the headline says something of its own. So it is in
 * 10 of 250 articles of `events/allsides.train`, mostly words that judge (`slams`, `embarrassing joke`); fewer are a matter
 * of style.
 */
const LEAST_ALONE = 2;
const LEAST_SHARE = 0.3;
/** Distinct content words of a text; of a shorter one, any headline says more. */
const LEAST_BODY = 60;
/** Distinct words of a text that are looked through for each word of its headline. */
const MOST_WORDS = 3000;
/** Longer headlines are lines of metadata. */
const MOST_HEADLINE = 40;

/**
 * The words of an article's headline of which its text holds neither a form nor a word of like meaning; empty where they are
 * too few to speak of, or where there is no headline.
 */
export function wordsOfHeadlineAlone({ article, sentences }: AnalysedArticle): readonly string[] {
  if (article.title === null || sentences.length === 0) return [];
  const headline = tokenise(article.title)
    .filter((token) => token.kind === 'word' && isContentWord(token))
    .slice(0, MOST_HEADLINE);
  const body = [...distinctWords(sentences)];
  if (body.length < LEAST_BODY) return [];
  const alone = headline.filter((token) => !body.some((other) => saysTheSame(token, other)));
  return alone.length >= LEAST_ALONE && alone.length >= headline.length * LEAST_SHARE
    ? alone.map(({ text }) => text)
    : [];
}

function distinctWords(sentences: AnalysedArticle['sentences']): Iterable<Token> {
  const words = new Map<string, Token>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (words.size >= MOST_WORDS) return words.values();
      if (token.kind === 'word' && !token.isFunctionWord && !words.has(token.norm))
        words.set(token.norm, token);
    }
  }
  return words.values();
}

function saysTheSame(a: Token, b: Token): boolean {
  if (a.norm === b.norm || a.lemma === b.lemma) return true;
  if (a.norm.slice(0, 3) === b.norm.slice(0, 3) && isFormOf(a, b)) return true;
  if (Math.max(cosine(a.norm, b.norm) ?? 0, cosine(a.lemma, b.lemma) ?? 0) >= CLOSE) return true;
  return lexicalRelation(a.lemma, b.lemma) === 'synonym';
}

/** A headline tells what a sentence tells from this likeness on. */
const TOLD = 0.55;
const MOST_SENTENCES = 80;

/** The sentence that comes nearest to the article's own headline, as its index; null where none tells the same. */
export function sentenceOfHeadline({ article, sentences }: AnalysedArticle): number | null {
  if (article.title === null) return null;
  let [best, most]: [number | null, number] = [null, TOLD];
  for (const { index, text } of sentences.slice(0, MOST_SENTENCES)) {
    const likeness = sentenceSimilarity(article.title, text);
    if (likeness > most) [best, most] = [index, likeness];
  }
  return best;
}
