/**
 * Scalar products of rows of small integers by the vector instructions of the processor, which JavaScript reaches
 * through WebAssembly only: some thirty times the speed of a loop, and the same integers.
 */
export interface DotProducts {
  /** Bytes from one row to the next: a row is followed by zeros up to here. */
  readonly stride: number;
  /**
   * The products of each row of `a` with each row of `b`, one row of `a` after the other. The list is overwritten by the
   * next call.
   *
   * @param a at least one and at most `MOST_ROWS` rows
   */
  of(a: Int8Array, b: Int8Array): Int32Array;
}

/** Rows on either side, at most. */
export const MOST_ROWS = 64;

/** Values that are multiplied at once. */
const LANES = 8;
const PAGE = 65_536;

/** The types of Node leave it out: only what is used here. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

/** @param dimensions values of a row, at most 120: then every offset within a row is one byte of the code */
export function dotProducts(dimensions: number): DotProducts {
  if (dimensions > 120) throw new RangeError(`rows of ${dimensions} values are too long`);
  const stride = Math.ceil(dimensions / LANES) * LANES;
  const module = new WebAssembly.Module(moduleBytes(stride));
  const { memory, multiply } = new WebAssembly.Instance(module).exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof multiply !== 'function')
    throw new TypeError('the module of scalar products lacks its exports');
  const [startA, startB, startResult] = [0, MOST_ROWS * stride, 2 * MOST_ROWS * stride];
  const rows = new Int8Array(memory.buffer);
  const result = new Int32Array(memory.buffer, startResult, MOST_ROWS * MOST_ROWS);
  return {
    stride,
    of(a, b) {
      if (a.length > startB || b.length > startB) throw new RangeError(`more than ${MOST_ROWS} rows`);
      rows.set(a, startA);
      rows.set(b, startB);
      multiply(startA, startA + a.length, startB, startB + b.length, startResult);
      return result;
    },
  };
}

// The module, as its binary format lays it out (WebAssembly Core Specification 2.0, chapter 5). In words:
//
//   for (; a < endA; a += stride)
//     for (b = startB; b < endB; b += stride) { *result = sum of a[0 .. stride] * b[0 .. stride]; result += 4; }

const I32 = 0x7f;
const V128 = 0x7b;
const NOTHING = 0x40;
/** Numbers of the parameters and variables of the function. */
const Variable = { a: 0, endA: 1, startB: 2, endB: 3, result: 4, b: 5, sums: 6 } as const;

const get = (variable: number): readonly number[] => [0x20, variable];
const set = (variable: number): readonly number[] => [0x21, variable];
const tee = (variable: number): readonly number[] => [0x22, variable];
/** Two bytes hold any constant up to 8,191. */
const constant = (value: number): readonly number[] => [0x41, (value & 0x7f) | 0x80, value >> 7];
const ADD = [0x6a];
const LESS = [0x49];
const STORE = [0x36, 2, 0];
const ZEROS = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
/** Eight values of one byte, widened to two. */
const loadEight = (offset: number): readonly number[] => [0xfd, 0x01, 3, offset];
/** Products of eight pairs, added up in four sums of neighbours. */
const MULTIPLY_EIGHT = [0xfd, 0xba, 0x01];
const ADD_FOUR = [0xfd, 0xae, 0x01];
const lane = (number: number): readonly number[] => [0xfd, 0x1b, number];

/** Runs `body`, which steps a place on, until the place reaches its end. */
const loopUntil = (
  place: number,
  end: number,
  stride: number,
  body: readonly number[],
): readonly number[] => [
  ...[0x03, NOTHING, ...body],
  ...[...get(place), ...constant(stride), ...ADD, ...tee(place), ...get(end), ...LESS],
  ...[0x0d, 0, 0x0b],
];

function moduleBytes(stride: number): Uint8Array<ArrayBuffer> {
  const { a, endA, startB, endB, result, b, sums } = Variable;
  const product = Array.from({ length: stride / LANES }, (_, n) => [
    ...[...get(sums), ...get(a), ...loadEight(n * LANES), ...get(b), ...loadEight(n * LANES)],
    ...[...MULTIPLY_EIGHT, ...ADD_FOUR, ...set(sums)],
  ]).flat();
  const total = [
    ...[...get(sums), ...lane(0), ...get(sums), ...lane(1), ...ADD],
    ...[...get(sums), ...lane(2), ...ADD, ...get(sums), ...lane(3), ...ADD],
  ];
  const step = [...get(result), ...constant(4), ...ADD, ...set(result)];
  const columns = loopUntil(b, endB, stride, [
    ...[...ZEROS, ...set(sums), ...product],
    ...[...get(result), ...total, ...STORE, ...step],
  ]);
  const rows = loopUntil(a, endA, stride, [...get(startB), ...set(b), ...columns]);
  const body = [2, 1, I32, 1, V128, ...rows, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, Math.ceil((2 * MOST_ROWS * stride + 4 * MOST_ROWS * MOST_ROWS) / PAGE)]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...length(body), ...body]),
  ]);
}

const section = (id: number, content: readonly number[]): readonly number[] => [
  id,
  ...length(content),
  ...content,
];

const length = ({ length: size }: readonly number[]): readonly number[] => [(size & 0x7f) | 0x80, size >> 7];

const name = (word: string): readonly number[] => [word.length, ...new TextEncoder().encode(word)];
