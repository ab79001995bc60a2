/** A Markdown text without its marks, and the heading that it opens with. */
export interface MarkdownText {
  readonly title: string | null;
  readonly text: string;
}

/**
 * Takes the marks off a Markdown text: headings, emphasis, links (their words stay), pictures, quotation marks of
 * blocks, rules. Line by line, each pattern bounded by the line and by itself; what is no mark stays as written.
 * The opening heading stays in the text too, where the cleaner finds it as the headline.
 */
export function markdownToText(markdown: string): MarkdownText {
  let title: string | null = null;
  let isOpening = true;
  const lines: string[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    if (isUnderline(line)) {
      if (isOpening === false && lines.length === 1 && title === null) title = lines[0] ?? null;
      lines.push('');
      continue;
    }
    const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    const plain = withoutInlineMarks(
      heading === undefined ? withoutBlockMarks(line) : heading.replace(/[ \t]#+[ \t]*$/, ''),
    );
    if (isOpening && heading !== undefined) title = plain.trim() || null;
    if (plain.trim() !== '') isOpening = false;
    lines.push(plain);
  }
  return { title, text: lines.join('\n').trim() };
}

/** `===` and `---` under a heading or as a rule, `***` and `___`; a definition of a link's address. */
const isUnderline = (line: string): boolean =>
  /^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$/.test(line) || /^ {0,3}\[[^\]]{1,200}\]:[ \t]+\S+/.test(line);

const withoutBlockMarks = (line: string): string =>
  line.replace(/^ {0,3}(?:>[ \t]?){1,10}/, '').replace(/^[ \t]{0,20}[*+-][ \t]+/, '');

function withoutInlineMarks(line: string): string {
  return line
    .replace(/!\[[^\][]{0,500}\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, '')
    .replace(/\[([^\][]{1,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1')
    .replace(/(?<!\\)(\*\*|__)(?=\S)([^*_\\]{1,1000})\1/g, '$2')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*\\]{1,1000})\*(?![\w*])/g, '$1')
    .replace(/(?<![\w\\])_(?=[^\s_])([^_\\]{1,1000})_(?!\w)/g, '$1')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}
