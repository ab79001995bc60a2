import type { ReusePair } from '../model/reuse.ts';
import { verifyPairs } from './passages/verify.ts';
import { corpusOf, type ReuseArticle } from './search/corpus.ts';
import { ProfileTable } from './search/profile-table.ts';
import { Profiler } from './search/profiles.ts';
import { type ReuseSearch, searchSteps } from './search/search.ts';
import { TextCache } from './search/text-cache.ts';
import { type ReuseOptions, reuseSettings } from './settings.ts';

export { compareReuse } from './passages/compare-reuse.ts';

/**
 * Every pair of articles that share text (relations other than `independent`), left id before right id in code-unit
 * order, in that order. The same pairs whatever the order of the articles.
 *
 * Found: each pair of identical texts, and each pair that shares a run of `passageWords` words outside furniture, with
 * certainty; pairs that share shorter runs only, where two of their fingerprints meet, or with the probability that
 * `wantedRecall` says. Left out: pairs that share nothing but furniture and boilerplate, that is, runs that more than
 * `furnitureTexts` unrelated articles of one publisher carry, or more than `commonTexts` of all; and of a text in more
 * than `listedGroup` identical copies, the pairs that do not involve the first copy (a star instead of all pairs), so
 * that 50,000 copies are 49,999 pairs, not 1.25 billion.
 */
export function findReuse(articles: readonly ReuseArticle[], options: ReuseOptions = {}): ReusePair[] {
  return searchReuse(articles, options).pairs;
}

/**
 * The same with what was left out, and the work that it took.
 *
 * @param about ids of articles: only pairs in which one at least is among them are looked for, and the others are not
 *   compared; the same pairs as `findReuse` gives with one of them
 */
export function searchReuse(
  articles: readonly ReuseArticle[],
  options: ReuseOptions = {},
  about?: ReadonlySet<string>,
): ReuseSearch {
  const settings = reuseSettings(options);
  const corpus = corpusOf(articles);
  const texts = corpus.ids.map((_, number) => corpus.textOf(number));
  const table = new ProfileTable();
  table.add(new Profiler(settings).profile(texts));
  const cache = new TextCache(corpus.textOf, settings);
  const steps = searchSteps({
    corpus,
    cache,
    profiles: table.build(Int32Array.from(texts.keys())),
    settings,
    about: about && new Set([...corpus.ids.keys()].filter((number) => about.has(corpus.ids[number] ?? ''))),
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next(step.value.map((task) => verifyPairs(task, cache, settings)));
  return step.value;
}
