import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import type { NameMention } from '../../language/names.ts';
import type { Span } from '../../model/span.ts';

const POSSESSIVE = /^(?:['’]s?)$/u;
const MANY = /(?:s|people|men|women|children)$/u;

/** A plural that owns and a body that is owned are one name; `Venn's Ministry` is two. */
export function joinParts(sentence: AnalysedSentence): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const name of sentence.names) {
    const owner = joined.at(-1);
    if (owner !== undefined && (isOwner(sentence, owner, name) || isInitial(sentence, owner, name))) {
      joined.pop();
      const text = sentence.text.slice(owner.start - sentence.span.start, name.end - sentence.span.start);
      joined.push({ ...name, start: owner.start, text, key: `${owner.key} ${name.key}`, title: owner.title });
    } else {
      const whole = withSuffix(withSmallPart(sentence, withHyphens(sentence, name)));
      if (owner !== undefined && owner.end > whole.start) joined.pop();
      joined.push(whole);
    }
  }
  return joined;
}

/** `Orla D. Venn`, where the sentence splits at the full stop of the initial. */
const isInitial = (
  { text, span }: AnalysedSentence,
  before: NameMention,
  { start, title }: NameMention,
): boolean => title === null && /^ \p{Lu}\. $/u.test(text.slice(before.end - span.start, start - span.start));

function isOwner(
  sentence: AnalysedSentence,
  owner: NameMention,
  name: Span & Pick<NameMention, 'key'>,
): boolean {
  const between = sentence.text
    .slice(owner.end - sentence.span.start, name.start - sentence.span.start)
    .trim();
  if (!POSSESSIVE.test(between)) return false;
  const last = owner.key.slice(owner.key.lastIndexOf(' ') + 1);
  return between.length === 1
    ? last.endsWith('s') && isBody(name.key)
    : MANY.test(last) && !last.endsWith('s');
}

const isBody = (key: string): boolean => institutions.has(key.slice(key.lastIndexOf(' ') + 1));

/** `Moon Jae-in`: the second part of a joined name may be written small. */
function withSmallPart({ text, span }: AnalysedSentence, name: NameMention): NameMention {
  const rest = /^-(\p{Ll}{2,4})(?![\p{L}-])/u.exec(text.slice(name.end - span.start));
  const part = rest?.[1];
  if (part === undefined || !name.key.includes(' ')) return name;
  return {
    ...name,
    end: name.end + part.length + 1,
    text: `${name.text}-${part}`,
    key: `${name.key} ${part}`,
  };
}

/** `Sant-a-Lago`: what stands before the small part of a joined name. */
function withHyphens({ text, span }: AnalysedSentence, name: NameMention): NameMention {
  const before = /\p{Lu}\p{Ll}{1,12}-\p{Ll}{1,3}-$/u.exec(
    text.slice(Math.max(0, name.start - span.start - 20), name.start - span.start),
  )?.[0];
  if (before === undefined) return name;
  const parts = before
    .toLowerCase()
    .split('-')
    .filter((part) => part !== '');
  return {
    ...name,
    start: name.start - before.length,
    text: `${before}${name.text}`,
    key: `${parts.join(' ')} ${name.key}`,
  };
}

/** `Leon Vasco Jr` is not Leon Vasco. */
function withSuffix(name: NameMention): NameMention {
  const suffix = /\s(jr|sr|i{2,3}|iv)$/iu.exec(name.text)?.[1]?.toLowerCase();
  return suffix === undefined || !name.key.includes(' ') || name.key.endsWith(` ${suffix}`)
    ? name
    : { ...name, key: `${name.key} ${suffix}` };
}
