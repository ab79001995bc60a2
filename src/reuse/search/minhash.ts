import type { ReuseSettings } from '../settings.ts';
import { mix } from '../words/hash.ts';

/** How a signature is cut into keys: two texts are candidates when one band of theirs is equal. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** Probability that two texts of the given Jaccard similarity share a band. */
export const bandRecall = ({ bands, rows }: Banding, similarity: number): number =>
  1 - (1 - similarity ** rows) ** bands;

/**
 * The banding with the fewest false candidates (most rows a band) that still finds a pair of `wantedSimilarity` with
 * probability `wantedRecall`; single rows where no banding of so few slots does. With 128 slots, .5 and .995: 42
 * bands of 3 rows, recall .9963; 32 bands of 4 would give .873.
 */
export function bandingFor(settings: ReuseSettings): Banding {
  for (let rows = settings.signatureSlots; rows > 1; rows--) {
    const banding = { bands: Math.floor(settings.signatureSlots / rows), rows };
    if (bandRecall(banding, settings.wantedSimilarity) >= settings.wantedRecall) return banding;
  }
  return { bands: settings.signatureSlots, rows: 1 };
}

/** No shingle fell into the slot. A shingle with this very hash is passed over: one of four billion. */
const EMPTY = 0xffffffff;

/**
 * One-permutation MinHash (Li, Owen & Zhang 2012): each shingle's hash falls into one slot, each slot keeps its
 * smallest; slots left empty borrow by optimal densification (Shrivastava, ICML 2017), which tries other slots in an
 * order that depends on the empty slot alone, so that two texts borrow alike.
 *
 * @param hashes of the shingles; not empty
 * @param signature one element a slot, overwritten; as many as a power of two
 */
export function minHash(hashes: Int32Array, count: number, signature: Uint32Array): void {
  const mask = signature.length - 1;
  signature.fill(EMPTY);
  for (let i = 0; i < count; i++) {
    const hash = mix(hashes[i] ?? 0) >>> 0;
    const slot = hash & mask;
    if (hash < (signature[slot] ?? 0)) signature[slot] = hash;
  }
  densify(signature, mask);
}

function densify(signature: Uint32Array, mask: number): void {
  // Of a text of ordinary length every slot is filled.
  if (!signature.includes(EMPTY)) return;
  const filled = signature.slice();
  if (filled.every((value) => value === EMPTY)) return;
  for (let slot = 0; slot < filled.length; slot++) {
    if (filled[slot] !== EMPTY) continue;
    let lender = slot;
    for (let attempt = 1; filled[lender] === EMPTY; attempt++) lender = mix((slot << 16) ^ attempt) & mask;
    signature[slot] = filled[lender] ?? EMPTY;
  }
}

/** Writes one key a band to `into` from `offset` on. Keys of different bands do not meet by being equal. */
export function bandKeys(
  signature: Uint32Array,
  { bands, rows }: Banding,
  into: Int32Array,
  offset: number,
): void {
  for (let band = 0; band < bands; band++) {
    let key = mix(band + 1);
    for (let row = 0; row < rows; row++)
      key = mix(Math.imul(key, 0x01000193) ^ (signature[band * rows + row] ?? 0));
    into[offset + band] = key;
  }
}
