import type { AnalysedArticle } from '../language/analysis.ts';
import { foldWord } from '../language/fold.ts';
import { lemmaOf } from '../language/lemma.ts';
import { byCodeUnit } from '../model/list.ts';
import type { ArticleProfile } from '../model/profile.ts';
import { attributionsOf } from './attribution/attributions-of.ts';
import { measureFrames } from './measures/frame-measures.ts';
import { measureTone } from './measures/tone-measures.ts';
import { speakersOf } from './voices/speakers-of.ts';
import { countVoices, voicedSentences } from './voices/voiced-words.ts';

const known = new WeakMap<AnalysedArticle, ArticleProfile>();

/**
 * How one article tells its story, by itself: whose words it is made of, who speaks how much and with what verbs, and its tone
 * and frames with intervals and the words that made them. Found at most once for an article.
 */
export function profileOf(article: AnalysedArticle): ArticleProfile {
  const before = known.get(article);
  if (before !== undefined) return before;
  const sentences = voicedSentences(article);
  const profile: ArticleProfile = {
    article: article.article.id,
    words: countVoices(sentences),
    speakers: speakersOf(article, sentences),
    verbs: verbsOf(article),
    measures: hasLexicons(article) ? [...measureTone(sentences), ...measureFrames(sentences)] : [],
  };
  known.set(article, profile);
  return profile;
}

/** A text whose language is not known is too short for that, or it is English as most are. */
export const hasLexicons = ({ article }: AnalysedArticle): boolean =>
  article.language === null || article.language === 'en';

function verbsOf(article: AnalysedArticle): ArticleProfile['verbs'] {
  const found = new Map<string, { verb: string; verbClass: string; count: number }>();
  for (const { verb, verbClass } of attributionsOf(article)) {
    const name = verbName(verb.text);
    const entry = found.get(name) ?? { verb: name, verbClass, count: 0 };
    entry.count += 1;
    found.set(name, entry);
  }
  return [...found.values()].sort((a, b) => b.count - a.count || byCodeUnit(a.verb, b.verb));
}

/** Its dictionary form; a phrase as it is (`according to`). */
function verbName(text: string): string {
  const folded = foldWord(text);
  return folded.includes(' ') ? folded : lemmaOf(folded);
}
