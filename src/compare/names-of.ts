import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import { inOrAtEnd } from '../language/data/en/abbreviations.ts';
import { institutions } from '../language/data/en/institutions.ts';
import { titleAcronyms } from '../language/data/en/title-abbreviations.ts';
import { lowerCaseWords } from '../language/data/en/word-case.ts';
import type { NameMention } from '../language/names.ts';
import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';

const known = new WeakMap<AnalysedSentence, readonly NameMention[]>();

/**
 * The names of a sentence as they are compared: what an apostrophe cuts is put together (`Halvern Dockers' Association`),
 * and what names nobody is left out: `Democratic Senate` says of which party, `(AP)` who delivered the text.
 */
export function namesOf(sentence: AnalysedSentence): readonly NameMention[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = joinPossessives(sentence)
    .map((name) => withTitleInLetters(withSmallPart(sentence, name)))
    .filter((name) => isName(sentence, name));
  known.set(sentence, found);
  return found;
}

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

/** `A.G. Orla Venn`: letters in front of a name that stand for a title. */
function withTitleInLetters(name: NameMention): NameMention {
  const [first = '', ...rest] = name.key.split(' ');
  const title = /^(?:\p{Lu}\.?){2,3}\s/u.test(name.text) ? titleAcronyms.get(first) : undefined;
  return title === undefined || rest.length === 0 ? name : { ...name, title, key: rest.join(' ') };
}

export const namesOfArticle = (article: AnalysedArticle): readonly NameMention[] =>
  article.sentences.flatMap(namesOf);

const POSSESSIVE = /^(?:['’]s?)$/u;
const MANY = /(?:s|people|men|women|children)$/u;

/** A plural that owns and a body that is owned are one name; `Venn's Ministry` is two. */
function joinPossessives(sentence: AnalysedSentence): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const name of sentence.names) {
    const owner = joined.at(-1);
    if (owner !== undefined && isOwner(sentence, owner, name)) {
      joined.pop();
      const text = sentence.text.slice(owner.start - sentence.span.start, name.end - sentence.span.start);
      joined.push({ ...name, start: owner.start, text, key: `${owner.key} ${name.key}`, title: null });
    } else joined.push(name);
  }
  return joined;
}

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

const PARTY = /^(?:democratic|republican|federal)$/u;
const DESCRIBING =
  /^(?:democratic|republican|conservative|liberal|labour|federal|southern|northern|eastern|western|central)$/u;

function isName(sentence: AnalysedSentence, name: NameMention): boolean {
  const words = name.key.split(' ');
  const isDescription = words.every((word) => lowerCaseWords.has(word) || DESCRIBING.test(word));
  if (isDescription && name.title === null && name.kind !== 'acronym') return false;
  if (words.length <= 2 && PARTY.test(at(words, 0)) && (words.length === 1 || institutions.has(at(words, 1))))
    return false;
  const { tokens } = sentence;
  const before = tokens.findLast((token) => token.end <= name.start);
  const next = tokens.find((token) => token.start >= name.end);
  // `Marsk, Va.`: a part of an address.
  if (
    words.length === 1 &&
    inOrAtEnd.has(name.text) &&
    sentence.text.charAt(name.end - sentence.span.start) === '.'
  )
    return false;
  return !(before?.text === '(' && next?.text === ')' && name.kind === 'acronym');
}
