import { at } from '../model/list.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { AnalysedSentence } from './analysed-sentence.ts';
import type { Speaker } from './attributions/noun-phrase.ts';
import { findSpeaker, subjectOf } from './attributions/speaker.ts';
import type { VerbOfSaying } from './attributions/verb-of-saying.ts';
import { findVerbs } from './attributions/verbs.ts';
import { institutions } from './data/en/institutions.ts';
import { placeNames } from './data/en/places.ts';
import type { VerbClass } from './data/en/saying-verbs.ts';
import type { NameMention } from './names.ts';

/** That somebody says something: `Rivera noted that the bridge had closed`. The span is the sentence part from speaker to end. */
export interface Attribution extends Span {
  readonly verb: Span & { readonly text: string };
  readonly verbClass: VerbClass;
  /** As written, with title; a pronoun stands for the person named last who speaks, else it stays a pronoun. */
  readonly speaker: string | null;
  /** What is said, in the words of the text; the words between the marks where they are marked. */
  readonly content: Span;
  /** True where what is said stands in quotation marks. */
  readonly isDirect: boolean;
}

/** A verb and who is its subject, if anybody. */
interface Part {
  readonly verb: VerbOfSaying;
  readonly named: Speaker | null;
}

/** What is longer is no sentence but a table or a list, and is not searched. */
const MOST_TOKENS = 600;

const SINGULAR_PRONOUN = /^(?:he|she)$/iu;
const PRONOUN = /^(?:he|she|they|it|i|we|you)$/iu;
const PLURAL_PHRASE = /\p{Ll}s$/u;

/**
 * Who says what in each sentence, quoted or reported, in order. Pronouns are followed through the text: `he` is the
 * last named speaker, or else the last titled person. One list a sentence.
 *
 * @param marked the stretches in quotation marks, in order; verbs within them are the speaker's own words
 */
export function findAttributions(
  sentences: readonly AnalysedSentence[],
  marked: readonly Span[],
): readonly (readonly Attribution[])[] {
  let latest: string | null = null;
  let first = 0;
  return sentences.map((sentence) => {
    while (first < marked.length && at(marked, first).end <= sentence.span.start) first++;
    const quoted: Span[] = [];
    for (let i = first; i < marked.length && at(marked, i).start < sentence.span.end; i++)
      quoted.push(at(marked, i));
    const found = attributionsOf(sentence, quoted, latest);
    latest = latestPerson(sentence, found, quoted) ?? latest;
    return found;
  });
}

/** Whom a later `he` or `she` means: who spoke last, else the first titled person of a sentence in which nobody speaks. */
function latestPerson(
  sentence: AnalysedSentence,
  found: readonly Attribution[],
  quoted: readonly Span[],
): string | null {
  const speaker = found.findLast(
    ({ speaker: name, verb }) =>
      name !== null && verb.text.toLowerCase() !== 'according to' && isOne(sentence, name),
  )?.speaker;
  if (speaker !== undefined) return speaker;
  if (found.length > 0) return null;
  const isPerson = (name: NameMention): boolean =>
    name.title !== null && name.kind === 'name' && !quoted.some((span) => overlaps(span, name));
  return sentence.names.find(isPerson)?.text ?? null;
}

/** Whether `he` or `she` may stand for the speaker: no pronoun, plural, country or body. */
function isOne(sentence: AnalysedSentence, speaker: string): boolean {
  if (PRONOUN.test(speaker)) return false;
  const name = sentence.names.find((one) => one.text === speaker);
  if (name === undefined) return !PLURAL_PHRASE.test(speaker);
  const lastWord = name.key.slice(name.key.lastIndexOf(' ') + 1);
  if (name.kind === 'office') return true;
  return name.kind === 'name' && !placeNames.has(name.key) && !institutions.has(lastWord);
}

function attributionsOf(
  sentence: AnalysedSentence,
  quoted: readonly Span[],
  latest: string | null,
): Attribution[] {
  if (sentence.tokens.length > MOST_TOKENS) return [];
  const parts = findVerbs(sentence, quoted).map((verb) => ({
    verb,
    named: findSpeaker(sentence, verb, quoted),
  }));
  const attributions: Attribution[] = [];
  parts.forEach(({ verb, named }, i) => {
    const inherited = attributions[attributions.length - 1]?.speaker ?? null;
    const isPronoun = named !== null && SINGULAR_PRONOUN.test(named.text);
    const speaker = (isPronoun ? (inherited ?? latest) : named?.text) ?? named?.text ?? inherited;
    const content = contentOf(sentence, parts, i);
    if (content === null) return;
    const quote = quoted.find((span) => overlaps(span, content));
    const isDirect = quote !== undefined && (contains(quote, content) || startsWithin(content, quote));
    const start = Math.min(named?.start ?? verb.start, verb.start, content.start);
    attributions.push({
      start,
      end: Math.max(verb.end, content.end, named?.end ?? 0),
      verb: { start: verb.start, end: verb.end, text: verb.text },
      verbClass: verb.verbClass,
      speaker,
      content: isDirect ? innerOf(quote, content) : content,
      isDirect,
    });
  });
  return withSubject(sentence, attributions);
}

