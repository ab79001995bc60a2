import type { EventView, LetteredArticle, NumberedStatement } from './event-view.ts';

/** A part of a sentence that says what a statement says, while the sentence stands in another one. */
export interface PartWithin {
  readonly sentence: number;
  readonly text: string;
  /** Number of the statement in which the sentence stands; null where it stands in none. */
  readonly statement: number | null;
}

/** For each statement by its number: of the articles that do not make it by a sentence of its own, the part that says it. */
export function partsWithin(view: EventView): (number: number) => ReadonlyMap<number, PartWithin> {
  const numberOf = statementOfSentence(view);
  const parts = new Map(
    view.statements.map((one) => [one.number, partsOf(one, view, (key) => numberOf.get(key) ?? null)]),
  );
  return (number) => parts.get(number) ?? new Map<number, PartWithin>();
}

/** The number of the statement in which each sentence stands, by the key of its place. */
export function statementOfSentence({ statements }: EventView): ReadonlyMap<string, number> {
  return new Map(
    statements.flatMap(({ members, number }) =>
      [...members].flatMap(([article, sentences]) =>
        sentences.map((sentence) => [placeKey(article, sentence), number] as const),
      ),
    ),
  );
}

export const placeKey = (article: number, sentence: number): string => `${article} ${sentence}`;

function partsOf(
  { statement: { alsoIn = [] }, members }: NumberedStatement,
  view: EventView,
  numberOf: (key: string) => number | null,
): ReadonlyMap<number, PartWithin> {
  const parts = new Map<number, PartWithin>();
  for (const { article: id, clause } of alsoIn) {
    const lettered = view.articleOf(id);
    if (lettered === undefined || members.has(lettered.index) || parts.has(lettered.index)) continue;
    const text = textOfPart(lettered, clause);
    if (text === '') continue;
    const statement = numberOf(placeKey(lettered.index, clause.sentence));
    parts.set(lettered.index, { sentence: clause.sentence, text, statement });
  }
  return parts;
}

function textOfPart(
  { article }: LetteredArticle,
  { sentence, start, end }: { readonly sentence: number; readonly start: number; readonly end: number },
): string {
  const span = article.sentences[sentence];
  return span === undefined
    ? ''
    : article.text.slice(span.start + start, Math.min(span.end, span.start + end));
}
