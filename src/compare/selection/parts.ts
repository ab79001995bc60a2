import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { contains, overlaps } from '../../model/span.ts';
import { attributionsOf } from '../attribution/attributions-of.ts';
import { sideOf, sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord } from '../words.ts';

/** A stretch with fewer content words that nothing stands for is a turn of phrase. */
const MIN_CONTENT_WORDS = 4;
/** Where this share of its words stands in one sentence of the other article, the other says it in another place. */
const SAID_ELSEWHERE = 0.5;

/**
 * Parts of shared sentences that only one article has: runs of words that nothing in any linked sentence of the other
 * article stands for, and that no other sentence of it holds. (A linked sentence is one statement for both articles, so
 * these parts would never show among the statements of one article alone.)
 */
export function findParts(event: ComparedEvent): readonly FoundDifference[] {
  const linkedPlaces = new Map<string, Set<number>>();
  const pairs = new Map<
    string,
    { readonly side: LinkedSide; readonly other: LinkedSide; readonly linked: LinkedSentences }[]
  >();
  for (const linked of event.linked) {
    for (const [side, other] of [
      [linked.left, linked.right],
      [linked.right, linked.left],
    ] as const) {
      const key = `${side.article.article.id}\n${other.article.article.id}`;
      pairs.set(key, [...(pairs.get(key) ?? []), { side, other, linked }]);
      const places = linkedPlaces.get(key) ?? new Set();
      for (const [index, token] of side.tokens.entries()) if (isLinked(side, index)) places.add(token.start);
      linkedPlaces.set(key, places);
    }
  }
  return [...pairs].flatMap(([key, ofPair]) => {
    const places = linkedPlaces.get(key) ?? new Set();
    const seen = new Set<number>();
    return ofPair.flatMap(({ side, other, linked }) =>
      side.sentences
        .filter((sentence) => !seen.has(sentence.index) && seen.add(sentence.index))
        .flatMap((sentence) => partsOf(side.article, sentence, places))
        .filter((part) => !isSaidElsewhere(part, other.article))
        .map((part) => describe(event, part, side.article, other.article, linked)),
    );
  });
}

const isLinked = (side: LinkedSide, index: number): boolean => {
  const group = side.groupAt[index];
  return group !== undefined && group.kind !== 'grammar';
};

/** Words that open a clause: a part begins there, and not in the middle of one. */
const clauseOpeners = new Set(
  'that which who whose whom when while as because after before until although though if and but or where so'.split(
    ' ',
  ),
);
/** Share of a clause's content words that nothing may stand for if the clause is to count as found in one only. */
const UNLINKED = 0.8;

/** A part that is most of its sentence contradicts the link: then the words were not linked, not the content missing. */
const MOST_OF_SENTENCE = 0.75;

/** Clauses of which hardly a word is linked, neighbours joined. */
function partsOf(
  article: AnalysedArticle,
  sentence: AnalysedSentence,
  places: ReadonlySet<number>,
): (readonly Token[])[] {
  const framing = attributionsOf(article).filter((attribution) => overlaps(attribution, sentence.span));
  const isFraming = (token: Token): boolean =>
    framing.some((one) => contains(one, token) && !contains(one.content, token));
  const parts: Token[][] = [];
  let current: Token[] = [];
  for (const clause of clausesOf(sentence.tokens, isFraming)) {
    const content = clause.filter(isContentWord);
    const unlinked = content.filter((token) => !places.has(token.start));
    // A clause without content (`, and`) neither begins a part nor ends one.
    if (content.length === 0 ? current.length > 0 : unlinked.length >= content.length * UNLINKED) {
      current.push(...clause);
    } else {
      parts.push(current);
      current = [];
    }
  }
  parts.push(current);
  const all = sentence.tokens.filter(isContentWord).length;
  return parts
    .map(trimmed)
    .filter((part) => part.filter(isContentWord).length < all * MOST_OF_SENTENCE)
    .filter(
      (part) =>
        part.filter((token) => isContentWord(token) && !places.has(token.start)).length >= MIN_CONTENT_WORDS,
    );
}

/** @param isFraming whether a token belongs to the words that say who speaks, which are no content of their own */
function clausesOf(tokens: readonly Token[], isFraming: (token: Token) => boolean): (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    const isMark = token.kind === 'punctuation' && /^[,;:()—–"“”«»]/u.test(token.text);
    if (isFraming(token)) clauses.push([]);
    else if (clauseOpeners.has(token.norm)) clauses.push([token]);
    else clauses.at(-1)?.push(token);
    if (isMark) clauses.push([]);
  }
  return clauses;
}

/** Without marks at the ends, and without a conjunction in front. */
function trimmed(part: readonly Token[]): readonly Token[] {
  const first = part.findIndex(
    (token) => token.kind !== 'punctuation' && !/^(?:and|but|or|so)$/u.test(token.norm),
  );
  if (first === -1) return [];
  let end = part.length;
  while (
    end > first &&
    (at(part, end - 1).kind === 'punctuation' || clauseOpeners.has(at(part, end - 1).norm))
  )
    end -= 1;
  return part.slice(first, end);
}

function isSaidElsewhere(part: readonly Token[], article: AnalysedArticle): boolean {
  const lemmas = new Set(part.filter(isContentWord).map((token) => token.lemma));
  return article.sentences.some(({ tokens }) => {
    const found = new Set(tokens.map((token) => token.lemma).filter((lemma) => lemmas.has(lemma)));
    return found.size >= lemmas.size * SAID_ELSEWHERE;
  });
}

function describe(
  event: ComparedEvent,
  part: readonly Token[],
  article: AnalysedArticle,
  other: AnalysedArticle,
  linked: LinkedSentences,
): FoundDifference {
  const span = { start: at(part, 0).start, end: at(part, part.length - 1).end };
  const sides = event.articles.flatMap((one) => {
    if (one === article) return [sideOf(article, span)];
    return one === other ? [sideWithoutPlace(other)] : [];
  });
  return {
    kind: 'selection',
    statement: linked.statement,
    sides,
    weight: weights.selectionPart,
    detail: 'part of a sentence that the articles share',
    cautions: [],
  };
}
