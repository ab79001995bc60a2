import type { Alignment, Clause, Statement } from '../model/alignment.ts';
import { byCodeUnit, groupBy } from '../model/list.ts';

/** A part of a sentence that a link covers, and the statement of the sentences that it is linked with. */
interface LinkedPart {
  readonly article: string;
  readonly sentence: number;
  /** Null where the link covers the whole sentence. */
  readonly clause: Clause | null;
  readonly statement: string;
}

/**
 * Adds to statements which parts of sentences say them, where a sentence says two things. Of a member's sentence: the
 * clauses that the statement's other members answer. Of a sentence that stands in another statement, since every
 * sentence stands in one alone: the clauses that say this one as well.
 */
export function withStatementClauses(
  statements: readonly Statement[],
  alignments: readonly Alignment[],
): Statement[] {
  const statementOf = new Map(
    statements.flatMap(({ id, members }) =>
      members.flatMap(({ article, sentences }) =>
        sentences.map((index): [string, string] => [`${index} ${article}`, id]),
      ),
    ),
  );
  const parts = alignments.flatMap((alignment) => linkedParts(alignment, statementOf));
  const partsOf = groupBy(parts, ({ statement }) => statement);
  return statements.map((statement) => withParts(statement, partsOf.get(statement.id) ?? []));
}

function linkedParts(
  { left, right, links }: Alignment,
  statementOf: ReadonlyMap<string, string>,
): LinkedPart[] {
  return links.flatMap((link) => [
    ...partsTowards(left, link.left, link.clauses?.left ?? [], statementOf.get(`${link.right[0]} ${right}`)),
    ...partsTowards(right, link.right, link.clauses?.right ?? [], statementOf.get(`${link.left[0]} ${left}`)),
  ]);
}

function partsTowards(
  article: string,
  sentences: readonly number[],
  clauses: readonly Clause[],
  statement: string | undefined,
): LinkedPart[] {
  if (statement === undefined) return [];
  return sentences.flatMap((sentence): LinkedPart[] => {
    const covered = clauses.filter((clause) => clause.sentence === sentence);
    return covered.length === 0
      ? [{ article, sentence, clause: null, statement }]
      : covered.map((clause) => ({ article, sentence, clause, statement }));
  });
}

function withParts({ id, members, nearest }: Statement, parts: readonly LinkedPart[]): Statement {
  const own = new Set(
    members.flatMap(({ article, sentences }) => sentences.map((index) => `${index} ${article}`)),
  );
  const isOwn = ({ article, sentence }: LinkedPart): boolean => own.has(`${sentence} ${article}`);
  const alsoIn = disjoint(parts.filter((part) => !isOwn(part)));
  return {
    id,
    members: members.map((member) => {
      const ofMember = parts.filter((part) => part.article === member.article && isOwn(part));
      const whole = new Set(ofMember.flatMap(({ sentence, clause }) => (clause === null ? [sentence] : [])));
      const clauses = disjoint(ofMember).filter(({ clause }) => !whole.has(clause.sentence));
      return clauses.length === 0 ? member : { ...member, clauses: clauses.map(({ clause }) => clause) };
    }),
    nearest,
    ...(alsoIn.length === 0 ? {} : { alsoIn }),
  };
}

interface PlacedClause {
  readonly article: string;
  readonly clause: Clause;
}

/** The clauses among parts in the order of articles and places, those that overlap or follow each other as one. */
function disjoint(parts: readonly LinkedPart[]): readonly PlacedClause[] {
  const sorted = parts
    .flatMap(({ article, clause }): PlacedClause[] => (clause === null ? [] : [{ article, clause }]))
    .sort(
      (a, b) =>
        byCodeUnit(a.article, b.article) ||
        a.clause.sentence - b.clause.sentence ||
        a.clause.start - b.clause.start ||
        a.clause.end - b.clause.end,
    );
  const result: PlacedClause[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (last === undefined || !follows(last, one)) result.push(one);
    else if (one.clause.end > last.clause.end)
      result[result.length - 1] = { ...last, clause: { ...last.clause, end: one.clause.end } };
  }
  return result;
}

/** True where the second begins before the first ends, or one space after. */
const follows = (first: PlacedClause, second: PlacedClause): boolean =>
  first.article === second.article &&
  first.clause.sentence === second.clause.sentence &&
  second.clause.start <= first.clause.end + 1;
