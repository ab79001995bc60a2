import { compareTwoStrings } from 'string-similarity';
import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import { aliases } from '../language/data/en/aliases.ts';
import { standing } from '../language/data/en/body-words.ts';
import { countryOfWord } from '../language/data/en/demonyms.ts';
import { institutions } from '../language/data/en/institutions.ts';
import {
  courtesyTitles,
  titleAbbreviations,
  titleAcronyms,
} from '../language/data/en/title-abbreviations.ts';
import { offices, ranks } from '../language/data/en/titles.ts';
import type { NameMention } from '../language/names.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { isOneContext } from './context.ts';
import { groupEntities, isAcronymOf, isAliasOf } from './entities.ts';
import { namesOf, namesOfArticle } from './names-of.ts';
import { officesForNames } from './office-names.ts';
import { rangeOfSpan, sideOf } from './side.ts';
import { groupsIn } from './slots.ts';
import { statementOf } from './statement-of.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord, isFormOf } from './words.ts';

/**
 * What each article calls the same person, group or place: the fullest form of each article against that of every other
 * (`Captain Orla Venn` / `Orla Venn`), and names that stand in each other's place (`Ruvania` / `the Northern League`).
 * Short forms on second mention are every writer's habit and no difference.
 */
export function findNamings(event: ComparedEvent): readonly FoundDifference[] {
  const entities = groupEntities(
    event.articles.map((article) =>
      namesOfArticle(article)
        .filter(isOfOne)
        .map(({ key }) => key),
    ),
  );
  return [
    ...fullestForms(event, entities),
    ...otherNames(event, entities),
    ...event.linked.flatMap((linked) => officesForNames(linked, entities)),
  ];
}

/** The entity of each name key. */
export type Entities = ReadonlyMap<string, string>;

/** A name of somebody or something: not `Danish`, and not an office without a name. */
export const isOfOne = ({ kind }: NameMention): boolean => kind === 'name' || kind === 'acronym';

interface Form {
  readonly article: AnalysedArticle;
  readonly mention: NameMention;
}

function fullestForms(event: ComparedEvent, entities: Entities): FoundDifference[] {
  const mentions = event.articles.flatMap((article) =>
    namesOfArticle(article)
      .filter(isOfOne)
      .map((mention) => ({ article, mention })),
  );
  const forms = new Map<string, Form[]>();
  for (const form of mentions) {
    const entity = entities.get(form.mention.key);
    if (entity === undefined) continue;
    const known = forms.get(entity);
    if (known === undefined) forms.set(entity, [form]);
    else known.push(form);
  }
  return [...forms.values()].flatMap((ofEntity) => compareForms(event, ofEntity));
}

function compareForms(event: ComparedEvent, forms: readonly Form[]): FoundDifference[] {
  const found: FoundDifference[] = [];
  const fullest = event.articles.flatMap((article) => {
    const own = forms.filter((form) => form.article === article);
    return own.length === 0 ? [] : [own.reduce((best, form) => (isFuller(form, best) ? form : best))];
  });
  for (const [place, left] of fullest.entries()) {
    for (const right of fullest.slice(place + 1)) {
      const difference = describeForms(event, left, right, forms);
      if (difference !== null) found.push(difference);
    }
  }
  return found;
}

const nameLength = (mention: NameMention): number => mention.key.split(' ').length;

function isFuller(a: Form, b: Form): boolean {
  const byName = nameLength(a.mention) - nameLength(b.mention);
  if (byName !== 0) return byName > 0;
  return titleWords(a.mention).length > titleWords(b.mention).length;
}

/** `Director of the CIA` names a body with somebody's office, and gives it no title. */
const isOfficeOfBody = ({ text }: NameMention): boolean => /^[^,]*\bof(?: the)? \p{Lu}\S*$/u.test(text);

const hasOffice = (title: string): boolean =>
  tokenise(title).some(({ norm }) => offices.has(norm) || ranks.has(norm) || titleAbbreviations.has(norm));

/** A word of a title in full: `Sen.` is `senator`, `A.G.` is `attorney` and `general`. */
const wordsOfTitle = ({ norm, lemma }: Token): readonly string[] =>
  titleAcronyms.get(norm.replaceAll('.', ''))?.split(' ') ?? [titleAbbreviations.get(norm) ?? lemma];

const titleWords = (mention: NameMention): readonly string[] => {
  const { title } = mention;
  return title === null || isOfficeOfBody(mention) || !hasOffice(title)
    ? []
    : tokenise(title)
        .filter(isContentWord)
        .flatMap(wordsOfTitle)
        .filter((word) => !courtesyTitles.has(word) && !countryOfWord.has(word));
};

function describeForms(
  event: ComparedEvent,
  left: Form,
  right: Form,
  forms: readonly Form[],
): FoundDifference | null {
  const change = changeBetween(left, right, forms);
  if (change === null) return null;
  return {
    kind: 'naming',
    statement: statementOf(event, left.article, left.mention),
    sides: [sideOf(left.article, left.mention), sideOf(right.article, right.mention)],
    cautions: [],
    ...change,
  };
}

