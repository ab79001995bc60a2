import { at } from '../model/list.ts';
import { phraseRelationModel } from './data/phrase-model.ts';
import { logOdds, weightsInOrder } from './logistic.ts';
import { PHRASE_FEATURES, phraseFeatures } from './phrase-features.ts';
import { type PhraseRelation, phraseRelations } from './phrase-relations.ts';
import { type Phrase, preparePhrase } from './phrase-words.ts';
import type { TokenLink } from './words.ts';

const models = phraseRelations.map((relation) => {
  const { bias, weights } = phraseRelationModel[relation];
  return { bias, weights: weightsInOrder({ bias, weights }, PHRASE_FEATURES) };
});

/**
 * The relation of two phrases that stand for each other. Swapping them swaps `broader` and `narrower`.
 *
 * Method: multinomial logistic regression on what the words of the two have in common, trained on chunk relations of
 * headlines (SemEval-2016 task 2; Agirre et al. 2016), `scripts/train-phrases.ts`.
 *
 * @param links between the words of the two sentences (`alignTokens`)
 * @returns the likeliest relation and its chance
 */
export function phraseRelation(
  left: Phrase,
  right: Phrase,
  links: readonly TokenLink[],
): { readonly relation: PhraseRelation; readonly score: number } {
  const features = phraseFeatures(preparePhrase(left), preparePhrase(right), links);
  const odds = models.map(({ bias, weights }) => logOdds(bias, weights, features));
  const most = Math.max(...odds);
  const total = odds.reduce((sum, value) => sum + Math.exp(value - most), 0);
  return { relation: at(phraseRelations, odds.indexOf(most)), score: 1 / total };
}
