import { setTimeout } from 'node:timers/promises';
import { serve } from '../../src/parallel/serve.ts';

/** A worker for the tests of the pool. */
export interface EchoTask {
  readonly value: number;
  /** Rounds of the event loop to wait, so that threads finish in another order than they began. */
  readonly delay?: number;
  readonly fault?: 'throws' | 'dies';
}

serve<EchoTask, { readonly value: number; readonly squares: Float64Array }>(
  async ({ value, delay, fault }) => {
    for (let round = 0; round < (delay ?? 0); round++) await setTimeout(1);
    if (fault === 'throws') throw new RangeError(`cannot do ${value}`);
    if (fault === 'dies') process.exit(3);
    const squares = Float64Array.of(value ** 2);
    return { result: { value, squares }, moved: [squares.buffer] };
  },
);
