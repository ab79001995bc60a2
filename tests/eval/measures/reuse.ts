import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/model/article.ts';
import { at, byCodeUnit } from '../../../src/model/list.ts';
import type { ReusePair, ReuseRelation } from '../../../src/model/reuse.ts';
import { textOf } from '../../../src/model/span.ts';
import { compareReuse, findReuse } from '../../../src/reuse/find-reuse.ts';
import { defaultReuseSettings } from '../../../src/reuse/settings.ts';
import { articleOf } from '../../reuse/article.ts';
import { ownRunsOf, Runs, sharedRuns, similarPairs, wordsInCommon } from '../../reuse/brute-force.ts';
import { type Planted, plantCopies, plantKinds } from '../../reuse/plant.ts';
import { Random } from '../../reuse/random.ts';
import { readRows, seedsFolder } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
const SOURCES = 'reuse/meantime.jsonl.gz';
const LABELLED = 'events/tgcontest-pairs.jsonl.gz';

const REAL_ARTICLES = 3000;
const SEED = 20;

interface Text {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
}

/** Real articles, the sources, and a copy of each source for each kind of edit. */
function collection(): { readonly articles: readonly Article[]; readonly planted: readonly Planted[] } {
  const news = readRows<Text>(NEWS);
  const sources = readRows<Text>(SOURCES).map(({ id, text }) => ({ id: `source ${id}`, text }));
  // Words and stories that are put in come from articles outside the collection, so that they share nothing by plan.
  const hosts = news.slice(REAL_ARTICLES, REAL_ARTICLES + 500).map(({ text }) => text);
  const planted = plantCopies(sources, hosts, new Random(SEED));
  // The sources and their copies have no publisher: nothing of theirs is to count as furniture.
  const real = news
    .slice(0, REAL_ARTICLES)
    .map(({ id, text, source }) => articleOf(id, text, { publisher: source ?? null }));
  const articles = [...real, ...[...sources, ...planted].map(({ id, text }) => articleOf(id, text))].sort(
    (a, b) => byCodeUnit(a.id, b.id),
  );
  return { articles, planted };
}

const pairName = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const share = (right: number, all: number): number => (all === 0 ? 1 : right / all);

function againstBruteForce(articles: readonly Article[], found: ReadonlyMap<string, ReusePair>): Figure[] {
  const runs = new Runs(articles.map(({ text }) => text));
  const publishers = articles.map(({ publisher }) => publisher);
  const nameOf = (key: number): string => {
    const left = Math.floor(key / runs.texts);
    return pairName(at(articles, left).id, at(articles, key - left * runs.texts).id);
  };
  const { passageWords, shingleWords, fingerprintWords, furnitureTexts, commonTexts } = defaultReuseSettings;
  const furniture = { part: fingerprintWords, ofOnePublisher: furnitureTexts, ofAll: commonTexts };
  const own = [...sharedRuns(ownRunsOf(runs, publishers, passageWords, furniture)).keys()].map(nameOf);
  const sharing = new Set([...sharedRuns(runs.of(passageWords)).keys()].map(nameOf));
  const similar = [...similarPairs(runs, shingleWords, 0.5).keys()].map(nameOf);
  const textOfId = new Map(articles.map(({ id, text }) => [id, text]));
  const hasEditedPassage = ({ left, right, passages }: ReusePair): boolean =>
    passages.some((passage) => {
      const words = wordsInCommon(
        textOf(textOfId.get(left) ?? '', passage.left),
        textOf(textOfId.get(right) ?? '', passage.right),
      );
      return words >= passageWords;
    });
  const isTrue = (name: string, pair: ReusePair): boolean =>
    sharing.has(name) || pair.relation === 'identical' || hasEditedPassage(pair);
  const right = [...found].filter(([name, pair]) => isTrue(name, pair)).length;
  return [
    { name: 'reuse: precision against brute force', value: share(right, found.size) },
    {
      name: 'reuse: recall of shared runs of 20 words outside furniture',
      value: share(own.filter((name) => found.has(name)).length, own.length),
    },
    {
      name: 'reuse: recall of Jaccard .5 and more',
      value: share(similar.filter((name) => found.has(name)).length, similar.length),
    },
  ];
}

function relationsOfPlanted(planted: readonly Planted[], found: ReadonlyMap<string, ReusePair>): Figure[] {
  const isRight = ({ id, source, relation }: Planted): boolean => {
    const said: ReuseRelation = found.get(pairName(id, source))?.relation ?? 'independent';
    return said === relation;
  };
  const accuracy = (copies: readonly Planted[]): number =>
    share(copies.filter(isRight).length, copies.length);
  return [
    { name: 'reuse: relation of planted copies', value: accuracy(planted) },
    ...plantKinds.map((kind) => ({
      name: `reuse: relation of planted copies, ${kind}`,
      value: accuracy(planted.filter((copy) => copy.kind === kind)),
    })),
  ];
}

function labelledPairs(): Figure {
  const different = readRows<{ a: { text: string }; b: { text: string }; score: number }>(LABELLED)
    .filter(({ score }) => score === 0)
    .map(({ a, b }) => compareReuse(articleOf('a', a.text), articleOf('b', b.text)));
  const right = different.filter(({ relation }) => relation !== 'near-duplicate' && relation !== 'identical');
  return {
    name: 'reuse: different stories that are no near-duplicates',
    value: share(right.length, different.length),
  };
}

function seedsIndependent(): Figure[] {
  if (!existsSync(seedsFolder)) return [];
  const seeds = readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => articleOf(name, readFileSync(join(seedsFolder, name), 'utf8')));
  const pairs = (seeds.length * (seeds.length - 1)) / 2;
  return [{ name: 'reuse: seeds independent', value: share(pairs - findReuse(seeds).length, pairs) }];
}

/** Copies found and named, against exact answers and against copies made with known edits. */
export const measure: Measure = {
  name: 'reuse',
  needs: [NEWS, SOURCES, LABELLED],
  run() {
    const { articles, planted } = collection();
    const found = new Map(findReuse(articles).map((pair) => [pairName(pair.left, pair.right), pair]));
    return [
      ...againstBruteForce(articles, found),
      ...relationsOfPlanted(planted, found),
      labelledPairs(),
      ...seedsIndependent(),
    ];
  },
};
