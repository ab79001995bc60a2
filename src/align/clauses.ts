import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import { findClauses } from '../language/clauses.ts';
import type { Clause } from '../model/alignment.ts';
import { at, pushTo } from '../model/list.ts';
import { otherSide, type SideName, type Sides } from '../model/sides.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScoredPair } from './link-score.ts';
import type { BareLink } from './links.ts';
import type { SentenceTerms } from './sentence-terms.ts';
import type { Table } from './table.ts';

/** A clause is covered where the other side stands for this share of its weight … */
const COVERED = 0.35;
/** … and, of several links of one sentence, by each that stands for nearly as much of it as the best. */
const OF_BEST = 0.75;

/**
 * Where a sentence says two things that the other article says in two places, it stands in two links; adds to each the
 * clauses that it covers. A sentence that a link covers as a whole, or in no clause well, is not listed. (In a sentence
 * of one link alone there is nothing to hold the clauses against, and a name that two clauses share misleads.)
 */
export function withClauses(
  links: readonly BareLink[],
  pairs: readonly ScoredPair[],
  articles: Sides<AnalysedArticle>,
  table: Table,
  lexicon: Lexicon,
): BareLink[] {
  const pairAt = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair]));
  const left = coveredClauses('left', links, pairAt, articles.left, table, lexicon);
  const right = coveredClauses('right', links, pairAt, articles.right, table, lexicon);
  return links.map((link) => {
    const clauses = { left: left.get(link) ?? [], right: right.get(link) ?? [] };
    return clauses.left.length + clauses.right.length > 0 ? { ...link, clauses } : link;
  });
}

/** For each link the clauses of one side's sentences that it covers. */
function coveredClauses(
  side: SideName,
  links: readonly BareLink[],
  pairAt: ReadonlyMap<string, ScoredPair>,
  article: AnalysedArticle,
  table: Table,
  lexicon: Lexicon,
): ReadonlyMap<BareLink, readonly Clause[]> {
  const linksOf = new Map<number, BareLink[]>();
  for (const link of links) for (const index of link[side]) pushTo(linksOf, index, link);
  const found = new Map<BareLink, Clause[]>();
  for (const [index, ofSentence] of linksOf) {
    const terms = table[side][index];
    if (terms === undefined || ofSentence.length < 2) continue;
    const clauses = clausesWithTerms(at(article.sentences, index), terms, lexicon);
    if (clauses.length < 2) continue;
    const shares = ofSentence.map((link) => {
      const cover = coverBy(link, side, index, terms.ids.length, pairAt);
      return clauses.map((clause) => shareOf(clause, terms, cover));
    });
    for (const [place, link] of ofSentence.entries()) {
      const covered = clauses.filter((_, c) => {
        const share = at(at(shares, place), c);
        const best = shares.reduce((most, ofLink) => Math.max(most, at(ofLink, c)), 0);
        return share >= COVERED && share >= OF_BEST * best;
      });
      if (covered.length === 0 || covered.length === clauses.length) continue;
      for (const clause of asClauses(covered, at(article.sentences, index))) pushTo(found, link, clause);
    }
  }
  return found;
}

interface ClauseTerms {
  readonly start: number;
  readonly end: number;
  /** Places of its terms among those of the sentence. */
  readonly terms: ReadonlySet<number>;
}

function clausesWithTerms(
  { tokens }: AnalysedSentence,
  { ids }: SentenceTerms,
  lexicon: Lexicon,
): readonly ClauseTerms[] {
  const clauses = findClauses(tokens).map((span) => ({ ...span, terms: new Set<number>() }));
  if (clauses.length < 2) return clauses;
  let clause = 0;
  for (const [place, token] of tokens.entries()) {
    while (token.start >= at(clauses, clause).end) clause += 1;
    const term = ids.indexOf(lexicon.termAt(tokens, place).id);
    if (term >= 0) at(clauses, clause).terms.add(term);
  }
  return clauses;
}

/** How well a link stands for each term of one of its sentences. */
function coverBy(
  link: BareLink,
  side: SideName,
  index: number,
  length: number,
  pairAt: ReadonlyMap<string, ScoredPair>,
): Float64Array {
  const cover = new Float64Array(length);
  for (const other of link[otherSide(side)]) {
    const overlap = pairAt.get(side === 'left' ? `${index} ${other}` : `${other} ${index}`)?.overlap;
    const ofPair = side === 'left' ? overlap?.coverOfLeft : overlap?.coverOfRight;
    for (let term = 0; term < length; term += 1)
      cover[term] = Math.max(cover[term] ?? 0, ofPair?.[term] ?? 0);
  }
  return cover;
}

function shareOf({ terms }: ClauseTerms, { weights }: SentenceTerms, cover: Float64Array): number {
  let total = 0;
  let covered = 0;
  for (const term of terms) {
    total += weights[term] ?? 0;
    covered += (weights[term] ?? 0) * (cover[term] ?? 0);
  }
  return total === 0 ? 0 : covered / total;
}

/** As offsets within the sentence; clauses with nothing but space between them become one. */
function asClauses(covered: readonly ClauseTerms[], { index, span, text }: AnalysedSentence): Clause[] {
  const runs: { sentence: number; start: number; end: number }[] = [];
  for (const { start, end } of covered) {
    const from = start - span.start;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, from).trim() === '') last.end = end - span.start;
    else runs.push({ sentence: index, start: from, end: end - span.start });
  }
  return runs;
}
