// Prints differences row by row, each with its sentences, to be read and judged one by one:
//   node --import tsx scripts/read-differences.ts basil.dev 2 7                 the pairs are drawn by seed 7
//   node --import tsx scripts/read-differences.ts allsides.train 200 7 figures 60   60 rows of one kind, drawn from all
//   node --import tsx scripts/read-differences.ts seeds
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../src/ingest/parse-article.ts';
import type { Article } from '../src/model/article.ts';
import { DEFAULT_WEIGHT, type Difference, type DifferenceSide } from '../src/model/difference.ts';
import { byCodeUnit } from '../src/model/list.ts';
import { overlaps } from '../src/model/span.ts';
import { compareArticles } from '../src/pipeline.ts';
import { seedsFolder } from '../tests/eval/datasets.ts';
import { randomFrom, readEventSet, shuffled } from '../tests/eval/event-sets.ts';

type Pair = readonly [Article, Article];
type Random = () => number;

interface Row {
  readonly place: string;
  readonly difference: Difference;
  readonly articles: Pair;
}

const SEEDS = ['000_dcd51c065137b526.txt', '001_b877a51505e4b48a.txt'];

function seedPair(): Pair {
  const [left, right] = SEEDS.map((name) =>
    parseArticle(readFileSync(join(seedsFolder, name)), { format: 'txt', path: name }),
  );
  if (left === undefined || right === undefined) throw new Error('the seeds are two articles');
  return [left, right];
}

/** One pair of articles of each of so many events; a second one of each, and so on, where there are not so many. */
function drawPairs(set: string, count: number, random: Random): readonly Pair[] {
  const events = new Map<string, Article[]>();
  for (const { article, cluster } of readEventSet(set)) {
    events.set(cluster, [...(events.get(cluster) ?? []), article]);
  }
  const names = [...events.keys()].filter((name) => (events.get(name) ?? []).length > 1).sort(byCodeUnit);
  const order = shuffled(names, random).map((name) => pairsOf(shuffled(events.get(name) ?? [], random)));
  const rounds = Math.max(0, ...order.map((pairs) => pairs.length));
  return Array.from({ length: rounds }, (_, round) => order.flatMap((pairs) => pairs.slice(round, round + 1)))
    .flat()
    .slice(0, count);
}

const pairsOf = (articles: readonly Article[]): readonly Pair[] =>
  articles.flatMap((left, place) => articles.slice(place + 1).map((right) => [left, right] as const));

const rowsOf = (articles: Pair, number: number, kind: string | undefined): readonly Row[] =>
  compareArticles([...articles])
    .differences.filter((one) => one.weight >= DEFAULT_WEIGHT && (kind === undefined || one.kind === kind))
    .map((difference) => ({ place: `${number} ${difference.id}`, difference, articles }));

const MAX_CONTEXT = 400;

/** The sentences that a side stands in, with the side marked. */
function contextOf({ article, span, text }: DifferenceSide, articles: Pair): string {
  const found = articles.find(({ id }) => id === article);
  if (found === undefined || span === null) return `(no place) ${text}`;
  const around = found.sentences.filter((sentence) => overlaps(sentence, span));
  const start = Math.max(around[0]?.start ?? span.start, span.start - MAX_CONTEXT);
  const end = Math.min(around.at(-1)?.end ?? span.end, span.end + MAX_CONTEXT);
  const [before, inside, behind] = [
    found.text.slice(start, span.start),
    found.text.slice(span.start, span.end),
    found.text.slice(span.end, end),
  ];
  return `${before}[[${inside}]]${behind}`.replace(/\s+/gu, ' ');
}

function print({ place, difference, articles }: Row): void {
  const { kind, weight, note, sides } = difference;
  console.log(`${place} ${kind} ${weight.toFixed(2)}  ${note}`);
  for (const side of sides) console.log(`    ${side.voice}  ${contextOf(side, articles)}`);
}

const [set = 'seeds', pairs = '2', seed = '1', kind, rows] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const drawn = set === 'seeds' ? [seedPair()] : drawPairs(set, Number(pairs), random);
const found: Row[] = [];
for (const [index, articles] of drawn.entries()) {
  console.log(`pair ${index + 1}: ${articles.map(({ id, title }) => `${id} “${title ?? ''}”`).join(' | ')}`);
  found.push(...rowsOf(articles, index + 1, kind));
}
console.log(`${found.length} differences of weight ${DEFAULT_WEIGHT} or more`);
for (const row of rows === undefined ? found : shuffled(found, random).slice(0, Number(rows))) print(row);
