import { describe, expect, it } from 'vitest';
import { type Pool, withPool } from '../../src/parallel/pool.ts';
import type { EchoTask } from './echo-entry.ts';

interface Echo {
  readonly value: number;
  readonly squares: Float64Array;
}

const entry = new URL('./echo-entry.ts', import.meta.url);
const withEcho = <T>(size: number, use: (pool: Pool<EchoTask, Echo>) => Promise<T>): Promise<T> =>
  withPool<EchoTask, Echo, T>(entry, size, use);

async function valuesOf(results: AsyncIterable<Echo>): Promise<number[]> {
  const values: number[] = [];
  for await (const { value } of results) values.push(value);
  return values;
}

describe('a pool of workers', () => {
  it('gives results in the order of the tasks, whichever thread is done first', async () => {
    const tasks = Array.from({ length: 12 }, (_, value) => ({ value, delay: value % 3 === 0 ? 20 : 0 }));
    const values = await withEcho(3, (pool) => valuesOf(pool.map(tasks)));
    expect(values).toEqual(tasks.map(({ value }) => value));
  });

  it('takes tasks of a stream only as threads become free', async () => {
    let taken = 0;
    async function* tasks(): AsyncGenerator<EchoTask> {
      for (let value = 0; value < 40; value++) {
        taken++;
        yield { value };
      }
    }
    await withEcho(2, async (pool) => {
      let done = 0;
      for await (const _ of pool.map(tasks())) expect(taken).toBeLessThanOrEqual(++done + 4);
      expect(done).toBe(40);
    });
  });

  it('moves buffers and carries what a task throws, and goes on', async () => {
    await withEcho(1, async (pool) => {
      await expect(pool.run({ value: 1, fault: 'throws' })).rejects.toThrow('cannot do 1');
      expect((await pool.run({ value: 3 })).squares).toEqual(Float64Array.of(9));
    });
  });

  it('ends a list of tasks at the first error', async () => {
    const tasks: readonly EchoTask[] = [{ value: 1 }, { value: 2, fault: 'throws' }, { value: 3 }];
    await expect(withEcho(2, (pool) => valuesOf(pool.map(tasks)))).rejects.toThrow(RangeError);
  });

  it('rejects the tasks of a thread that ends, and leaves the others', async () => {
    await withEcho(2, async (pool) => {
      const results = [pool.run({ value: 1, fault: 'dies' }), pool.run({ value: 2 })];
      await expect(results[0]).rejects.toThrow('ended with code 3');
      expect((await results[1])?.value).toBe(2);
      expect((await pool.run({ value: 4 })).value).toBe(4);
    });
  });

  it('rejects what is asked of it when it is closed', async () => {
    const pool = await withEcho(1, async (open) => open);
    await expect(pool.run({ value: 1 })).rejects.toThrow('closed');
  });
});
