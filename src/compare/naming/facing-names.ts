import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { commonBodies, outletWords } from '../../language/data/en/body-words.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { americanStates, cities, geographicNouns } from '../../language/data/en/geography.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { officeModifiers, offices } from '../../language/data/en/titles.ts';
import { lowerCaseWords, mixedCaseWords } from '../../language/data/en/word-case.ts';
import type { NameMention } from '../../language/names.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Sides } from '../../model/sides.ts';
import { groupsIn } from '../context/word-slots.ts';
import type { LinkedSentences } from '../view.ts';
import { isDerived, isOfficeOfBody } from './name-forms.ts';
import { namesOf } from './names-of.ts';
import { isModifier } from './phrase-bounds.ts';

/** Word links below this are too unsure to say that two names are one. */
const SURE = 0.6;

interface Facing {
  readonly name: NameMention;
  /** `Kestrel` of `the Kestrel ferry`: the name says whose the thing behind it is. */
  readonly isModifier: boolean;
}

const facingNames = (sentence: AnalysedSentence): readonly Facing[] =>
  namesOf(sentence)
    .filter((name) => !isOfficeOfBody(name) && !institutions.has(name.key))
    .filter((name) =>
      name.kind === 'demonym' ? !isOfOffice(sentence.tokens, name) : !isListed(sentence, name),
    )
    .map((name) => ({
      name,
      isModifier: name.kind !== 'demonym' && isModifier(sentence.tokens, name),
    }));

/** `The Danish president`: the adjective names no one, the office does. */
const isOfOffice = (tokens: readonly Token[], { end }: NameMention): boolean =>
  offices.has(tokens.find((token) => token.start >= end)?.norm ?? '');

/** `Politico, the Marsk Times and Channel Five`: what stands in a list faces all of the other list. */
const isListed = ({ text, span, names }: AnalysedSentence, name: NameMention): boolean =>
  names.some((other) => {
    const [first, second] = other.start < name.start ? [other, name] : [name, other];
    return (
      first.end < second.start &&
      /^\s*(?:,|,? (?:and|or|&))\s*(?:the )?$/u.test(
        text.slice(first.end - span.start, second.start - span.start),
      )
    );
  });

/** Names of which different words are linked with each other, and that can be of one by their words. */
export function linkedNames(linked: LinkedSentences): Sides<NameMention>[] {
  const rights = linked.right.sentences.flatMap(facingNames);
  return linked.left.sentences.flatMap(facingNames).flatMap((left) => {
    const groups = [...groupsIn(linked.left, left.name)];
    return rights
      .filter((right) => {
        const others = groupsIn(linked.right, right.name);
        const isShort =
          isShortForm(left.name.key, right.name.key) || isShortForm(right.name.key, left.name.key);
        return (
          groups.some(
            (group) =>
              others.has(group) &&
              (isShort || (group.kind === 'other' && (group.score >= SURE || linked.isEdited))),
          ) &&
          (left.isModifier === right.isModifier || areOneByWords(left.name.key, right.name.key)) &&
          canBeOne(left.name, right.name, linked.isEdited)
        );
      })
      .map((right) => ({ left: left.name, right: right.name }));
  });
}

function canBeOne(left: NameMention, right: NameMention, isEdited: boolean): boolean {
  if (isDerived(left, right) || areOfOneCountry(left.key, right.key) || holdOtherOffices(left, right))
    return false;
  return (
    isEdited ||
    !shareWord(left.key, right.key) ||
    isBodyByOneWord(left.key, right.key) ||
    isShortForm(left.key, right.key) ||
    isShortForm(right.key, left.key)
  );
}

/** `Kestrel` of `Kestrel Treatment Center`, but not `Marlow` of `Marlow Police`, which is a body of a place. */
export function isShortForm(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `) || short.includes(' ')) return false;
  if ([placeNames, cities, americanStates].some((known) => known.has(short))) return false;
  return long
    .slice(short.length + 1)
    .split(' ')
    .every(
      (word) =>
        [lowerCaseWords, mixedCaseWords, institutions].some((common) => common.has(word)) &&
        ![commonBodies, outletWords, geographicNouns].some((other) => other.has(word)),
    );
}

/** `Commissioner Mika Oller` and `Prime Minister Ada Quist` are two. */
function holdOtherOffices(left: NameMention, right: NameMention): boolean {
  const [first, second] = [headOfTitle(left), headOfTitle(right)];
  return first !== undefined && second !== undefined && first !== second;
}

const headOfTitle = ({ title }: NameMention): string | undefined =>
  title === null
    ? undefined
    : tokenise(title).findLast(({ norm }) => offices.has(norm) && !officeModifiers.has(norm))?.norm;

/** `an LA nightclub`, `a nightclub in Los Angeles`: told without their place. */
const areOneByWords = (a: string, b: string): boolean => {
  const initials = (key: string): string =>
    key
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
  return initials(a) === b || initials(b) === a || isBodyByOneWord(a, b);
};

/** `American` and `United States`. */
const areOfOneCountry = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((key) => (key === 'united states' ? 'u.s.' : countryOfWord.get(key)));
  return first !== undefined && first === second;
};

const shareWord = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
};

/** `Bureau of Mines` and `Department of Mines`; people of one surname are two. */
function isBodyByOneWord(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (!first.includes('of') || first.length !== second.length) return false;
  return first.filter((word, place) => word !== second[place]).length === 1;
}
