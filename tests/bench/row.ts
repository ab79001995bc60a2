/** One line of a speed table; the ratio is to the first line of its table, measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
  /** More figures of the line, by name: articles a second, MB of memory. */
  readonly more?: Readonly<Record<string, number>>;
}

export function printTable(title: string, rows: readonly BenchRow[]): void {
  console.log(`\n${title}`);
  for (const { name, milliseconds, ratio, more = {} } of rows) {
    const others = Object.entries(more).map(
      ([label, value]) => `${label} ${value.toFixed(value < 10 ? 2 : 0)}`,
    );
    console.log(
      `  ${name.padEnd(52)} ${milliseconds.toFixed(1).padStart(10)} ms  ${ratio.toFixed(2).padStart(7)} x  ${others.join(', ')}`,
    );
  }
}
