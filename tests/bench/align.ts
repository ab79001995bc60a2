import { wordsOf } from '../../src/align/article-words.ts';
import { lexiconOf } from '../../src/align/lexicon.ts';
import { compareSentences } from '../../src/align/pair-scores.ts';
import { alignArticles } from '../../src/align/sentences.ts';
import { alignTokens } from '../../src/align/words.ts';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import { englishEncoder } from '../../src/language/encoder.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Token } from '../../src/language/token.ts';
import { at } from '../../src/model/list.ts';
import type { Sides } from '../../src/model/sides.ts';
import { textOf } from '../../src/model/span.ts';
import { readRows } from '../eval/datasets.ts';
import type { BenchRow } from './row.ts';

/** What the bench of alignment reads. */
export const ALIGN_SET = 'events/allsides.train.jsonl.gz';

const RUNS = 5;
const SENTENCES = 20;
const PAIRS = 120;
const WORD_PAIRS = 1000;

/**
 * Sentence and word alignment of articles that are analysed already, on one thread, beside a plain loop of the same
 * run: token Jaccard of every sentence of the one article with every one of the other.
 */
export function runAlignBench(): readonly BenchRow[] {
  const pairs = articlePairs();
  const loop = fastest(() => pairs.map(jaccardOfAll));
  const lexicon = lexiconOf(englishEncoder);
  const words = fastest(() =>
    pairs.map(renewed).map(({ left, right }) => [wordsOf(left, lexicon), wordsOf(right, lexicon)]),
  );
  const links = fastest(() =>
    pairs.map(renewed).map(({ left, right }) => compareSentences(left, right, lexicon)),
  );
  const all = fastest(() => pairs.map(renewed).map(({ left, right }) => alignArticles(left, right)));
  const linked = linkedSentences(pairs).slice(0, WORD_PAIRS);
  const wordLinks = fastest(() => linked.map(({ left, right }) => alignTokens(left, right)));
  const row = (name: string, milliseconds: number, unit: string, count: number): BenchRow => ({
    name,
    milliseconds,
    ratio: milliseconds / loop,
    more: { [unit]: (count * 1000) / milliseconds },
  });
  return [
    row('token Jaccard of all sentence pairs, plain loop', loop, 'article pairs/s', pairs.length),
    row('content words of the articles alone', words, 'article pairs/s', pairs.length),
    row('sentence links, words and all', links, 'article pairs/s', pairs.length),
    row('sentence links with their conflicts', all, 'article pairs/s', pairs.length),
    row(`word links of ${linked.length} linked sentences`, wordLinks, 'sentence pairs/s', linked.length),
  ];
}

/** Analysed alike, but new objects: nothing of them is remembered from the run before. */
const renewed = ({ left, right }: Sides<AnalysedArticle>): Sides<AnalysedArticle> => ({
  left: renewedArticle(left),
  right: renewedArticle(right),
});

const renewedArticle = (article: AnalysedArticle): AnalysedArticle => ({
  ...article,
  sentences: article.sentences.map((sentence) => ({ ...sentence })),
});

interface Row {
  readonly text: string;
  readonly cluster: string;
}

/** The first two articles of each event that have 20 sentences, cut there. */
function articlePairs(): readonly Sides<AnalysedArticle>[] {
  const events = new Map<string, AnalysedArticle[]>();
  for (const { text, cluster } of readRows<Row>(ALIGN_SET)) {
    const members = events.get(cluster) ?? [];
    if (members.length === 2) continue;
    const sentences = splitSentences(text).slice(0, SENTENCES);
    if (sentences.length < SENTENCES) continue;
    const words = sentences.map((span) => textOf(text, span));
    members.push(analyseArticle(articleOfSentences(`${cluster} ${members.length}`, words)));
    events.set(cluster, members);
    if (events.size > 4 * PAIRS) break;
  }
  return [...events.values()]
    .filter((members) => members.length === 2)
    .slice(0, PAIRS)
    .map((members) => ({ left: at(members, 0), right: at(members, 1) }));
}

function linkedSentences(pairs: readonly Sides<AnalysedArticle>[]): readonly Sides<readonly Token[]>[] {
  return pairs.flatMap(({ left, right }) =>
    alignArticles(left, right)
      .filter((link) => link.left.length === 1 && link.right.length === 1)
      .map((link) => ({
        left: at(left.sentences, at(link.left, 0)).tokens,
        right: at(right.sentences, at(link.right, 0)).tokens,
      })),
  );
}

function jaccardOfAll({ left, right }: Sides<AnalysedArticle>): number {
  let sum = 0;
  for (const a of left.sentences) {
    const words = new Set(a.tokens.map(({ norm }) => norm));
    for (const b of right.sentences) {
      const others = new Set(b.tokens.map(({ norm }) => norm));
      let shared = 0;
      for (const word of others) if (words.has(word)) shared += 1;
      sum += shared / (words.size + others.size - shared || 1);
    }
  }
  return sum;
}

/** The fastest of several runs, in milliseconds: what disturbs a run makes it slower, never faster. */
function fastest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    work();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
