import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasDataset } from './datasets.ts';
import type { Figure, Measure } from './measure.ts';

// `npm run eval`: one table of every quality figure, with the committed ones beside. `npm run eval -- --write` commits
// the new ones to figures.json; `npm run eval -- events` runs only the measures whose name holds the word.

const figuresPath = fileURLToPath(new URL('./figures.json', import.meta.url));

export type CommittedFigures = Readonly<Record<string, number>>;

export function committedFigures(): CommittedFigures {
  return JSON.parse(readFileSync(figuresPath, 'utf8'));
}

export async function loadMeasures(): Promise<Measure[]> {
  const folder = new URL('./measures/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules: { measure: Measure }[] = await Promise.all(
    files.map((name) => import(new URL(name, folder).href)),
  );
  return modules.map((module) => module.measure);
}

async function main(): Promise<void> {
  const write = process.argv.includes('--write');
  const word = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const committed = committedFigures();
  const fresh: Record<string, number> = {};
  for (const measure of await loadMeasures()) {
    if (word !== undefined && !measure.name.toLowerCase().includes(word.toLowerCase())) continue;
    const missing = measure.needs.filter((name) => !hasDataset(name));
    if (missing.length > 0) {
      console.log(`${measure.name}: skipped, needs ${missing.join(', ')}`);
      continue;
    }
    const begin = performance.now();
    const figures = await measure.run();
    console.log(`\n${measure.name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
    for (const figure of figures) {
      console.log(`  ${row(figure, committed[figure.name])}`);
      fresh[figure.name] = Number(figure.value.toFixed(4));
    }
    for (const line of measure.details?.() ?? []) console.log(`  ${line}`);
  }
  if (!write) return;
  const merged = Object.entries({ ...committed, ...fresh }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(figuresPath, `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`);
}

function row(figure: Figure, before: number | undefined): string {
  const change = before === undefined ? 'new' : `was ${before.toFixed(3)}`;
  return `${figure.name.padEnd(72)} ${figure.value.toFixed(3).padStart(8)}  ${change}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
