import type { Attribution } from '../language/attributions.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { leftFirst, otherSide, type SideName } from '../model/sides.ts';
import { contains, type Span } from '../model/span.ts';
import { contentGroups, verbToken } from './attributed-content.ts';
import { isParallel } from './context.ts';
import { sideOf } from './side.ts';
import type { FoundDifference, LinkedSentences } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord } from './words.ts';

/** Share of the shorter of both, content and sentence, that must stand for words of the other. */
const TOLD_THERE = 0.5;

/** Share of the longer, where the sentences share a part only: else one names a place of which the other tells something. */
const TOLD_THERE_PARTIAL = 0.35;

const MIN_CONTENT = 3;

/** Any verb of saying, also one that was not understood: then a source may be named after all. */
const isOfSaying = (token: Token): boolean =>
  (sayingVerbs.has(token.lemma) && !isActOfSpeech(token.lemma)) ||
  token.norm === 'according' ||
  evidential.has(token.lemma);

/** What shows something is a source as well: `statistics show that`. */
const evidential = new Set(['show', 'find', 'indicate', 'suggest', 'reveal', 'report', 'source']);

/** `rejected the plan`, `urged the factions`: a deed done with words, told as any deed is. */
const isActOfSpeech = (lemma: string): boolean => sayingVerbs.get(lemma)?.takes === 'object';

export function unsourced(
  linked: LinkedSentences,
  name: SideName,
  attributions: readonly Attribution[],
): FoundDifference[] {
  const other = otherSide(name);
  if (linked[other].tokens.some(isOfSaying)) return [];
  return attributions.flatMap((attribution) => {
    if (!attribution.isDirect && isActOfSpeech(verbToken(linked[name], attribution)?.lemma ?? '')) return [];
    const told = sentenceThatTells(linked, name, attribution);
    if (told === null) return [];
    const there = sideOf(linked[other].article, told);
    if (there.voice !== 'narrator') return [];
    const here = sideOf(linked[name].article, { start: attribution.start, end: attribution.end });
    return [
      {
        kind: 'attribution',
        statement: linked.statement,
        sides: leftFirst(name, here, there),
        weight: weights.sayingUnsourced,
        detail: 'a source is named in one only',
        cautions: [],
      },
    ];
  });
}

/** The sentence of the other side that holds most of the content, where it holds enough of it. */
function sentenceThatTells(linked: LinkedSentences, name: SideName, attribution: Attribution): Span | null {
  const other = otherSide(name);
  const { words, groups } = contentGroups(linked[name], attribution.content);
  const told = linked[other].sentences
    .map(({ span }) => {
      const own = linked[other].tokens
        .map((token, index) => ({ token, index }))
        .filter(({ token }) => contains(span, token) && isContentWord(token));
      const found = own.filter(({ index }) => {
        const group = linked[other].groupAt[index];
        return group !== undefined && groups.has(group);
      });
      return { span, words: own.length, found: found.map(({ token }) => token) };
    })
    .reduce((most, one) => (one.found.length > most.found.length ? one : most), {
      span: { start: 0, end: 0 },
      words: 0,
      found: [] as readonly Token[],
    });
  const least = Math.max(MIN_CONTENT - 1, Math.min(words, told.words) * TOLD_THERE);
  if (words < MIN_CONTENT || told.found.length < least) return null;
  if (isParallel(linked)) return told.span;
  const isMore = told.found.some((token) => !token.isCapitalised && token.kind === 'word');
  return isMore && told.found.length >= Math.max(words, told.words) * TOLD_THERE_PARTIAL ? told.span : null;
}
