import type { ArticleProfile, Measured } from '../model/profile.ts';

/** One measure over several articles. */
export interface MeasureRow extends Pick<Measured, 'kind' | 'name' | 'unit'> {
  /** By position of the article; articles without word lists are missing. */
  readonly measured: ReadonlyMap<number, Measured>;
}

/** The measures of the articles at these positions, in the order of the first; those that found nothing are left out. */
export function measureRows(profiles: ReadonlyMap<number, ArticleProfile>): readonly MeasureRow[] {
  const rows = new Map<string, MeasureRow & { readonly measured: Map<number, Measured> }>();
  for (const [index, { measures }] of profiles) {
    for (const measured of measures) {
      const { kind, name, unit } = measured;
      const key = JSON.stringify([kind, name]);
      const row = rows.get(key) ?? { kind, name, unit, measured: new Map<number, Measured>() };
      row.measured.set(index, measured);
      rows.set(key, row);
    }
  }
  return [...rows.values()].filter(({ measured }) => [...measured.values()].some(({ sum }) => sum !== 0));
}

/** `1.3`, `0.04`, `−2.1`; what rounds to nothing is `0`. */
export function figure(value: number): string {
  const digits = value.toFixed(Math.abs(value) < 1 ? 2 : 1);
  return /[1-9]/u.test(digits) ? digits.replace('-', '\u2212') : '0';
}
