import { readFile } from 'node:fs/promises';
import { reasonOf, UserError } from './errors.ts';
import { isPlainObject, type PlainObject } from './model/plain-object.ts';

/**
 * Every setting once: what it means, what it is when nobody says otherwise, and what values it takes. The command
 * line, the configuration file, `--print-config` and the documentation read this table.
 */
const settingsTable = {
  quiet: { type: 'boolean', default: false, description: 'Print results and errors only' },
  verbose: { type: 'boolean', default: false, description: 'Print every note, and stack traces with errors' },
  map: {
    type: 'string',
    default: '',
    description: "Field names of your records, as 'text=content,title=head'",
  },
  jobs: {
    type: 'number',
    default: 0,
    description: 'Worker threads for large inputs; 0 is one a processor core. No result depends on it',
  },
} as const satisfies Record<string, Setting>;

/** More threads than any machine has cores to run them on. */
const MOST_JOBS = 1024;

type Setting =
  | { readonly type: 'number'; readonly default: number; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'string'; readonly default: string; readonly description: string };

export type SettingName = keyof typeof settingsTable;

export interface Settings {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly map: string;
  readonly jobs: number;
}

/** A value and where it came from: `default`, `command line`, or the file that says so. */
export interface Provenance {
  readonly value: boolean | string | number;
  readonly from: string;
}

export interface Configuration {
  readonly settings: Settings;
  readonly provenance: Readonly<Record<SettingName, Provenance>>;
}

const settingNames: readonly SettingName[] = ['quiet', 'verbose', 'map', 'jobs'];

/**
 * The settings in force: the command line over the configuration file over the defaults.
 *
 * @param given what the command line says; undefined where it says nothing
 * @param file a configuration file named by the user; else `variorum.config.json` or the `variorum` field of
 *   `package.json` in the current folder, where there is one
 * @throws UserError for a file that is missing, broken, or holds an unknown setting or a wrong type
 */
export async function resolveConfiguration(
  given: Readonly<Record<string, unknown>>,
  file: string | undefined,
): Promise<Configuration> {
  const found = await findConfigurationFile(file);
  const pick = (name: SettingName): Provenance => {
    const onCommandLine = given[name];
    if (isOfType(name, onCommandLine)) return { value: onCommandLine, from: 'command line' };
    const inFile = found?.values[name];
    if (found !== null && isOfType(name, inFile)) return { value: inFile, from: found.path };
    return { value: settingsTable[name].default, from: 'default' };
  };
  const provenance = {
    quiet: pick('quiet'),
    verbose: pick('verbose'),
    map: pick('map'),
    jobs: pick('jobs'),
  };
  return {
    settings: {
      quiet: provenance.quiet.value === true,
      verbose: provenance.verbose.value === true,
      map: String(provenance.map.value),
      jobs: threads(provenance.jobs),
    },
    provenance,
  };
}

function threads({ value, from }: Provenance): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 0 && jobs <= MOST_JOBS) return jobs;
  throw new UserError(`jobs (${from}): give a whole number of threads, 0 for one a processor core`);
}

function isOfType(name: SettingName, value: unknown): value is boolean | string | number {
  return typeof value === settingsTable[name].type;
}

interface ConfigurationFile {
  readonly path: string;
  readonly values: PlainObject;
}

async function findConfigurationFile(named: string | undefined): Promise<ConfigurationFile | null> {
  if (named !== undefined) {
    const values = await readJsonObject(named);
    if (values === null)
      throw new UserError(`${named}: no such configuration file; check the path given to --config`);
    return checked({ path: named, values });
  }
  const own = await readJsonObject('variorum.config.json');
  if (own !== null) return checked({ path: 'variorum.config.json', values: own });
  // A manifest is another tool's file: whatever is wrong with it is told by that tool.
  const manifest = (await readJsonObject('package.json').catch(() => null))?.['variorum'];
  return isPlainObject(manifest) ? checked({ path: 'package.json', values: manifest }) : null;
}

/** Null where there is no such file; one that is there and cannot be read is told, for its settings would be missed. */
async function readJsonObject(path: string): Promise<PlainObject | null> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new UserError(`${path}: cannot be read (${reasonOf(cause)})`, { cause });
  }
  try {
    const parsed: unknown = JSON.parse(content);
    if (isPlainObject(parsed)) return parsed;
  } catch (cause) {
    throw new UserError(`${path}: not valid JSON (${reasonOf(cause)})`, { cause });
  }
  throw new UserError(`${path}: must hold a JSON object of settings`);
}

function checked(file: ConfigurationFile): ConfigurationFile {
  for (const [name, value] of Object.entries(file.values)) {
    const known = settingNames.find((setting) => setting === name);
    if (known === undefined) {
      throw new UserError(`${file.path}: unknown setting '${name}'; known are ${settingNames.join(', ')}`);
    }
    if (!isOfType(known, value)) {
      throw new UserError(`${file.path}: '${name}' must be a ${settingsTable[known].type}`);
    }
  }
  return file;
}

/** `text=content,title=head` as a mapping from our field to theirs; whether each is a field of ours, the reader checks. */
export function parseFieldMap(words: string): Readonly<Record<string, string>> {
  // Not an object: setting its `__proto__` would set no field, and the mistake would pass unseen.
  const map = new Map<string, string>();
  for (const pair of words.split(',').map((part) => part.trim())) {
    if (pair === '') continue;
    const [ours, theirs, ...rest] = pair.split('=').map((part) => part.trim());
    if (ours === undefined || theirs === undefined || theirs === '' || rest.length > 0) {
      throw new UserError(`--map '${pair}': write each pair as ourField=theirField, such as text=content`);
    }
    map.set(ours, theirs);
  }
  return Object.fromEntries(map);
}