function changeBetween(
  left: Form,
  right: Form,
  forms: readonly Form[],
): Pick<FoundDifference, 'weight' | 'detail'> | null {
  if (withoutStanding(left.mention.key) !== withoutStanding(right.mention.key)) {
    if (isDerived(left.mention, right.mention) || isAliasOf(left.mention.key, right.mention.key)) return null;
    return compareTwoStrings(left.mention.key, right.mention.key) >= 0.8 &&
      nameLength(left.mention) === nameLength(right.mention)
      ? { weight: weights.namingSpelling, detail: 'another spelling' }
      : {
          weight: isHouseStyle(left.mention, right.mention) ? weights.namingStyle : weights.namingLength,
          detail: 'a longer and a shorter form',
        };
  }
  const isOnlyLeft = lacksTitle(left, right.article, forms);
  const isOnlyRight = lacksTitle(right, left.article, forms);
  if (isOnlyLeft && isOnlyRight) return { weight: weights.namingTitle, detail: 'another title' };
  return isOnlyLeft || isOnlyRight ? { weight: weights.namingTitle, detail: 'title in one only' } : null;
}

/** What style books decide: the first name (`Donald Trump` / `President Trump`), letters for a name, `U.S.` before a court. */
function isHouseStyle(a: NameMention, b: NameMention): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (isAcronymOf(short, long)) return true;
  if (!long.endsWith(` ${short}`)) return false;
  const rest = long.slice(0, -short.length).trim();
  if (countryOfWord.has(rest) || aliases.get(rest) === 'u.s.' || rest === 'us') return true;
  return !short.includes(' ') && !long.includes(' of ') && !institutions.has(short);
}

/** `Former White House counsel`: the counsel is a former one, not the house. */
function withoutStanding(key: string): string {
  const words = key.split(' ');
  const first = words.findIndex((word) => !standing.has(word));
  return first <= 0 ? key : words.slice(first).join(' ');
}

/** `West Asian` is no other name than `West Asia`. */
function isDerived(a: NameMention, b: NameMention): boolean {
  const [lefts, rights] = [tokenise(a.key), tokenise(b.key)];
  return lefts.length === rights.length && lefts.every((token, place) => isFormOf(token, at(rights, place)));
}

/** Whether the title of a form stands nowhere beside a mention of the same entity in the other article. */
function lacksTitle(form: Form, other: AnalysedArticle, forms: readonly Form[]): boolean {
  const words = titleWords(form.mention);
  if (words.length === 0) return false;
  const beside = new Set(
    forms
      .filter(({ article }) => article === other)
      .flatMap(({ article, mention }) =>
        article.sentences.filter(({ span }) => span.start <= mention.start && mention.end <= span.end),
      )
      .flatMap(({ tokens }) => tokens.flatMap(wordsOfTitle)),
  );
  return words.some((word) => !beside.has(word));
}

/** Word links below this are too unsure to say that two names are one. */
const SURE = 0.6;

/** Linked mentions of what is not known to be one, of which neither article uses the other's name anywhere. */
function otherNames(event: ComparedEvent, entities: Entities): FoundDifference[] {
  const mentioned = new Map(
    event.articles.map((article) => [
      article,
      new Set(namesOfArticle(article).map((name) => entityOf(name, entities))),
    ]),
  );
  const found = new Map<string, FoundDifference>();
  for (const linked of event.linked) {
    for (const { left, right } of linkedNames(linked)) {
      const [leftEntity, rightEntity] = [entityOf(left, entities), entityOf(right, entities)];
      if (leftEntity === rightEntity || !isSamePlace(linked, left, right)) continue;
      if (
        mentioned.get(linked.right.article)?.has(leftEntity) ||
        mentioned.get(linked.left.article)?.has(rightEntity)
      )
        continue;
      const id = [linked.left.article.article.id, linked.right.article.article.id, left.key, right.key].join(
        '\n',
      );
      if (found.has(id)) continue;
      found.set(id, {
        kind: 'naming',
        statement: linked.statement,
        sides: [sideOf(linked.left.article, left), sideOf(linked.right.article, right)],
        weight: weights.namingOther,
        detail: 'another name in the same place',
        cautions: ['only their place says that both names are of one: it may be somebody or something else'],
      });
    }
  }
  return [...found.values()];
}

/** `told the Marsk Times` / `told Channel Five`: where the sentences share a part only, both may have been told. */
function isSamePlace(linked: LinkedSentences, left: NameMention, right: NameMention): boolean {
  const [first, second] = [rangeOfSpan(linked.left, left), rangeOfSpan(linked.right, right)];
  return first !== null && second !== null && isOneContext(linked, first, second, 'many');
}

export const entityOf = ({ key }: NameMention, entities: Entities): string => entities.get(key) ?? key;

/** `The Danish president`: the adjective names no one, the office does. */
const isAdjective = ({ tokens }: AnalysedSentence, name: NameMention): boolean => {
  const next = tokens.find((token) => token.start >= name.end);
  return name.kind === 'demonym' && next !== undefined && offices.has(next.norm);
};

/** Names of which different words are linked with each other. */
function linkedNames(linked: LinkedSentences): Sides<NameMention>[] {
  const rights = linked.right.sentences.flatMap((sentence) =>
    namesOf(sentence).filter((name) => !isOfficeOfBody(name) && !isAdjective(sentence, name)),
  );
  return linked.left.sentences.flatMap((sentence) =>
    namesOf(sentence).flatMap((left) => {
      if (isOfficeOfBody(left) || isAdjective(sentence, left)) return [];
      const groups = [...groupsIn(linked.left, left)].filter(
        ({ kind, score }) => kind === 'other' && (score >= SURE || linked.isEdited),
      );
      return rights
        .filter((right) => {
          const others = groupsIn(linked.right, right);
          return (
            groups.some((group) => others.has(group)) &&
            !isDerived(left, right) &&
            (linked.isEdited || !shareWord(left.key, right.key))
          );
        })
        .map((right) => ({ left, right }));
    }),
  );
}

const shareWord = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
};
