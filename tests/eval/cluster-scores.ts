/** Agreement of found groups with labelled clusters. */
export interface ClusterScores {
  /** Bagga and Baldwin 1998: precision and recall an article, averaged; their harmonic mean. */
  readonly bCubed: number;
  /** F1 over all pairs of articles: the same cluster in both or not. */
  readonly pairs: number;
}

/**
 * @param clusters the labelled cluster of each article
 * @param groups the found groups as indices of articles; every article in exactly one
 */
export function clusterScores(
  clusters: readonly string[],
  groups: readonly (readonly number[])[],
): ClusterScores {
  const sizes = countBy(clusters);
  let [precision, recall, rightPairs, foundPairs] = [0, 0, 0, 0];
  for (const group of groups) {
    foundPairs += pairsOf(group.length);
    for (const [cluster, count] of countBy(group.map((article) => clusters[article] ?? ''))) {
      rightPairs += pairsOf(count);
      precision += (count * count) / group.length;
      recall += (count * count) / (sizes.get(cluster) ?? 1);
    }
  }
  let truePairs = 0;
  for (const size of sizes.values()) truePairs += pairsOf(size);
  return {
    bCubed: (2 * precision * recall) / (clusters.length * (precision + recall)),
    pairs: foundPairs + truePairs === 0 ? 1 : (2 * rightPairs) / (foundPairs + truePairs),
  };
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
