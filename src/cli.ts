#!/usr/bin/env node
import yargs from 'yargs';
import { everyOption, formatOption, inOption, OWN, pathsArgument } from './commands/options.ts';
import { runCommand } from './commands/run-command.ts';
import { withStandardInput } from './commands/standard-input.ts';
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
    pathsArgument,
    run(async () => (await import('./commands/summary.ts')).summary),
  )
  .command(
    'events [paths..]',
    'List which articles report the same event',
    (command) => formatOption(pathsArgument(command), ['text', 'json', 'jsonl', 'csv']),
    run(async () => (await import('./commands/events.ts')).events),
  )
  .command(
    'reuse [paths..]',
    'List copies, excerpts and families of versions',
    (command) => formatOption(pathsArgument(command), ['text', 'json', 'jsonl', 'csv']),
    run(async () => (await import('./commands/reuse.ts')).reuse),
  )
  .command(
    'compare <articles..>',
    'Compare the given articles as one event',
    (command) =>
      formatOption(inOption(command), ['text', 'json', 'jsonl', 'csv', 'markdown', 'html'])
        .option('kinds', {
          group: OWN,
          type: 'string',
          describe: 'Only these kinds of difference, such as naming,quotation (a page can show the others)',
        })
        .positional('articles', {
          type: 'string',
          array: true,
          describe: 'Two or more files, or ids (or their unambiguous beginnings) of articles in --in',
        }),
    run(async () => (await import('./commands/compare.ts')).compare),
  )
  .command(
    'explain <articles..>',
    'Show what speaks for and against joining two articles',
    (command) =>
      formatOption(inOption(command), ['text', 'json']).positional('articles', {
        type: 'string',
        array: true,
        describe: 'Two files, or ids of articles in --in',
      }),
    run(async () => (await import('./commands/explain.ts')).explain),
  )
  .command(
    'report [paths..]',
    'Write an index, and a document an event, into a folder',
    (command) =>
      pathsArgument(command)
        .option('out', {
          group: OWN,
          type: 'string',
          describe: 'The folder to write into (default: reports)',
        })
        .option('format', {
          group: OWN,
          type: 'string',
          default: 'html,json',
          describe: 'html, json, markdown, or several with commas between',
        })
        .option('from', {
          group: OWN,
          type: 'string',
          describe: 'Render the JSON of a report written before, instead',
        })
        .option('event', { group: OWN, type: 'string', describe: 'Only the event with this id' }),
    run(async () => (await import('./commands/report.ts')).report),
  )
  .command(
    'habits [paths..]',
    'Show what each source does with the same facts, over many events',
    (command) =>
      formatOption(pathsArgument(command), ['text', 'json', 'csv']).option('by', {
        group: OWN,
        choices: ['publisher', 'credit'],
        default: 'publisher',
        describe: 'Whose habits: of who put an article out, or of whose report it says it is',
      }),
    run(async () => (await import('./commands/habits.ts')).habits),
  )
  .command(
    'dedup [paths..]',
    'Keep one article of each text; say what is dropped and why',
    (command) =>
      pathsArgument(command)
        .option('keep', {
          group: OWN,
          choices: ['earliest', 'longest', 'original'],
          default: 'earliest',
          describe: 'Which of several copies stays',
        })
        .option('out', {
          group: OWN,
          type: 'string',
          describe:
            'Write the kept records to this file: FILE.jsonl gets the records (JSON lines byte for byte, other formats as JSON), any other name the list of kept files',
        })
        .option('dropped', {
          group: OWN,
          type: 'string',
          describe: 'Write what is dropped to this file, as CSV',
        })
        .option('force', {
          group: OWN,
          type: 'boolean',
          describe: 'Drop copies that differ in figures, dates, names or negation, too',
        })
        .epilogue(
          'Only identical articles and near-duplicates are dropped; excerpts and articles that share a passage stay. Without --out nothing is written: the list on stdout says what would be dropped.',
        ),
    run(async () => (await import('./commands/dedup.ts')).dedup),
  )
  .command(
    'check [paths..]',
    'Check new articles for copies of others; the exit code says whether they may pass',
    (command) =>
      formatOption(pathsArgument(command), ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])
        .option('against', {
          group: OWN,
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'What to compare with: files, folders, globs',
        })
        .option('fail-on', {
          group: OWN,
          type: 'string',
          default: 'identical,near-duplicate',
          describe: 'What fails: identical, near-duplicate, excerpt, partial',
        })
        .option('within', {
          group: OWN,
          type: 'boolean',
          default: true,
          describe: 'Compare the new articles with one another, too (--no-within: do not)',
        })
        .option('show-text', {
          group: OWN,
          type: 'boolean',
          describe: 'Quote the beginning of the shared passage',
        }),
    run(async () => (await import('./commands/check.ts')).check),
  )
  .epilogue('Exit codes: 0 done, 1 a check failed, 2 wrong usage or nothing readable.')
  .strict()
  .recommendCommands()
  .wrap(Math.min(100, process.stdout.columns || 80))
  .version(packageVersion())
  .alias('help', 'h')
  .fail((message, error) => {
    if (error !== undefined && error !== null) throw error;
    process.stderr.write(`variorum: ${message}\nTry 'variorum --help'.\n`);
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
