import type { Argv } from 'yargs';

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
    choices: formats,
    default: formats[0],
    describe: 'How to write the result',
  });

/** Where articles are looked up that are given by id. */
export const inOption = (parser: Argv): Argv =>
  parser.option('in', {
    group: OWN,
    type: 'string',
    array: true,
    describe: 'Where to look up articles that are given by id',
  });

/** What every command takes. */
export const everyOption = (parser: Argv): Argv =>
  parser
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
    });
