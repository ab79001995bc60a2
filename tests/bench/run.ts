import { hasDataset } from '../eval/datasets.ts';
import { runIngestBench } from './ingest.ts';
import { runReuseBench } from './reuse.ts';
import { printTable } from './row.ts';
import { benchStartup } from './startup.ts';

// `npm run bench`: speeds as ratios to the first line of each table, which is measured in the same run.
// `npm run bench -- reuse` runs the tables whose name holds the word. Build first: start-up is measured on dist/.

const word = process.argv[2] ?? '';
const wanted = (name: string): boolean => name.includes(word);

if (wanted('startup')) printTable('Start-up, fastest of 15', benchStartup());
const NEWS = 'volume/news-8k.jsonl.gz';
const onNews = [
  { name: 'ingest', title: 'Reading 8,000 articles', run: runIngestBench },
  { name: 'reuse', title: 'Text reuse, 8,000 articles', run: runReuseBench },
];
for (const { title, run } of onNews.filter(({ name }) => wanted(name))) {
  if (hasDataset(NEWS)) printTable(title, await run());
  else console.log(`${title}: skipped, needs ../shared/datasets/${NEWS}`);
}
