import type { Attribution } from '../language/attributions.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { attributionsOf } from './attributions-of.ts';
import { isParallel } from './context.ts';
import { canBeOneSpeaker } from './quote-change.ts';
import { isOfSameContent } from './same-content.ts';
import { rangeOfSpan, sideOf } from './side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, WordGroup } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord, isFormOf } from './words.ts';

/**
 * How the same content is attributed: with another verb of saying (`said` / `claimed`), compared in place and not as
 * lists of verbs, or to somebody in one and to nobody in the other.
 */
export function findAttributions(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => {
    const lefts = within(linked.left);
    const rights = within(linked.right);
    return [
      ...(isOneEach(linked, lefts, rights)
        ? [[at(lefts, 0), at(rights, 0)] as const]
        : pairs(linked, lefts, rights)
      ).flatMap(([left, right]) => compareVerbs(linked, left, right)),
      ...(rights.length === 0 ? unsourced(linked, 'left', lefts) : []),
      ...(lefts.length === 0 ? unsourced(linked, 'right', rights) : []),
    ];
  });
}

const within = (side: LinkedSide): readonly Attribution[] =>
  attributionsOf(side.article).filter((attribution) =>
    side.sentences.some(({ span }) => contains(span, attribution.verb)),
  );

/** Two sentences that say the same, with one verb of saying each: it is of the same content. */
const isOneEach = (
  linked: LinkedSentences,
  lefts: readonly Attribution[],
  rights: readonly Attribution[],
): boolean =>
  isOfSameContent(linked) &&
  linked.left.sentences.length === 1 &&
  linked.right.sentences.length === 1 &&
  lefts.length === 1 &&
  rights.length === 1;

/** Share of the shorter content that must be linked for two attributions to be of the same content. */
const SAME_CONTENT = 0.35;
/** As much, and so many words, where the sentences share a part only. */
const SAME_CONTENT_PARTIAL = 0.5;
const MIN_SHARED = 3;

/** Attributions of the same content: each other's best. */
function pairs(
  linked: LinkedSentences,
  lefts: readonly Attribution[],
  rights: readonly Attribution[],
): (readonly [Attribution, Attribution])[] {
  const least = isParallel(linked) ? SAME_CONTENT : SAME_CONTENT_PARTIAL;
  const shares = lefts.map((left) => rights.map((right) => sharedContent(linked, left, right)));
  return lefts.flatMap((left, i) =>
    rights.flatMap((right, j) => {
      const share = shares[i]?.[j] ?? 0;
      const isBest =
        share >= Math.max(...(shares[i] ?? [])) && share >= Math.max(...shares.map((row) => row[j] ?? 0));
      return isBest && share >= least ? [[left, right] as const] : [];
    }),
  );
}

/** Linked content words of the two contents, as a share of the shorter. */
function sharedContent(linked: LinkedSentences, left: Attribution, right: Attribution): number {
  const lefts = contentGroups(linked.left, left.content);
  const rights = contentGroups(linked.right, right.content);
  const smaller = Math.min(lefts.words, rights.words);
  const shared = [...lefts.groups].filter((group) => rights.groups.has(group)).length;
  if (smaller === 0 || (shared < MIN_SHARED && !isParallel(linked))) return 0;
  return shared / smaller;
}

function contentGroups(side: LinkedSide, span: Span): { words: number; groups: ReadonlySet<WordGroup> } {
  const groups = new Set<WordGroup>();
  let words = 0;
  const range = rangeOfSpan(side, span);
  for (let index = range?.start ?? 0; index < (range?.end ?? 0); index += 1) {
    if (!isContentWord(at(side.tokens, index))) continue;
    words += 1;
    const group = side.groupAt[index];
    if (group !== undefined) groups.add(group);
  }
  return { words, groups };
}

function compareVerbs(linked: LinkedSentences, left: Attribution, right: Attribution): FoundDifference[] {
  const verbs = { left: verbToken(linked.left, left), right: verbToken(linked.right, right) };
  if (verbs.left === undefined || verbs.right === undefined || isFormOf(verbs.left, verbs.right)) return [];
  // In partly parallel sentences two speakers are two remarks.
  if (linked.link.relation === 'partial' && !canBeOneSpeaker(left.speaker, right.speaker)) return [];
  return [
    {
      kind: 'attribution',
      statement: linked.statement,
      sides: [verbSide(linked.left, left), verbSide(linked.right, right)],
      weight: weightOf(left, right),
      detail: left.verbClass === right.verbClass ? '' : `${left.verbClass} against ${right.verbClass}`,
      cautions: [],
    },
  ];
}

const verbToken = (side: LinkedSide, { verb }: Attribution): Token | undefined =>
  side.tokens.find((token) => overlaps(token, verb) && !token.isFunctionWord) ??
  side.tokens.find((token) => overlaps(token, verb));

/** The words are the reporter's, the speaker is who is said to speak. */
function verbSide(side: LinkedSide, attribution: Attribution): FoundDifference['sides'][number] {
  const { article, span, text } = sideOf(side.article, attribution.verb);
  const shown = { article, span, text, voice: 'narrator' as const };
  return attribution.speaker === null ? shown : { ...shown, speaker: attribution.speaker };
}

function weightOf(left: Attribution, right: Attribution): number {
  if (left.verbClass === right.verbClass) return weights.sayingSameClass;
  if (left.verbClass === 'doubting' || right.verbClass === 'doubting') return weights.sayingDoubts;
  return weights.sayingOtherClass;
}

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

function unsourced(
  linked: LinkedSentences,
  name: 'left' | 'right',
  attributions: readonly Attribution[],
): FoundDifference[] {
  const other = name === 'left' ? 'right' : 'left';
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
        sides: name === 'left' ? [here, there] : [there, here],
        weight: weights.sayingUnsourced,
        detail: 'a source is named in one only',
        cautions: [],
      },
    ];
  });
}

/** The sentence of the other side that holds most of the content, where it holds enough of it. */
function sentenceThatTells(
  linked: LinkedSentences,
  name: 'left' | 'right',
  attribution: Attribution,
): Span | null {
  const other = name === 'left' ? 'right' : 'left';
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