/** `Stating that …, he stressed …`: who is named later speaks in the opening participle too; else the sentence's subject. */
function withSubject(sentence: AnalysedSentence, attributions: readonly Attribution[]): Attribution[] {
  if (attributions.every((one) => one.speaker !== null)) return [...attributions];
  const later = attributions.find((one) => one.speaker !== null)?.speaker;
  const subject = later ?? subjectOf(sentence, sentence.tokens.length)?.text ?? null;
  return attributions.map((one) => (one.speaker === null ? { ...one, speaker: subject } : one));
}

const startsWithin = (content: Span, quote: Span): boolean =>
  content.start >= quote.start && content.start < quote.end;

const innerOf = (quote: Span, content: Span): Span => ({
  start: Math.max(quote.start + 1, content.start),
  end: Math.max(Math.max(quote.start + 1, content.start), Math.min(quote.end - 1, content.end)),
});

/**
 * What the verb's speaker says: up to the next verb of saying, or, for `…, he said` and `…, according to Tasnim`,
 * what stands before it.
 */
function contentOf(sentence: AnalysedSentence, parts: readonly Part[], i: number): Span | null {
  const { verb, named } = at(parts, i);
  if (verb.contentBefore) {
    // `…, Rivera said, according to the agency`: the agency vouches for all of it.
    const previous = verb.text.toLowerCase() === 'according to' ? undefined : parts[i - 1];
    const to = named !== null && named.start < verb.start ? tokenFrom(sentence, named.start) : verb.index;
    return trimmed(sentence, (previous?.verb.index ?? -1) + 1, to);
  }
  // Opening a sentence, `According to the file, …` vouches for all of it.
  const next = verb.text.toLowerCase() === 'according to' ? undefined : parts[i + 1];
  const afterSpeaker = named !== null && named.start > verb.start ? tokenFrom(sentence, named.end) : 0;
  const from = Math.max(verb.contentFrom, afterSpeaker);
  const to = next === undefined ? sentence.tokens.length : clauseOf(sentence, next);
  // `The agency says the inspector has concluded that`: that he has is what it says.
  return trimmed(
    sentence,
    from,
    to - from < LEAST_CONTENT && !endsClause(sentence, to) ? sentence.tokens.length : to,
  );
}

/** Fewer tokens between two verbs of saying are no content of the first. */
const LEAST_CONTENT = 3;

/** A comma or `and` parts two verbs of one speaker: `he said, adding that`. */
const endsClause = ({ tokens }: AnalysedSentence, to: number): boolean =>
  /^(?:,|;|and)$/u.test(tokens[to]?.norm ?? ',') || tokens[to - 1]?.kind === 'punctuation';

/** Where the clause of a verb starts, its subject included. */
function clauseOf(sentence: AnalysedSentence, { verb, named }: Part): number {
  if (named === null || named.start > verb.start) return verb.clauseFrom;
  const subject = tokenFrom(sentence, named.start);
  // A subject far in front, as in `The mayor … and said`, is the subject of the verb before as well.
  return verb.index - subject > 8 && sentence.tokens[verb.index - 1]?.norm === 'and'
    ? verb.clauseFrom
    : Math.min(verb.clauseFrom, subject);
}

/** The first token that starts at or after the offset. */
function tokenFrom(sentence: AnalysedSentence, offset: number): number {
  const index = sentence.tokens.findIndex((token) => token.start >= offset);
  return index < 0 ? sentence.tokens.length : index;
}

/** The words of the tokens without marks at either end; null where there are none. */
function trimmed(sentence: AnalysedSentence, from: number, to: number): Span | null {
  const { tokens } = sentence;
  let first = from;
  let last = Math.min(to, tokens.length) - 1;
  while (first <= last && at(tokens, first).kind === 'punctuation') first++;
  while (last >= first && at(tokens, last).kind === 'punctuation') last--;
  return first > last ? null : { start: at(tokens, first).start, end: at(tokens, last).end };
}
