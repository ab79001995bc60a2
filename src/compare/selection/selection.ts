import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Statement } from '../../model/alignment.ts';
import type { DifferenceDetail } from '../../model/difference.ts';
import { at, byCodeUnit } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { shortened } from '../note.ts';
import { sideOf, sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord } from '../words.ts';
import { findParts } from './parts.ts';

/** Shorter statements (`He agreed.`) are no choice of what to tell. */
const MIN_CONTENT_WORDS = 4;
/** A nearest sentence at or above this score may say the same after all. */
const NEAR = 0.5;

/** What each source chose to tell: statements that one article makes alone, and parts of shared ones. */
export function findSelections(event: ComparedEvent): readonly FoundDifference[] {
  return [...lonelyStatements(event), ...findParts(event)];
}

function lonelyStatements(event: ComparedEvent): FoundDifference[] {
  const articles = new Map(event.articles.map((article) => [article.article.id, article]));
  return event.statements.flatMap((statement) => {
    const [member, ...others] = statement.members;
    const article = member === undefined ? undefined : articles.get(member.article);
    if (member === undefined || article === undefined || others.length > 0) return [];
    const sentences = member.sentences.flatMap((index) => article.sentences[index] ?? []);
    return onlyIn(event, statement, article, sentences);
  });
}

function onlyIn(
  event: ComparedEvent,
  statement: Statement,
  article: AnalysedArticle,
  sentences: readonly AnalysedSentence[],
): FoundDifference[] {
  const content = sentences.reduce((sum, { tokens }) => sum + tokens.filter(isContentWord).length, 0);
  if (content < MIN_CONTENT_WORDS) return [];
  const within = partsThatSayIt(event, statement);
  if (event.articles.every((other) => other === article || within.has(other))) return [];
  const span = { start: at(sentences, 0).span.start, end: at(sentences, sentences.length - 1).span.end };
  const nearest = statement.nearest
    .map((candidate) => ({ ...candidate, article: articleOf(event, candidate.article) }))
    .flatMap(({ article: other, sentence, score }) => {
      const text = other?.sentences[sentence]?.text;
      if (other === undefined || text === undefined || within.has(other)) return [];
      return [{ id: other.article.id, sentence, text, score }];
    });
  return [
    {
      kind: 'selection',
      statement: statement.id,
      sides: event.articles.map((other) => {
        const place = other === article ? span : within.get(other);
        return place === undefined ? sideWithoutPlace(other) : sideOf(other, place);
      }),
      weight: weightOf(sentences, content),
      detail: '',
      facts: nearestOfAll(nearest),
      cautions: nearest
        .filter(({ score }) => score >= NEAR)
        .map(({ id, text, score }) => `${id} comes near (${score.toFixed(2)}): “${shortened(text)}”`),
    },
  ];
}

/** Where other articles say it inside a sentence that stands in another statement: there it is not left out. */
function partsThatSayIt(
  event: ComparedEvent,
  { alsoIn = [], members }: Statement,
): ReadonlyMap<AnalysedArticle, Span> {
  const found = new Map<AnalysedArticle, Span>();
  for (const { article: id, clause } of alsoIn) {
    const article = articleOf(event, id);
    const start = article?.sentences[clause.sentence]?.span.start;
    if (article === undefined || start === undefined || found.has(article)) continue;
    if (members.some((member) => member.article === id)) continue;
    found.set(article, { start: start + clause.start, end: start + clause.end });
  }
  return found;
}

interface Candidate {
  readonly id: string;
  readonly sentence: number;
  readonly score: number;
}

function nearestOfAll(candidates: readonly Candidate[]): readonly DifferenceDetail[] {
  const [first] = candidates.toSorted((a, b) => b.score - a.score || byCodeUnit(a.id, b.id));
  if (first === undefined) return [];
  return [{ kind: 'nearest', article: first.id, sentence: first.sentence, score: first.score }];
}

const articleOf = (event: ComparedEvent, id: string): AnalysedArticle | undefined =>
  event.articles.find((article) => article.article.id === id);

/** Rises with what stands in the statement: its length, its names and its figures. */
function weightOf(sentences: readonly AnalysedSentence[], content: number): number {
  const named = sentences.reduce((sum, { names, numbers }) => sum + names.length + numbers.length, 0);
  const richness = Math.min(1, content / 40 + named / 12);
  const weight = weights.selectionLeast + (weights.selectionMost - weights.selectionLeast) * richness;
  return Math.round(weight * 100) / 100;
}
