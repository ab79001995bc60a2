import type { Argv } from 'yargs';
import { withExamples } from './examples.ts';

/** Options of one command stand before those that all have. */
export const OWN = 'Options of this command:';

/** Where the articles are: files, folders, globs, standard input. */
export const pathsArgument = (parser: Argv): Argv =>
  parser.positional('paths', {
    type: 'string',
    array: true,
    describe: 'Files, folders, globs, or - for standard input',
    defaultDescription: 'the current folder',
  });

/** The formats of a command, the first being what it writes unasked. */
export const formatOption = (parser: Argv, formats: readonly string[]): Argv =>
  parser.option('format', {
    group: OWN,
    requiresArg: true,
    choices: formats,
    default: formats[0],
    describe: 'How to write the result',
  });

/** Where articles are looked up that are given by id. */
export const inOption = (parser: Argv): Argv =>
  parser.option('in', {
    group: OWN,
    requiresArg: true,
    type: 'string',
    array: true,
    describe: 'Where to look up articles that are given by id',
  });

/** What every command takes. */
export const everyOption = (parser: Argv): Argv =>
  parser
    .option('map', {
      requiresArg: true,
      type: 'string',
      describe: 'Field names of your records, as text=content,title=head',
    })
    .option('jobs', {
      requiresArg: true,
      type: 'number',
      describe: 'Worker threads for large inputs (default: one a processor core)',
    })
    .option('quiet', { type: 'boolean', describe: 'Print results and errors only' })
    .option('verbose', { type: 'boolean', describe: 'Print every note, and stack traces with errors' })
    .option('config', {
      requiresArg: true,
      type: 'string',
      describe: 'Configuration file (else variorum.config.json or package.json)',
    })
    .option('print-config', {
      type: 'boolean',
      describe: 'Print each setting and where it comes from, and stop',
    });

/** What `report` takes. */
export const reportOptions = (command: Argv): Argv =>
  withExamples(pathsArgument(command), 'report')
    .option('out', {
      group: OWN,
      requiresArg: true,
      type: 'string',
      describe: 'The folder to write into (default: reports)',
    })
    .option('format', {
      group: OWN,
      requiresArg: true,
      type: 'string',
      default: 'html,json',
      describe: 'html, json, markdown, or several with commas between',
    })
    .option('from', {
      group: OWN,
      requiresArg: true,
      type: 'string',
      describe: 'Render the JSON of a report written before, instead',
    })
    .option('event', {
      group: OWN,
      requiresArg: true,
      type: 'string',
      describe: 'Only the event with this id, or the one that this article is of',
    });

/** What `dedup` takes. */
export const dedupOptions = (command: Argv): Argv =>
  withExamples(pathsArgument(command), 'dedup')
    .option('keep', {
      group: OWN,
      requiresArg: true,
      choices: ['earliest', 'longest', 'original'],
      default: 'earliest',
      describe: 'Which of several copies stays',
    })
    .option('out', {
      group: OWN,
      requiresArg: true,
      type: 'string',
      describe:
        'Write the kept records to this file: FILE.jsonl gets the records (JSON lines byte for byte, other formats as JSON), any other name the list of kept files',
    })
    .option('dropped', {
      group: OWN,
      requiresArg: true,
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
    );

/** What `check` takes. */
export const checkOptions = (command: Argv): Argv =>
  formatOption(withExamples(pathsArgument(command), 'check'), [
    'text',
    'json',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'markdown',
  ])
    .option('against', {
      group: OWN,
      requiresArg: true,
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'What to compare with: files, folders, globs',
    })
    .option('fail-on', {
      group: OWN,
      requiresArg: true,
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
    });
