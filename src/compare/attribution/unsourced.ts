import type { Attribution } from '../../language/attributions.ts';
import { reportingVerbs, sayingVerbs, type VerbClass } from '../../language/data/en/saying-verbs.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { isParallel } from '../context/context.ts';
import { classesOf, isVerbAt } from '../grammar/side-classes.ts';
import { verbGroup } from '../grammar/verb-groups.ts';
import { canBeOneSpeaker } from '../quotation/quote-change.ts';
import { rangeOfSpan, sideOf } from '../side.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord } from '../words.ts';
import { contentGroups, verbToken } from './attributed-content.ts';

/** Share of the shorter of both, content and sentence, that must stand for words of the other. */
const TOLD_THERE = 0.5;

/** Where the sentences share a part only, the shares of both: else one names a place of which the other tells something. */
const TOLD_OF_SHORTER = 0.55;
const TOLD_OF_LONGER = 0.36;

const MIN_CONTENT = 3;

/** `rejected the plan`, `urged the factions`: a deed done with words, told as any deed is. */
function isActOfSpeech(linked: LinkedSentences, name: SideName, attribution: Attribution): boolean {
  const side = linked[name];
  const verb = sayingVerbs.get(verbToken(side, attribution)?.lemma ?? '');
  if (verb?.takes !== 'object') return false;
  // `announced a ban` is a deed; `announced that a ban was lifted` says so.
  const range = rangeOfSpan(side, attribution.content);
  return !telling.has(verb.verbClass) || range === null || !hasClause(side, range);
}

const telling: ReadonlySet<VerbClass> = new Set(['neutral', 'emphatic', 'factive']);

const hasClause = (side: LinkedSide, { start, end }: TokenRange): boolean =>
  classesOf(side)
    .slice(start, end)
    .some((one) => one === 'verb' || one === 'be' || one === 'have' || one === 'modal');

/**
 * Content that the one tells by a source and the other in its own voice.
 *
 * @param others the attributions of the other side: what they hold is told by a source there, too
 */
export function unsourced(
  linked: LinkedSentences,
  name: SideName,
  attributions: readonly Attribution[],
  others: readonly Attribution[],
): FoundDifference[] {
  const found = attributions.flatMap((attribution) => {
    // Words in quotation marks in one only are a matter of quotation.
    if (
      attribution.isDirect ||
      isActOfSpeech(linked, name, attribution) ||
      isVerbAnswered(linked, name, attribution)
    )
      return [];
    const told = sentenceThatTells(linked, name, attribution);
    const isSourced =
      told === null ||
      others.some((other) => vouches(other, attribution, told.span)) ||
      hasSource(linked, name, told, others);
    return isSourced ? [] : [{ attribution, told: told.span }];
  });
  // `…, inspectors found, according to a file`: the last source vouches for all of it.
  const outermost = found.filter(({ attribution, told }) =>
    found.every(
      (other) =>
        other.attribution === attribution ||
        other.told.start !== told.start ||
        lengthOf(other.attribution) < lengthOf(attribution),
    ),
  );
  return outermost.map(({ attribution, told }) => {
    const here = sideOf(linked[name].article, { start: attribution.start, end: attribution.end });
    return {
      kind: 'attribution',
      statement: linked.statement,
      sides: leftFirst(name, here, sideOf(linked[otherSide(name)].article, told)),
      weight: weights.sayingUnsourced,
      detail: 'a source is named in one only',
      cautions: [],
    };
  });
}

/** `Samudra was absent, the indictment said, but attended a meeting`: one source of the sentence, wherever it is put in. */
const vouches = (other: Attribution, { speaker }: Attribution, told: Span): boolean =>
  contains(told, other.verb) && speaker !== null && canBeOneSpeaker(speaker, other.speaker);

const lengthOf = ({ start, end }: Span): number => end - start;

/** `fishermen believe` / `fishermen fear`: in a copy, another word stands in the place of the verb of saying. */
function isVerbAnswered(linked: LinkedSentences, name: SideName, attribution: Attribution): boolean {
  const range = rangeOfSpan(linked[name], attribution.verb);
  const group = linked[name].groupAt[range?.start ?? -1];
  const other = linked[otherSide(name)].tokens;
  return (
    linked.isEdited && (group?.[otherSide(name)].some((index) => isContentWord(at(other, index))) ?? false)
  );
}

interface Told {
  readonly span: Span;
  readonly words: number;
  /** Content words of the sentence that stand for words of what is attributed. */
  readonly found: readonly Token[];
}

/** From this share of the words on that stand in an attribution or a quotation, the other side has a source as well. */
const TOLD_BY_SOURCE = 0.3;

function hasSource(
  linked: LinkedSentences,
  name: SideName,
  { span, found }: Told,
  others: readonly Attribution[],
): boolean {
  const other = linked[otherSide(name)];
  const quotations = other.article.quotations.filter(
    ({ isFragment, speaker }) => !isFragment && speaker !== null,
  );
  const held = found.filter(
    (token) =>
      others.some(({ content }) => contains(content, token)) ||
      quotations.some((quotation) => contains(quotation, token)),
  );
  return (
    held.length >= found.length * TOLD_BY_SOURCE ||
    sideOf(other.article, span).voice !== 'narrator' ||
    hasUnreadSource(other, span, others)
  );
}

/** A verb of saying that was not understood, or a word for a source: somebody may be named after all. */
function hasUnreadSource(side: LinkedSide, span: Span, others: readonly Attribution[]): boolean {
  return side.tokens.some((token, index) => {
    if (!contains(span, token) || others.some(({ verb }) => overlaps(verb, token))) return false;
    if (token.norm === 'according' || evidential.has(token.lemma)) return true;
    const saying = reportingVerbs.get(token.lemma);
    return saying !== undefined && saying.takes !== 'object' && isActiveVerb(side, index);
  });
}

/** `is expected to appear` names nobody who expects it. */
const isActiveVerb = (side: LinkedSide, index: number): boolean =>
  isVerbAt(side, index) && !verbGroup(side.tokens, index).isPassive;

/** What tells of a source without a verb of saying: `statistics show that`. */
const evidential = new Set('source reportedly allegedly show indicate suggest reveal'.split(' '));

/** The sentence of the other side that holds most of the content, where it holds enough of it. */
function sentenceThatTells(linked: LinkedSentences, name: SideName, attribution: Attribution): Told | null {
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
  if (isParallel(linked)) return told;
  const isMore = told.found.some((token) => !token.isCapitalised && token.kind === 'word');
  const isMost =
    told.found.length >=
    Math.max(Math.min(words, told.words) * TOLD_OF_SHORTER, Math.max(words, told.words) * TOLD_OF_LONGER);
  return isMore && isMost ? told : null;
}
