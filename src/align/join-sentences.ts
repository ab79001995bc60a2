import type { AnalysedArticle } from '../language/analysis.ts';
import type { Alignment, Clause, SentenceLink } from '../model/alignment.ts';
import { at, pushTo } from '../model/list.ts';
import { overlaps } from '../model/span.ts';
import type { Member } from './member.ts';

/**
 * Two groups of sentences are joined where their mean link is at least this; sentences of aligned articles without a
 * link count as 0. So A1–B1 and B1–C1 of .9 bring A1 and C1 together though nothing links these two (mean .45), but a
 * sentence with one such link to a group of four other articles stays out (.22), and no chain of weak links joins half
 * an article into one statement.
 */
const JOIN_FROM = 0.25;

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The parts of the two sentences that the link covers; none where it covers the whole. */
  readonly clauses: ReadonlyMap<number, readonly Clause[]>;
}

/** Sentences of all articles as one run of numbers, and the links between them. */
interface Sentences {
  readonly articleOf: readonly number[];
  readonly indexOf: readonly number[];
  readonly scores: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Pairs of articles that were aligned. */
  readonly aligned: ReadonlySet<string>;
}

/** A growing statement: its sentences by article. */
type Group = Map<number, number[]>;

/**
 * Joins sentences that are linked, over all articles, the surest links first (average linkage: Sokal & Michener 1958).
 * Every sentence of every article stands in exactly one group.
 */
export function joinSentences(
  articles: readonly AnalysedArticle[],
  alignments: readonly Alignment[],
): readonly (readonly Member[])[] {
  const { sentences, edges } = numbered(articles, alignments);
  const groups = sentences.articleOf.map((article, number): Group => new Map([[article, [number]]]));
  const joined = new Map<number, Edge[]>();
  for (const edge of edges) {
    const { from, to } = edge;
    const a = at(groups, from);
    const b = at(groups, to);
    if (a === b || [from, to].some((end) => saysOtherThings(end, edge, joined.get(end) ?? []))) continue;
    if (meanLink(a, b, sentences) < JOIN_FROM) continue;
    for (const end of [from, to]) pushTo(joined, end, edge);
    const [large, small] = sizeOf(a) >= sizeOf(b) ? [a, b] : [b, a];
    for (const [article, members] of small) {
      for (const member of members) {
        pushTo(large, article, member);
        groups[member] = large;
      }
    }
  }
  return [...new Set(groups)].map((group) =>
    [...group]
      .sort(([a], [b]) => a - b)
      .map(([article, members]) => ({
        article,
        sentences: members.map((member) => at(sentences.indexOf, member)).sort((a, b) => a - b),
      })),
  );
}

/**
 * True where a sentence says two things: it was joined by another part of it than the one that this link covers. What is
 * told in two places stays two statements, of which the sentence stands in one and says the other as well.
 */
const saysOtherThings = (sentence: number, edge: Edge, joined: readonly Edge[]): boolean =>
  joined.some((other) => areApart(edge.clauses.get(sentence) ?? [], other.clauses.get(sentence) ?? []));

const areApart = (a: readonly Clause[], b: readonly Clause[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => overlaps(one, other)));

function numbered(articles: readonly AnalysedArticle[], alignments: readonly Alignment[]) {
  const articleOf: number[] = [];
  const indexOf: number[] = [];
  const startOf = new Map<string, { readonly place: number; readonly first: number }>();
  for (const [place, { article, sentences }] of articles.entries()) {
    startOf.set(article.id, { place, first: articleOf.length });
    for (const { index } of sentences) {
      articleOf.push(place);
      indexOf.push(index);
    }
  }
  const scores = new Map<number, Map<number, number>>();
  const aligned = new Set<string>();
  const edges: Edge[] = [];
  for (const { left, right, links } of alignments) {
    const a = startOf.get(left);
    const b = startOf.get(right);
    if (a === undefined || b === undefined) continue;
    aligned.add(`${a.place} ${b.place}`).add(`${b.place} ${a.place}`);
    for (const edge of links.flatMap((link) => edgesOf(link, a.first, b.first))) {
      edges.push(edge);
      remember(scores, edge.from, edge.to, edge.score);
      remember(scores, edge.to, edge.from, edge.score);
    }
  }
  // Of equal scores first what comes earlier in its articles, whatever the order of the alignments.
  edges.sort(
    (x, y) =>
      y.score - x.score ||
      Math.min(x.from, x.to) - Math.min(y.from, y.to) ||
      Math.max(x.from, x.to) - Math.max(y.from, y.to),
  );
  return { sentences: { articleOf, indexOf, scores, aligned }, edges };
}

/** A link as edges between the numbers of its sentences, the articles' first ones being given. */
function edgesOf(
  { left, right, score, clauses }: SentenceLink,
  firstLeft: number,
  firstRight: number,
): Edge[] {
  return left.flatMap((i) =>
    right.map((j) => {
      const [from, to] = [firstLeft + i, firstRight + j];
      const parts = new Map([
        [from, clauses?.left.filter(({ sentence }) => sentence === i) ?? []],
        [to, clauses?.right.filter(({ sentence }) => sentence === j) ?? []],
      ]);
      return { from, to, score, clauses: parts };
    }),
  );
}

function remember(scores: Map<number, Map<number, number>>, from: number, to: number, score: number): void {
  const known = scores.get(from) ?? new Map<number, number>();
  known.set(to, score);
  scores.set(from, known);
}

const sizeOf = (group: Group): number => [...group.values()].reduce((sum, { length }) => sum + length, 0);

/** Mean score over all pairs of a sentence of one group and one of the other whose articles were aligned. */
function meanLink(a: Group, b: Group, { scores, aligned }: Sentences): number {
  let sum = 0;
  let pairs = 0;
  for (const [articleA, sentencesA] of a) {
    for (const [articleB, sentencesB] of b) {
      if (!aligned.has(`${articleA} ${articleB}`)) continue;
      pairs += sentencesA.length * sentencesB.length;
      for (const from of sentencesA) for (const to of sentencesB) sum += scores.get(from)?.get(to) ?? 0;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}
