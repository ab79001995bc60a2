import type { AnalysedArticle } from '../../language/analysis.ts';
import { type Attribution, findAttributions } from '../../language/attributions.ts';

const known = new WeakMap<AnalysedArticle, readonly Attribution[]>();

/** Who says what in the article, in order; found at most once for an article. */
export function attributionsOf(article: AnalysedArticle): readonly Attribution[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = findAttributions(article.sentences, article.quotations).flat();
  known.set(article, found);
  return found;
}
