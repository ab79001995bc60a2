import { FIELD_ALIASES } from '../records/field-names.ts';

/** The formats that articles are read from; a `.gz` around any of them is no format of its own. */
export type ArticleFormat = 'txt' | 'md' | 'html' | 'json' | 'jsonl' | 'csv' | 'tsv' | 'xml';

const FORMAT_OF_EXTENSION: ReadonlyMap<string, ArticleFormat> = new Map([
  ['txt', 'txt'],
  ['md', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['xml', 'xml'],
]);

/** What people call a format beside its extension, where a program names it. */
const FORMAT_OF_NAME: ReadonlyMap<string, ArticleFormat> = new Map([
  ...FORMAT_OF_EXTENSION,
  ['text', 'txt'],
  ['markdown', 'md'],
  ['rss', 'xml'],
  ['atom', 'xml'],
]);

/** The format that a program names: `md`, `.md`, `Markdown`; null where it is none of ours. */
export const formatNamed = (name: string): ArticleFormat | null =>
  FORMAT_OF_NAME.get(name.toLowerCase().replace(/^\./, '')) ?? null;

export const FORMAT_NAMES: readonly string[] = [...new Set(FORMAT_OF_EXTENSION.values())];

/** What a file's name says: the name without extensions, its format (null where it is none of ours), and `.gz`. */
export interface FileName {
  readonly stem: string;
  readonly format: ArticleFormat | null;
  readonly compressed: boolean;
}

/** Takes a file name apart: `story.html.gz` is the page `story`, compressed. The name may have folders before it. */
export function readFileName(path: string): FileName {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const compressed = /\.gz$/i.test(name);
  const plain = compressed ? name.slice(0, -3) : name;
  const dot = plain.lastIndexOf('.');
  const format = dot > 0 ? (FORMAT_OF_EXTENSION.get(plain.slice(dot + 1).toLowerCase()) ?? null) : null;
  return { stem: dot > 0 ? plain.slice(0, dot) : plain, format, compressed };
}

/** Tells the format of standard input, or of a file without a known extension, from how its text begins. */
export function sniffFormat(head: string): ArticleFormat {
  const start = head.trimStart();
  if (start.startsWith('[')) return 'json';
  if (start.startsWith('{')) return isOneLineObject(start) ? 'jsonl' : 'json';
  if (/^(?:<\?xml|<rss\b|<feed\b|<rdf:)/i.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml';
  if (/^<(?:!doctype html|!--|html|head|body)/i.test(start)) return 'html';
  if (start.startsWith('---')) return 'md';
  return tableFormat(start) ?? 'txt';
}

/** JSON lines have a whole object on the first line; a single document is usually spread over many. */
function isOneLineObject(start: string): boolean {
  const end = start.indexOf('\n');
  return end < 0 || start.slice(0, end).trimEnd().endsWith('}');
}

function tableFormat(start: string): 'csv' | 'tsv' | null {
  const header = (/^[^\r\n]{0,4000}/.exec(start)?.[0] ?? '').toLowerCase();
  const names: readonly string[] = FIELD_ALIASES.text;
  for (const [delimiter, format] of [
    ['\t', 'tsv'],
    [',', 'csv'],
    [';', 'csv'],
  ] as const) {
    const columns = header.split(delimiter).map((column) => column.replaceAll('"', '').trim());
    if (columns.length > 1 && columns.some((column) => names.includes(column))) return format;
  }
  return null;
}
