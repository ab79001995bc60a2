#!/usr/bin/env node
import yargs from 'yargs';
import { withExamples } from './commands/examples.ts';
import {
  checkOptions,
  dedupOptions,
  everyOption,
  formatOption,
  inOption,
  OWN,
  pathsArgument,
  reportOptions,
} from './commands/options.ts';
import { runCommand } from './commands/run-command.ts';
import { withStandardInput } from './commands/standard-input.ts';
import { usageFault } from './commands/usage.ts';
import { packageVersion } from './commands/version.ts';

// Only the argument parser is loaded here. Each command imports what it needs when it runs, so that `--help` answers
// at once (measured by `npm run bench`).

const words = withStandardInput(process.argv.slice(2));

const parser = everyOption(yargs(words))
  .scriptName('variorum')
  .parserConfiguration({ 'populate--': true })
  .locale('en')
  .usage('$0 [paths..]\n\nShows how different sources tell the same story.')
  .command(
    '$0 [paths..]',
    'Which articles report the same event, and how their wording differs',
    (command) => withExamples(pathsArgument(command), ''),
    run(async () => (await import('./commands/summary.ts')).summary),
  )
  .command(
    'events [paths..]',
    'List which articles report the same event',
    (command) =>
      formatOption(withExamples(pathsArgument(command), 'events'), ['text', 'json', 'jsonl', 'csv']),
    run(async () => (await import('./commands/events.ts')).events),
  )
  .command(
    'reuse [paths..]',
    'List copies, excerpts and families of versions',
    (command) =>
      formatOption(withExamples(pathsArgument(command), 'reuse'), ['text', 'json', 'jsonl', 'csv']),
    run(async () => (await import('./commands/reuse.ts')).reuse),
  )
  .command(
    'compare <articles..>',
    'Compare the given articles as one event',
    (command) =>
      formatOption(withExamples(inOption(command), 'compare'), [
        'text',
        'json',
        'jsonl',
        'csv',
        'markdown',
        'html',
      ])
        .option('kinds', {
          group: OWN,
          requiresArg: true,
          type: 'string',
          describe: 'Only these kinds of difference, such as naming,quotation (a page can show the others)',
        })
        .positional('articles', {
          type: 'string',
          describe: 'Two or more files, or ids (or their unambiguous beginnings) of articles in --in',
        }),
    run(async () => (await import('./commands/compare.ts')).compare),
  )
  .command(
    'explain <articles..>',
    'Show what speaks for and against joining two articles',
    (command) =>
      formatOption(withExamples(inOption(command), 'explain'), ['text', 'json']).positional('articles', {
        type: 'string',
        describe: 'Two files, or ids of articles in --in',
      }),
    run(async () => (await import('./commands/explain.ts')).explain),
  )
  .command(
    'report [paths..]',
    'Write an index, and a document an event, into a folder',
    reportOptions,
    run(async () => (await import('./commands/report.ts')).report),
  )
  .command(
    'habits [paths..]',
    'Show what each source does with the same facts, over many events',
    (command) =>
      formatOption(withExamples(pathsArgument(command), 'habits'), ['text', 'json', 'csv']).option('by', {
        group: OWN,
        requiresArg: true,
        choices: ['publisher', 'credit'],
        default: 'publisher',
        describe: 'Whose habits: of who put an article out, or of whose report it says it is',
      }),
    run(async () => (await import('./commands/habits.ts')).habits),
  )
  .command(
    'dedup [paths..]',
    'Keep one article of each text; say what is dropped and why',
    dedupOptions,
    run(async () => (await import('./commands/dedup.ts')).dedup),
  )
  .command(
    'check [paths..]',
    'Check new articles for copies of others; the exit code says whether they may pass',
    checkOptions,
    run(async () => (await import('./commands/check.ts')).check),
  )
  .epilogue('Exit codes: 0 done, 1 a check failed, 2 wrong usage or nothing readable.')
  .strict()
  .wrap(Math.min(100, process.stdout.columns || 80))
  .version(packageVersion())
  .alias('help', 'h')
  .fail((message, error) => {
    // The parser's own complaints come with or without an error object.
    if (error !== undefined && error !== null && error.name !== 'YError') throw error;
    process.stderr.write(usageFault(message, words));
    process.exitCode = 2;
  })
  .exitProcess(false);

await parser.parseAsync();

/** Runs a command that is loaded when it is asked for, and leaves with its exit code. */
function run(
  load: Parameters<typeof runCommand>[0],
): (args: Readonly<Record<string, unknown>>) => Promise<void> {
  return async (args) => {
    if (process.exitCode === 2) return;
    process.exitCode = await runCommand(load, args);
  };
}
