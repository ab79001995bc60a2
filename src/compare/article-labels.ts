const BOUNDARY = /[^\p{L}\p{N}]/gu;
const MIN_LENGTH = 3;

/**
 * Short names for articles: of each id the shortest part from its beginning to a mark that no other id begins with:
 * `harbour-post_17`, `valley-echo_03` → `harbour`, `valley`.
 */
export function articleLabels(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id, shortest(id, ids)]));
}

function shortest(id: string, ids: readonly string[]): string {
  for (const { index } of id.matchAll(BOUNDARY)) {
    const part = id.slice(0, index);
    if (part.length < MIN_LENGTH) continue;
    if (ids.every((other) => other === id || !other.startsWith(part))) return part;
  }
  return id;
}
