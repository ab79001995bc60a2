import type { Family, Provenance, ReuseDocument, ReusePair } from '../model/reuse.ts';
import { csvRows } from './csv.ts';
import type { ListFormat } from './events.ts';
import { familyTree, type TreeMember } from './family-tree.ts';
import { jsonChunks, jsonLines } from './json.ts';
import { counted, percent, shortened, wrapped } from './layout.ts';
import { oneLine } from './plain.ts';

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
  const { pairs, families, stubs = [], furniture = [], independentTexts } = document;
  if (pairs.length === 0) yield 'No copied passage of 20 words or more between any two articles.\n';
  else {
    const texts =
      independentTexts === undefined
        ? ''
        : `; ${counted(independentTexts, 'independent text')}, where versions of one text and articles of one publisher count once`;
    const found = `${counted(pairs.length, 'pair')} with copied passages, ${counted(families.length, 'family', 'families')} of versions`;
    yield wrapped(`${found}${texts}`, width);
  }
  for (const family of families) yield* familyText(family, width);
  for (const { members, reason } of stubs) {
    yield `\n${shortened(listed(members), width)}\n`;
    yield wrapped(`no versions of a story: ${reason}`, width, '  ');
  }
  if (pairs.length > 0) yield '\n';
  for (const pair of pairs) {
    yield wrapped(pairLine(pair), width, '', '  ');
    const { provenance } = pair;
    if (provenance !== undefined) yield wrapped(provenanceWords(pair, provenance), width, '  ', '    ');
  }
  const [most] = furniture;
  if (most === undefined) return;
  const many = furniture.length === 1 ? 'One text' : `${furniture.length} texts`;
  const whose = most.publisher === null ? 'several publishers' : oneLine(most.publisher);
  yield `\n${wrapped(`${many} that many unrelated articles carry made no pair by themselves; the most widespread stands in ${most.articles} articles of ${whose}, first in ${oneLine(most.article)}.`, width)}`;
}

function* familyText({ members, original, reason, parents = [] }: Family, width: number): Generator<string> {
  yield `\n${shortened(listed(members), width)}\n`;
  const why = reason === undefined ? '' : ` (${reason})`;
  yield wrapped(`likely original: ${original ?? 'not known'}${why}`, width, '  ', '    ');
  const tree = familyTree(members, parents);
  for (const member of tree.slice(0, MOST_SHOWN)) yield treeLine(member, width);
  const more = tree.length - MOST_SHOWN;
  if (more > 0) yield `    … and ${more} more\n`;
}

/** As many members are shown; the JSON has them all. */
const MOST_SHOWN = 50;

const listed = (members: readonly string[]): string =>
  `${members.slice(0, MOST_SHOWN).join(', ')}${members.length > MOST_SHOWN ? ` and ${members.length - MOST_SHOWN} more` : ''}`;

function treeLine({ id, depth }: TreeMember, width: number): string {
  const indent = `${'  '.repeat(Math.min(depth, 10) + 2)}${depth === 0 ? '' : '└ '}`;
  return `${indent}${shortened(id, Math.max(20, width - indent.length))}\n`;
}

/** `cns first (98 %): credit "Source: CNS"; 2019-06-03 before 2019-06-04`. */
export function provenanceWords(
  { left, right }: Pick<ReusePair, 'left' | 'right'>,
  { first, confidence, revision, evidence }: Provenance,
): string {
  const kinds = evidence.map(({ kind, first: side, words }) => {
    const against = first !== 'unknown' && side !== first ? 'against it, ' : '';
    return `${against}${evidenceNames[kind]}: ${words}`;
  });
  const why = kinds.length === 0 ? 'no date, credit or dateline tells' : kinds.join('; ');
  const update = revision ? 'two states of one page; ' : '';
  return first === 'unknown'
    ? `${update}which came first is not known (${why})`
    : `${update}${first === 'left' ? left : right} came first, ${percent(confidence)} sure (${why})`;
}

const evidenceNames: Readonly<Record<Provenance['evidence'][number]['kind'], string>> = {
  date: 'date',
  credit: 'credit',
  dateline: 'dateline',
  'update-note': 'note of an update',
  inclusion: 'inclusion',
};

/** `a ~ b · near-duplicate · 97 % of a and 91 % of b in 2 shared passages · 88 % of all runs of words in both (Jaccard)`. */
export function pairLine({ left, right, relation, coverage, passages, jaccard }: ReusePair): string {
  const shares = `${percent(coverage.left)} of the first and ${percent(coverage.right)} of the second in ${counted(passages.length, 'shared passage')}`;
  return `${left} ~ ${right} · ${relation} · ${shares} · ${percent(jaccard)} of all runs of words in both (Jaccard)`;
}
