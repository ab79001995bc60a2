import { describe, expect, it } from 'vitest';
import { hasDataset } from './eval/datasets.ts';
import { committedFigures, loadMeasures } from './eval/run.ts';

// No quality figure may fall below the committed one. A figure that rose is committed with `npm run eval -- --write`.

/** Figures are committed with four digits. */
const ROUNDING = 0.00006;

const committed = committedFigures();
const measures = await loadMeasures();

describe('quality figures (each skipped where its labelled set is missing)', () => {
  for (const measure of measures.filter(({ isLong }) => isLong !== true)) {
    const isMissing = measure.needs.some((name) => !hasDataset(name));
    it.skipIf(isMissing)(
      measure.name,
      async () => {
        for (const { name, value, lowerIsBetter } of await measure.run()) {
          const before = committed[name];
          expect(before, `${name} is new: commit it with npm run eval -- --write`).toBeDefined();
          if (before === undefined) continue;
          if (lowerIsBetter === true) expect(value, name).toBeLessThanOrEqual(before + ROUNDING);
          else expect(value, name).toBeGreaterThanOrEqual(before - ROUNDING);
        }
      },
      600_000,
    );
  }
});
