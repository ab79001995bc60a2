/** The last steps of MurmurHash3 (Appleby 2011): every bit of the input reaches every bit of the result. */
export function mix(hash: number): number {
  const a = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}

/** Odd, so that multiplying by it loses nothing modulo 2^32; one for each lane. */
const LOW_BASE = 0x2c1b3c6d;
const HIGH_BASE = 0x297a2d39;

/** `base` to the power `exponent`, modulo 2^32. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

/**
 * Writes the polynomial hash of every run of `width` values (Karp & Rabin 1987) to `into`: element i is that of
 * values i to i + width. Returns how many there are.
 */
export function rollingHashes(
  values: Int32Array,
  count: number,
  width: number,
  into: Int32Array,
  lane: 'low' | 'high' = 'low',
): number {
  const runs = count - width + 1;
  if (runs <= 0) return 0;
  const base = lane === 'low' ? LOW_BASE : HIGH_BASE;
  const leaving = power(base, width);
  let hash = 0;
  for (let i = 0; i < width; i++) hash = (Math.imul(hash, base) + (values[i] ?? 0)) | 0;
  into[0] = hash;
  for (let i = 1; i < runs; i++) {
    const first = values[i - 1] ?? 0;
    const next = values[i + width - 1] ?? 0;
    hash = (Math.imul(hash, base) + next - Math.imul(first, leaving)) | 0;
    into[i] = hash;
  }
  return runs;
}
