/**
 * What each kind of evidence carries: the event model trained anew without it. Prints a Markdown table.
 *
 *   node --import tsx scripts/ablate-events.ts
 *
 * Needs `../shared/datasets`; takes some minutes.
 */
import { type EvidenceGroup, FEATURES } from '../src/events/features.ts';
import { THRESHOLD } from '../src/events/pair-model.ts';
import { at } from '../src/model/list.ts';
import { hasDataset } from '../tests/eval/datasets.ts';
import { type BoostedTrees, type Example, fitBoostedTrees } from './boosted-trees.ts';
import { TRAINING_SETS, trainingExamples } from './event-examples.ts';
import { DEV_PARTS, type DevSet, devSets, scoresOn } from './event-scores.ts';
import { EVENT_TREES } from './event-settings.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function scoreCells(sets: readonly DevSet[], model: BoostedTrees, threshold: number): readonly string[] {
  const scores = sets.map((set) => scoresOn(set, model, threshold));
  const mean = scores.reduce((sum, { bCubed, pairs }) => sum + (bCubed + pairs) / 2, 0) / scores.length;
  return [
    ...scores.map(({ bCubed, pairs }) => `${bCubed.toFixed(3)} / ${pairs.toFixed(3)}`),
    mean.toFixed(3),
  ];
}

const without = (examples: readonly Example[], group: EvidenceGroup): readonly Example[] =>
  examples.map((example) => ({
    ...example,
    values: example.values.map((value, n) => (at(FEATURES, n).group === group ? 0 : value)),
  }));

if ([...TRAINING_SETS, ...DEV_PARTS].every((name) => hasDataset(`events/${name}.jsonl.gz`))) {
  const examples = trainingExamples();
  const sets = devSets();
  console.log(row(['evidence', ...sets.map(({ name }) => name), 'mean']));
  console.log(row(['---', ...sets.map(() => '---'), '---']));
  const print = (name: string, given: readonly Example[]): void =>
    console.log(row([name, ...scoreCells(sets, fitBoostedTrees(given, EVENT_TREES), THRESHOLD)]));
  print('all', examples);
  for (const group of new Set(FEATURES.map((feature) => feature.group)))
    print(`without ${group}`, without(examples, group));
} else {
  console.log('skipped: the labelled sets are not there (../shared/datasets)');
}
