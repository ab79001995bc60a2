import { FEATURES } from '../src/events/evidence/features.ts';
import { at } from '../src/model/list.ts';
import type { BoostedTrees, Tree } from './boosted-trees.ts';

export interface Thresholds {
  readonly threshold: number;
  readonly thresholdAlone: number;
}

/** The TypeScript module that holds the trees, for `src/events/data/pair-trees.ts`. */
export function pairTreesModule(
  { base, trees }: BoostedTrees,
  { threshold, thresholdAlone }: Thresholds,
  examples: number,
): string {
  const shares = gainShares(trees).map(
    (share, n) => `    ${at(FEATURES, n).name}: ${Number(share.toFixed(4))},`,
  );
  return `/**
 * How the evidence on a pair of articles is weighed; written by \`scripts/train-events.ts\`, not by hand.
 *
 * source: boosted trees on ${examples} candidate pairs of the train parts of ECB+ (CC BY 3.0 annotation) and of AllSides
 *   story sets: whole, with dates and headlines masked, pooled, and cut into small collections. The threshold is
 *   that of \`scripts/event-settings.ts\`; that of two articles alone was chosen on the dev parts of ECB+, NewsWCL50, BASIL
 *   and AllSides.
 * note: log-odds are \`base\` plus the leaf that each tree leads to. A tree stands on a line in pre-order: a split is
 *   \`feature<threshold:value\` and is followed by what holds below the threshold, then by what holds from it on; the
 *   value is what the node would add if it were not split. A bare number is a leaf. \`shares\` is each feature's share
 *   of the gain of all splits. \`thresholdAlone\` is for two articles that are all there is.
 */
export const pairTrees = {
  threshold: ${threshold},
  thresholdAlone: ${thresholdAlone},
  base: ${base.toFixed(4)},
  shares: {
${shares.join('\n')}
  },
  trees: \`
${trees.map(treeText).join('\n')}
\`,
} as const;
`;
}

const treeText = (tree: Tree): string =>
  tree.kind === 'leaf'
    ? tree.value.toFixed(4)
    : `${at(FEATURES, tree.feature).name}<${tree.threshold}:${tree.value.toFixed(4)} ${treeText(tree.left)} ${treeText(tree.right)}`;

function gainShares(trees: readonly Tree[]): readonly number[] {
  const sums = new Array<number>(FEATURES.length).fill(0);
  const add = (tree: Tree): void => {
    if (tree.kind === 'leaf') return;
    sums[tree.feature] = at(sums, tree.feature) + tree.gain;
    add(tree.left);
    add(tree.right);
  };
  for (const tree of trees) add(tree);
  const all = sums.reduce((sum, gain) => sum + gain, 0);
  return sums.map((gain) => gain / all);
}
