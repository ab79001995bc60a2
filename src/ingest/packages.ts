import { createRequire } from 'node:module';
import type * as Readability from '@mozilla/readability';
import type * as Chardet from 'chardet';
import type * as CsvParse from 'csv-parse';
import type * as CsvParseSync from 'csv-parse/sync';
import type * as Feedsmith from 'feedsmith';
import type * as Franc from 'franc-min';
import type * as Linkedom from 'linkedom';
import type * as TinyGlobby from 'tinyglobby';
import type * as Yaml from 'yaml';

/**
 * The packages that only some inputs need, each loaded when the first such input comes: together they take longer to
 * load (half a second) than most inputs take to read, and a file of JSON lines needs none of them.
 *
 * `require` and not `import()`, because `parseArticle` answers at once; Node loads modules of either kind so, from
 * 20.19 on. It keeps what it has loaded, so a second call costs nothing. What `require` returns has no type of its
 * own; each function states the type of the very module that it names.
 */
const load = createRequire(import.meta.url);

export const chardet = (): typeof Chardet => load('chardet');
export const csvParse = (): typeof CsvParse => load('csv-parse');
export const csvParseSync = (): typeof CsvParseSync => load('csv-parse/sync');
export const feedsmith = (): typeof Feedsmith => load('feedsmith');
export const francMin = (): typeof Franc => load('franc-min');
export const linkedom = (): typeof Linkedom => load('linkedom');
export const readability = (): typeof Readability => load('@mozilla/readability');
export const tinyglobby = (): typeof TinyGlobby => load('tinyglobby');
export const yaml = (): typeof Yaml => load('yaml');
