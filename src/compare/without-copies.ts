import type { AnalysedArticle } from '../language/analysis.ts';
import { byCodeUnit } from '../model/list.ts';
import type { EventView } from './view.ts';

/**
 * The articles that have a text, of those that copy each other the one that is first by id: what is counted over whole articles
 * would count a copied text twice, and an edit in a copy stands under the kinds that look at linked sentences.
 */
export function withoutCopies({ articles, reuse }: EventView): readonly AnalysedArticle[] {
  const later = new Set(
    reuse
      .filter(({ relation }) => relation === 'identical' || relation === 'near-duplicate')
      .map(({ left, right }) => (byCodeUnit(left, right) < 0 ? right : left)),
  );
  return articles.filter(({ article, sentences }) => !later.has(article.id) && sentences.length > 0);
}
