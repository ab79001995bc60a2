import type { ReuseDocument, ReusePair } from '../model/reuse.ts';
import { csvRows } from './csv.ts';
import type { ListFormat } from './events.ts';
import { jsonChunks, jsonLines } from './json.ts';
import { counted, percent, shortened } from './layout.ts';

/** Copies, excerpts and families, in one of the list formats. */
export function renderReuse(document: ReuseDocument, format: ListFormat, width: number): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonChunks(document);
    case 'jsonl':
      return jsonLines(document.pairs);
    case 'csv':
      return csvRows(
        ['left', 'right', 'relation', 'jaccard', 'coverage_left', 'coverage_right', 'passages'],
        document.pairs.map((pair) => [
          pair.left,
          pair.right,
          pair.relation,
          pair.jaccard,
          pair.coverage.left,
          pair.coverage.right,
          pair.passages.length,
        ]),
      );
    case 'text':
      return reuseText(document, width);
  }
}

function* reuseText(document: ReuseDocument, width: number): Generator<string> {
  if (document.pairs.length === 0) {
    yield 'No copied passage of 20 words or more between any two articles.\n';
    return;
  }
  yield `${counted(document.pairs.length, 'pair')} with copied passages, ${counted(document.families.length, 'family', 'families')} of versions\n`;
  for (const family of document.families) {
    yield `\n${shortened(family.members.join(', '), width)}\n`;
    yield `  likely original: ${family.original ?? 'nothing speaks for one of them'}\n`;
  }
  yield '\n';
  for (const pair of document.pairs) yield `${shortened(pairLine(pair), width)}\n`;
}

/** `a ~ b · near-duplicate · 97 % of a and 91 % of b in 2 shared passages · Jaccard 0.88`. */
export function pairLine({ left, right, relation, coverage, passages, jaccard }: ReusePair): string {
  const shares = `${percent(coverage.left)} of the first and ${percent(coverage.right)} of the second in ${counted(passages.length, 'shared passage')}`;
  return `${left} ~ ${right} · ${relation} · ${shares} · Jaccard ${jaccard.toFixed(2)}`;
}
