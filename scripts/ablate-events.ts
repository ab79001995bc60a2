/**
 * What each kind of evidence carries: the event model trained anew without it. Writes `docs/event-evidence.md`.
 *
 *   node --import tsx scripts/ablate-events.ts
 *
 * Needs `../shared/datasets`; takes a quarter of an hour or so.
 */
import { writeFileSync } from 'node:fs';
import { pairTrees } from '../src/events/data/pair-trees.ts';
import { type EvidenceGroup, FEATURES } from '../src/events/evidence/features.ts';
import { at } from '../src/model/list.ts';
import { hasDataset } from '../tests/eval/datasets.ts';
import { type Example, fitBoostedTrees } from './boosted-trees.ts';
import { TRAINING_SETS, trainingExamples } from './event-examples.ts';
import { DEV_PARTS, devSets, groupedScores, type Judge, type MeasuredSet, scoresOn } from './event-scores.ts';
import { EVENT_TREES } from './event-settings.ts';

const OUTPUT = new URL('../docs/event-evidence.md', import.meta.url);
/** As in `tests/eval/measures/events.ts`: the best on the train parts. */
const TFIDF_THRESHOLDS = { single: 0.25, large: 0.25 };

interface Row {
  readonly name: string;
  readonly scores: readonly { readonly bCubed: number; readonly pairs: number }[];
}

const meanOf = ({ scores }: Row): number =>
  scores.reduce((sum, { bCubed, pairs }) => sum + (bCubed + pairs) / 2, 0) / scores.length;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const rowLine = (row: Row): string =>
  line([
    row.name,
    ...row.scores.map(({ bCubed, pairs }) => `${bCubed.toFixed(3)} / ${pairs.toFixed(3)}`),
    meanOf(row).toFixed(3),
  ]);

const termsPlace = FEATURES.findIndex(({ name }) => name === 'terms');
const byTerms: Judge = (values) => values[termsPlace] ?? 0;

const without = (examples: readonly Example[], group: EvidenceGroup): readonly Example[] =>
  examples.map((example) => ({
    ...example,
    values: example.values.map((value, n) => (at(FEATURES, n).group === group ? 0 : value)),
  }));

function measureRows(sets: readonly MeasuredSet[], examples: readonly Example[]): readonly Row[] {
  const trained = (name: string, given: readonly Example[]): Row => {
    const model = fitBoostedTrees(given, EVENT_TREES);
    const row = { name, scores: sets.map((set) => scoresOn(set, model, pairTrees.threshold)) };
    console.log(rowLine(row));
    return row;
  };
  const groups = [...new Set(FEATURES.map((feature) => feature.group))];
  return [
    {
      name: 'tf-idf, average link (one threshold, chosen on train)',
      scores: sets.map((set) => groupedScores(set, byTerms, TFIDF_THRESHOLDS)),
    },
    trained('all', examples),
    ...groups
      .map((group) => trained(`without ${group}`, without(examples, group)))
      .sort((a, b) => meanOf(b) - meanOf(a)),
  ];
}

const page = (
  sets: readonly MeasuredSet[],
  rows: readonly Row[],
  examples: number,
): string => `# What the evidence for events carries

Which pairs of articles report one event is judged by boosted trees over ${FEATURES.length} figures (\`src/events/evidence/features.ts\`), and by
rules for what labelled sets hardly hold (\`RULES\` in \`src/events/evidence/pair-model.ts\`). The table shows what each kind of
evidence is worth: it was taken away from the ${examples} training pairs and the trees were fitted anew, with all other settings
as they are. Written by \`scripts/ablate-events.ts\`, which needs nothing but Node and the labelled sets.

B-cubed F1 / pair F1 at the one threshold of ${pairTrees.threshold}, on the dev parts. One article more or less moves a small set by .005: read
the means and the large steps. Where a row without something is above the row with all, that evidence repeats what
the others say on these sets; it stays where the rules, short articles or the seeds rest on it.

${line(['evidence', ...sets.map(({ name }) => name), 'mean'])}
${line(['---', ...sets.map(() => '---'), '---'])}
${rows.map(rowLine).join('\n')}
`;

if ([...TRAINING_SETS, ...DEV_PARTS].every((name) => hasDataset(`events/${name}.jsonl.gz`))) {
  const examples = trainingExamples();
  const sets = devSets();
  writeFileSync(OUTPUT, page(sets, measureRows(sets, examples), examples.length));
} else {
  console.log('skipped: the labelled sets are not there (../shared/datasets)');
}
