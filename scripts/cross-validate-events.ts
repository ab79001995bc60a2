/**
 * How the event model does on events that it was not shown: a quarter of the events of the train parts is held out at a
 * time. Prints B-cubed F1 / pair F1 at several thresholds, in the mean over the quarters. Settings are judged by this.
 *
 *   node --import tsx scripts/cross-validate-events.ts
 *
 * Needs `../shared/datasets`; takes a quarter of an hour or so.
 */
import { hashOf } from '../src/events/profile/word-runs.ts';
import { hasDataset } from '../tests/eval/datasets.ts';
import { randomFrom, readEventSet } from '../tests/eval/event-sets.ts';
import { fitBoostedTrees } from './boosted-trees.ts';
import { type LabelledSet, masked, shortened, TRAINING_SETS, trainingExamples } from './event-examples.ts';
import { type MeasuredSet, measuredSet, scoresOn } from './event-scores.ts';
import { EVENT_TREES } from './event-settings.ts';

const FOLDS = 4;
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45];

/** The two events of one topic of ECB+ (`1_ecb`, `1_ecbplus`) are held out together. */
const foldOf = (cluster: string): number => (hashOf(cluster.replace(/_.*$/u, '')) >>> 8) % FOLDS;

function heldOut(fold: number): readonly MeasuredSet[] {
  const [ecb, allSides] = TRAINING_SETS.map((name) =>
    readEventSet(name).filter(({ cluster }) => foldOf(cluster) === fold),
  );
  if (ecb === undefined || allSides === undefined) return [];
  const pool = [...ecb, ...allSides];
  return [
    measuredSet('ECB+', ecb),
    measuredSet('AllSides', allSides),
    measuredSet('events of three', ofThree(allSides)),
    measuredSet('pool', pool),
    measuredSet('pool without dates', masked(pool, randomFrom(fold), 1, 0.4)),
    measuredSet('shortened', shortened(allSides, randomFrom(fold), 0.25)),
  ];
}

/** Nothing but events that three outlets report: another kind of collection. */
function ofThree(set: LabelledSet): LabelledSet {
  const sizes = new Map<string, number>();
  for (const { cluster } of set) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return set.filter(({ cluster }) => sizes.get(cluster) === 3);
}

function crossValidate(): void {
  const examples = trainingExamples();
  const sums = new Map<string, { bCubed: number; pairs: number }>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const shown = examples.filter(({ clusters }) => clusters.every((cluster) => foldOf(cluster) !== fold));
    const model = fitBoostedTrees(shown, EVENT_TREES);
    for (const set of heldOut(fold)) {
      for (const threshold of THRESHOLDS) {
        const { bCubed, pairs } = scoresOn(set, model, threshold);
        const key = `${threshold}  ${set.name}`;
        const sum = sums.get(key) ?? { bCubed: 0, pairs: 0 };
        sums.set(key, { bCubed: sum.bCubed + bCubed / FOLDS, pairs: sum.pairs + pairs / FOLDS });
      }
    }
  }
  for (const [key, { bCubed, pairs }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${key.padEnd(26)} ${bCubed.toFixed(3)} / ${pairs.toFixed(3)}`);
}

if (TRAINING_SETS.every((name) => hasDataset(`events/${name}.jsonl.gz`))) crossValidate();
else console.log('skipped: the labelled sets are not there (../shared/datasets)');
