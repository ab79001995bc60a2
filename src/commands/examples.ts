import type { Argv } from 'yargs';

/** For each command one or two lines to begin with; under '' those of the command without a name. */
const EXAMPLES = {
  '': [
    ['$0 my-articles', 'Find the events and compare who tells them how'],
    ['$0 report my-articles', 'The same as pages to read and to send'],
  ],
  events: [
    ['$0 events my-articles', 'Which articles report the same event'],
    ['$0 events feed.xml "archive/*.jsonl" --format csv', 'A table of several sources'],
  ],
  reuse: [['$0 reuse my-articles --format csv', 'A table of who copied what']],
  compare: [
    ['$0 compare one.txt two.txt', 'Two files side by side'],
    ['$0 compare 000 001 --in my-articles --format markdown', 'By the beginnings of their ids'],
  ],
  explain: [['$0 explain one.txt two.txt', 'Why these two are taken for one event, or are not']],
  report: [
    ['$0 report my-articles --out reports', 'An index and a page an event'],
    ['$0 report --from reports --format markdown', 'A saved report in another format'],
  ],
  habits: [['$0 habits my-articles --by credit', 'What each agency does, whoever printed it']],
  dedup: [['$0 dedup all.jsonl --out kept.jsonl --dropped dropped.csv', 'The set without copies']],
  check: [
    ['$0 check incoming --against archive', 'Exit code 1 where something new is a copy'],
    ['$0 check --against archive -- new.txt', 'New articles behind --, as hooks give them'],
  ],
} as const;

export function withExamples(parser: Argv, command: keyof typeof EXAMPLES): Argv {
  return EXAMPLES[command].reduce((told, [line, does]) => told.example(line, does), parser);
}
