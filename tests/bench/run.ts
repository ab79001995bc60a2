import { existsSync } from 'node:fs';
import { hasDataset } from '../eval/datasets.ts';
import { ALIGN_SET, runAlignBench } from './align.ts';
import { runEventsBench } from './events.ts';
import { runIngestBench } from './ingest.ts';
import { distFolder } from './measured-process.ts';
import { runOtherToolsBench } from './other-tools/run.ts';
import { runReuseBench } from './reuse.ts';
import { printTable } from './row.ts';
import { benchStartup } from './startup.ts';

// `npm run bench`: speeds as ratios to the first line of each table, which is measured in the same run.
// `npm run bench -- reuse` runs the tables whose name holds the word. Build first: start-up and reuse are measured on
// dist/. `npm run bench -- reuse-large` (256,000 articles), `events-large` (40,000) and `other-tools` take minutes, and run only
// when they are named.

const word = process.argv[2] ?? '';
const wanted = (name: string): boolean => name.includes(word);

if (wanted('startup')) printTable('Start-up, fastest of 15', benchStartup());
if (wanted('align')) {
  if (hasDataset(ALIGN_SET)) printTable('Alignment, 120 pairs of 20 sentences', runAlignBench());
  else console.log(`Alignment: skipped, needs ../shared/datasets/${ALIGN_SET}`);
}
const NEWS = 'volume/news-8k.jsonl.gz';
const onNews = [
  {
    name: 'ingest',
    title: 'Reading 8,000 articles',
    run: async () => printTable('Reading 8,000 articles', await runIngestBench()),
  },
  { name: 'reuse', title: 'Text reuse', run: () => runReuseBench([8000, 64_000]) },
  { name: 'events', title: 'Events', run: () => runEventsBench([2000, 8000]) },
];
const onRequest = [
  { name: 'reuse-large', title: 'Text reuse, large', run: () => runReuseBench([8000, 64_000, 256_000]) },
  { name: 'events-large', title: 'Events, large', run: () => runEventsBench([2000, 8000, 40_000]) },
  { name: 'other-tools', title: 'Other tools', run: runOtherToolsBench },
];
const chosen = onRequest.filter(({ name }) => name === word);
for (const { title, run } of chosen.length > 0 ? chosen : onNews.filter(({ name }) => wanted(name))) {
  if (!hasDataset(NEWS)) console.log(`${title}: skipped, needs ../shared/datasets/${NEWS}`);
  else if (!existsSync(distFolder)) console.log(`${title}: skipped, build first`);
  else await run();
}
