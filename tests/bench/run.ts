import { hasDataset } from '../eval/datasets.ts';
import { runReuseBench } from './reuse.ts';
import { printTable } from './row.ts';
import { benchStartup } from './startup.ts';

// `npm run bench`: speeds as ratios to the first line of each table, which is measured in the same run.
// `npm run bench -- reuse` runs the tables whose name holds the word. Build first: start-up is measured on dist/.

const word = process.argv[2] ?? '';
const wanted = (name: string): boolean => name.includes(word);

if (wanted('startup')) printTable('Start-up, fastest of 15', benchStartup());
if (wanted('reuse')) {
  if (hasDataset('volume/news-8k.jsonl.gz')) printTable('Text reuse, 8,000 articles', await runReuseBench());
  else console.log('Text reuse: skipped, needs ../shared/datasets/volume/news-8k.jsonl.gz');
}
