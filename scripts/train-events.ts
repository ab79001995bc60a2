/**
 * Learns how to weigh the evidence on pairs of articles and writes it to `src/events/data/pair-trees.ts`.
 *
 *   node --import tsx scripts/train-events.ts
 *
 * Trained on `ecbplus.train` and `allsides.train`, the threshold of two articles alone chosen on the dev parts; needs `../shared/datasets`.
 */
import { writeFileSync } from 'node:fs';
import { hasDataset } from '../tests/eval/datasets.ts';
import { type BoostedTrees, fitBoostedTrees } from './boosted-trees.ts';
import { TRAINING_SETS, trainingExamples } from './event-examples.ts';
import { DEV_PARTS, devSets, lonePairs, type MeasuredSet, probability, scoresOn } from './event-scores.ts';
import { EVENT_THRESHOLD, EVENT_TREES } from './event-settings.ts';
import { pairTreesModule } from './pair-trees-module.ts';

const OUTPUT = new URL('../src/events/data/pair-trees.ts', import.meta.url);
/** Of two articles without surroundings less is known, so they may need more. */
const THRESHOLDS_ALONE = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

interface Choice {
  readonly threshold: number;
  readonly mean: number;
}

/** What the model comes to on the dev parts; nothing is chosen by it. */
function printDevScores(model: BoostedTrees, sets: readonly MeasuredSet[]): void {
  for (const set of sets) {
    const { bCubed, pairs } = scoresOn(set, model, EVENT_THRESHOLD);
    console.log(`${set.name.padEnd(20)} ${bCubed.toFixed(3)} / ${pairs.toFixed(3)}`);
  }
}

/** What may be lost in accuracy over pairs given alone: to join what is not one event is the worse mistake there. */
const STRICTNESS = 0.01;

/** The strictest threshold at which nearly most pairs given alone are judged rightly, in the mean over the sets. */
function chooseThresholdAlone(model: BoostedTrees, sets: readonly MeasuredSet[]): number {
  const alone = sets
    .filter(({ name }) => DEV_PARTS.includes(name))
    .map((set) => lonePairs(set, set.measured.articles.length > 300 ? 0.5 : 1));
  const choices = THRESHOLDS_ALONE.map((threshold): Choice => {
    const shares = alone.map(
      (pairs) =>
        pairs.filter((pair) => probability(model, pair.values) >= threshold === pair.isOneEvent).length /
        pairs.length,
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    console.log(
      `alone ${threshold} mean ${mean.toFixed(4)}  ${shares.map((share) => share.toFixed(3)).join('  ')}`,
    );
    return { threshold, mean };
  });
  const best = Math.max(...choices.map(({ mean }) => mean));
  return choices.findLast(({ mean }) => mean >= best - STRICTNESS)?.threshold ?? 0.5;
}

if ([...TRAINING_SETS, ...DEV_PARTS].every((name) => hasDataset(`events/${name}.jsonl.gz`))) {
  const examples = trainingExamples();
  console.log(`${examples.length} pairs`);
  const model = fitBoostedTrees(examples, EVENT_TREES);
  const sets = devSets();
  printDevScores(model, sets);
  const thresholds = { threshold: EVENT_THRESHOLD, thresholdAlone: chooseThresholdAlone(model, sets) };
  writeFileSync(OUTPUT, pairTreesModule(model, thresholds, examples.length));
} else {
  console.log('skipped: the labelled sets are not there (../shared/datasets)');
}
