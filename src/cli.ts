#!/usr/bin/env node
import yargs, { type Argv } from 'yargs';
import type { ExitCode, Terminal } from './commands/terminal.ts';
import { packageVersion } from './commands/version.ts';

// Only the argument parser is loaded here. Each command imports what it needs when it runs, so that `--help` answers
// at once (measured by `npm run bench`).

type Command = (args: Readonly<Record<string, unknown>>, terminal: Terminal) => Promise<ExitCode>;

const pathsArgument = (parser: Argv): Argv =>
  parser.positional('paths', {
    type: 'string',
    array: true,
    describe: 'Files, folders, globs, or - for standard input (default: the current folder)',
  });

const formatOption = (parser: Argv, formats: readonly string[]): Argv =>
  parser.option('format', { choices: formats, default: formats[0], describe: 'How to write the result' });

const inOption = (parser: Argv): Argv =>
  parser.option('in', {
    type: 'string',
    array: true,
    describe: 'Where to look up articles that are given by id',
  });

// The parser drops a bare `-` from lists of paths; it goes through as a word that no shell can pass.
const STANDARD_INPUT = '\u0000';
const words = process.argv.slice(2).map((word) => (word === '-' ? STANDARD_INPUT : word));

const parser = yargs(words)
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
      formatOption(inOption(command), ['text', 'json', 'jsonl', 'csv', 'markdown', 'html']).positional(
        'articles',
        {
          type: 'string',
          array: true,
          describe: 'Two or more files, or ids (or their unambiguous beginnings) of articles in --in',
        },
      ),
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
        .option('out', { type: 'string', describe: 'The folder to write into (default: reports)' })
        .option('format', {
          type: 'string',
          default: 'html,json',
          describe: 'html, json, markdown, or several with commas between',
        })
        .option('from', { type: 'string', describe: 'Render the JSON of a report written before, instead' })
        .option('event', { type: 'string', describe: 'Only the event with this id' }),
    run(async () => (await import('./commands/report.ts')).report),
  )
  .command(
    'habits [paths..]',
    'Show what each source does with the same facts, over many events',
    (command) =>
      formatOption(pathsArgument(command), ['text', 'json', 'csv']).option('by', {
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
          choices: ['earliest', 'longest', 'original'],
          default: 'earliest',
          describe: 'Which of several copies stays',
        })
        .option('out', {
          type: 'string',
          describe:
            'Write the kept records to this file: FILE.jsonl gets the records (JSON lines byte for byte, other formats as JSON), any other name the list of kept files',
        })
        .option('dropped', { type: 'string', describe: 'Write what is dropped to this file, as CSV' })
        .option('force', {
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
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'What to compare with: files, folders, globs',
        })
        .option('fail-on', {
          type: 'string',
          default: 'identical,near-duplicate',
          describe: 'What fails: identical, near-duplicate, excerpt, partial',
        })
        .option('within', {
          type: 'boolean',
          default: true,
          describe: 'Compare the new articles with one another, too (--no-within: do not)',
        })
        .option('show-text', { type: 'boolean', describe: 'Quote the beginning of the shared passage' }),
    run(async () => (await import('./commands/check.ts')).check),
  )
  .option('map', { type: 'string', describe: 'Field names of your records, as text=content,title=head' })
  .option('jobs', {
    type: 'number',
    describe: 'Worker threads for large inputs (default: one a processor core)',
  })
  .option('quiet', { type: 'boolean', describe: 'Print results and errors only' })
  .option('verbose', { type: 'boolean', describe: 'Print every note, and stack traces with errors' })
  .option('config', {
    type: 'string',
    describe: 'Configuration file (else variorum.config.json or package.json)',
  })
  .option('print-config', {
    type: 'boolean',
    describe: 'Print each setting and where it comes from, and stop',
  })
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

/** Loads the command, gives it a terminal, and turns what it returns or throws into an exit code. */
function run(load: () => Promise<Command>): (args: Readonly<Record<string, unknown>>) => Promise<void> {
  return async (args) => {
    if (process.exitCode === 2) return;
    const { withTerminal } = await import('./commands/with-terminal.ts');
    const given = withStandardInput(args);
    process.exitCode = await withTerminal(given, async (terminal) => (await load())(given, terminal));
  };
}

function withStandardInput(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const restored = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restored);
    return value === STANDARD_INPUT ? '-' : value;
  };
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, restored(value)]));
}
