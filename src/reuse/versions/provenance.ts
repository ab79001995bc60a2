import type { Article } from '../../model/article.ts';
import type { Provenance, ProvenanceEvidence, ReusePair } from '../../model/reuse.ts';
import { mapSides, type Sides, swapSides } from '../../model/sides.ts';
import { type Clues, cluesOf, type NamedOutlet } from './clues.ts';
import { isSameOutlet } from './outlet-names.ts';
import { isBefore, type TimeRange } from './time-range.ts';

/**
 * How far each kind of evidence is believed by itself.
 *
 * - source: own judgement, ordered by how the trade signs and dates its copies; no labelled set of news copies exists to
 *   learn them from.
 * - note: only their order matters much: a credit outweighs dates, because a site stamps its pages when they are
 *   changed; a gap that time zones can explain is worth less; a short version may be a first take of the long one.
 */
const CONFIDENCE = {
  credit: 0.95,
  dateline: 0.7,
  date: 0.8,
  closeDate: 0.65,
  updateNote: 0.8,
  inclusion: 0.65,
} as const;

/** Below this the sides are not told apart. */
const ENOUGH = 0.6;

/** Clocks on Earth differ by at most 26 hours; two outlets of one story seldom by more than 14. */
const ZONES_APART = 14 * 3_600_000;

type Evidence = Omit<ProvenanceEvidence, 'first'>;

/**
 * Which side of a pair with shared text came first: from dates as precise as they are given, credits, datelines that
 * were cut from the text, notes of an update under one URL, and inclusion. Each piece of evidence has its words. Where
 * nothing speaks, or as much for the one as for the other, `unknown`.
 *
 * Pieces are taken as independent and their log-odds added up.
 */
export function provenanceOf(
  articles: Sides<Article>,
  pair: Pick<ReusePair, 'relation' | 'coverage'>,
): Provenance {
  return provenanceFromClues(mapSides(articles, cluesOf), pair);
}

/** The pairs that share text with their provenance; each article is read once. */
export const withProvenance = (articles: readonly Article[], pairs: readonly ReusePair[]): ReusePair[] =>
  withProvenanceFromClues(cluesById(lookUpIn(articles)), pairs);

export function withProvenanceFromClues(cluesOfId: CluesOfId, pairs: readonly ReusePair[]): ReusePair[] {
  return pairs.map((pair) => {
    if (pair.relation === 'independent') return pair;
    const left = cluesOfId(pair.left);
    const right = cluesOfId(pair.right);
    if (left === null || right === null) return pair;
    return { ...pair, provenance: provenanceFromClues({ left, right }, pair) };
  });
}

/** The article with an id, which may be read from its place each time it is asked for. */
export type ArticleLookUp = (id: string) => Article | undefined;

export function lookUpIn(articles: readonly Article[]): ArticleLookUp {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (id) => byId.get(id);
}

/** Null for an id that no article has. */
export type CluesOfId = (id: string) => Clues | null;

/** Reads an article's clues when first asked for them. */
export function cluesById(lookUp: ArticleLookUp): CluesOfId {
  const known = new Map<string, Clues | null>();
  return (id) => {
    const read = known.get(id);
    if (read !== undefined) return read;
    const article = lookUp(id);
    const clues = article === undefined ? null : cluesOf(article);
    known.set(id, clues);
    return clues;
  };
}

export function provenanceFromClues(
  clues: Sides<Clues>,
  { relation, coverage }: Pick<ReusePair, 'relation' | 'coverage'>,
): Provenance {
  const isRevision = clues.left.url !== null && clues.left.url === clues.right.url;
  const left = evidenceFor(clues, coverage, { relation, isRevision });
  const right = evidenceFor(swapSides(clues), swapSides(coverage), { relation, isRevision });
  const evidence: ProvenanceEvidence[] = [
    ...left.map((item) => ({ ...item, first: 'left' as const })),
    ...right.map((item) => ({ ...item, first: 'right' as const })),
  ];
  const forLeft = 1 / (1 + Math.exp(logOdds(right) - logOdds(left)));
  const confidence = Math.round(Math.max(forLeft, 1 - forLeft) * 100) / 100;
  const first = confidence < ENOUGH ? 'unknown' : forLeft > 0.5 ? 'left' : 'right';
  return { first, confidence: first === 'unknown' ? 0.5 : confidence, revision: isRevision, evidence };
}

const logOdds = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { confidence }) => sum + Math.log(confidence / (1 - confidence)), 0);

interface Bond {
  readonly relation: ReusePair['relation'];
  readonly isRevision: boolean;
}

/** What speaks for the left side as the one that came first. */
function evidenceFor(
  { left, right }: Sides<Clues>,
  coverage: Sides<number>,
  bond: Bond,
): readonly Evidence[] {
  return [
    ...dateEvidence(left, right),
    ...creditEvidence(left, right),
    ...(bond.isRevision && right.updateNote !== null && left.updateNote === null
      ? [{ kind: 'update-note', words: right.updateNote, confidence: CONFIDENCE.updateNote } as const]
      : []),
    ...(bond.relation === 'excerpt' && coverage.right > coverage.left
      ? [{ kind: 'inclusion', words: inclusionWords(coverage), confidence: CONFIDENCE.inclusion } as const]
      : []),
  ];
}

const inclusionWords = (coverage: Sides<number>): string =>
  `${Math.round(coverage.right * 100)} % of the one stands in the other, and ${Math.round(coverage.left * 100)} % the other way`;

function dateEvidence(earlier: Clues, later: Clues): readonly Evidence[] {
  if (earlier.time === null || later.time === null || !isBefore(earlier.time, later.time)) return [];
  const mayBeZones =
    (earlier.isLocalTime || later.isLocalTime || isLong(earlier.time) || isLong(later.time)) &&
    later.time.start - earlier.time.end < ZONES_APART;
  return [
    {
      kind: 'date',
      words: `${earlier.dateWords} before ${later.dateWords}`,
      confidence: mayBeZones ? CONFIDENCE.closeDate : CONFIDENCE.date,
    },
  ];
}

const isLong = ({ start, end }: TimeRange): boolean => end - start > 3_600_000;

/**
 * The other side names this one as its source: it credits this side's publisher, or the agency of which this side looks
 * to be the own publication. Or, weaker: this side stands under the agency's dateline without another publisher, and the
 * other is some other publisher's page.
 */
function creditEvidence(source: Clues, copy: Clues): readonly Evidence[] {
  const own = ownOutlet(source);
  if (own === null || isOutlet(ownOutlet(copy), own)) return [];
  const named = [copy.credit, copy.dateline].find((outlet) => outlet !== null && isOutlet(outlet, own));
  if (named !== undefined && named !== null)
    return [{ kind: 'credit', words: named.words, confidence: CONFIDENCE.credit }];
  const { dateline } = source;
  const isAgencyPage = dateline !== null && isOutlet(dateline, own);
  if (isAgencyPage && copy.publisher !== null && copy.dateline === null)
    return [{ kind: 'dateline', words: dateline.words, confidence: CONFIDENCE.dateline }];
  return [];
}

/**
 * Whose page an article is: its publisher's; where that is not known, the agency's in the dateline. (A reprint that
 * names its agency in a line of its own has no dateline, or a publisher.)
 */
export const ownOutlet = ({ publisher, dateline }: Clues): NamedOutlet | null => publisher ?? dateline;

const isOutlet = (one: NamedOutlet | null, other: NamedOutlet): boolean =>
  one !== null && isSameOutlet(one.forms, other.forms);
