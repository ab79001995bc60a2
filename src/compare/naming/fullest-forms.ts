import { compareTwoStrings } from 'string-similarity';
import type { AnalysedArticle } from '../../language/analysis.ts';
import type { NameMention } from '../../language/names.ts';
import { sideOf } from '../side.ts';
import { statementOf } from '../statement-of.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { type EventMentions, type MentioningSide, mentionsOn } from './event-mentions.ts';
import {
  type Form,
  isDerived,
  isFuller,
  isHouseStyle,
  isOfficeOfBody,
  nameLength,
  saysOffice,
  titleWordsLacking,
  withoutStanding,
} from './name-forms.ts';
import { areOtherNames, isAliasOf } from './other-keys.ts';

/** Dice similarity from which two names of one entity and of equally many words are two spellings. */
const SPELLING = 0.8;

/**
 * The fullest form of a name in each article against that of every other (`Captain Orla Venn` / `Orla Venn`), for whoever linked
 * statements of the two mention. Short forms on second mention are every writer's habit and no difference.
 */
export function fullestForms(event: ComparedEvent, mentions: EventMentions): FoundDifference[] {
  const shared = mentionedTogether(event, mentions);
  const forms = new Map<string, Form[]>();
  for (const [place, article] of event.articles.entries()) {
    for (const mention of mentions.byArticle[place] ?? []) {
      if (mention.name === null || isOfficeOfBody(mention.name)) continue;
      const entity = mentions.entityOf(mention);
      const known = forms.get(entity);
      const form = { article, mention: mention.name, isModifier: mention.isModifier };
      if (known === undefined) forms.set(entity, [form]);
      else known.push(form);
    }
  }
  return [...forms].flatMap(([entity, ofEntity]) =>
    compareForms(event, ofEntity, (left, right) => shared.has(togetherKey(left, right, entity))),
  );
}

const togetherKey = (left: AnalysedArticle, right: AnalysedArticle, entity: string): string =>
  [left.article.id, right.article.id, entity].join('\n');

/** An article says in its first sentences whom it is about. */
const OPENING = 2;

/** Whom linked sentences of two articles both mention, or the openings of both. */
function mentionedTogether(event: ComparedEvent, { entityOf }: EventMentions): ReadonlySet<string> {
  const articles = new Map(event.articles.map((article) => [article.article.id, article]));
  const sidesOf = (id: string, indices: readonly number[]): MentioningSide[] => {
    const article = articles.get(id);
    if (article === undefined) return [];
    return [{ article, sentences: indices.flatMap((index) => article.sentences[index] ?? []) }];
  };
  const opening = Array.from({ length: OPENING }, (_, index) => index);
  const keys = new Set<string>();
  for (const { left, right, links } of event.alignments) {
    for (const link of [...links, { left: opening, right: opening }]) {
      const [own] = sidesOf(left, link.left);
      const [other] = sidesOf(right, link.right);
      if (own === undefined || other === undefined) continue;
      const rights = new Set(mentionsOn(other).map(entityOf));
      for (const entity of mentionsOn(own).map(entityOf))
        if (rights.has(entity)) keys.add(togetherKey(own.article, other.article, entity));
    }
  }
  return keys;
}

function compareForms(
  event: ComparedEvent,
  forms: readonly Form[],
  areLinked: (left: AnalysedArticle, right: AnalysedArticle) => boolean,
): FoundDifference[] {
  const fullest = event.articles.flatMap((article) => {
    const all = forms.filter((form) => form.article === article);
    const whole = all.filter(({ isModifier }) => !isModifier);
    const own = whole.length > 0 ? whole : all;
    return own.length === 0 ? [] : [own.reduce((best, form) => (isFuller(form, best) ? form : best))];
  });
  return fullest.flatMap((left, place) =>
    fullest.slice(place + 1).flatMap((right) => {
      if (!areLinked(left.article, right.article)) return [];
      return describeForms(event, left, right, forms) ?? [];
    }),
  );
}

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

type Change = Pick<FoundDifference, 'weight' | 'detail'>;

function changeBetween(left: Form, right: Form, forms: readonly Form[]): Change | null {
  if (withoutStanding(left.mention.key) !== withoutStanding(right.mention.key))
    return changeOfName(left, right);
  const lacking = [
    titleWordsLacking(left, right.article, forms),
    titleWordsLacking(right, left.article, forms),
  ].filter((words) => words.length > 0);
  if (lacking.length === 0) return null;
  return {
    weight: lacking.some(saysOffice) ? weights.namingTitle : weights.namingStyle,
    detail: lacking.length === 2 ? 'another title' : 'title in one only',
  };
}

function changeOfName(left: Form, right: Form): Change | null {
  const [a, b] = [left.mention, right.mention];
  if (isDerived(a, b) || isAliasOf(a.key, b.key)) return null;
  if (areOtherNames(a.key, b.key))
    return uses(left.article, b) || uses(right.article, a)
      ? null
      : { weight: weights.namingOther, detail: 'another name' };
  if (nameLength(a) === nameLength(b) && compareTwoStrings(a.key, b.key) >= SPELLING)
    return { weight: weights.namingSpelling, detail: 'another spelling' };
  // `NBC` and `NBC News Chairman Orla Venn`: both write the longer form, the one inside another name.
  const [short, long] = nameLength(a) < nameLength(b) ? [left, b] : [right, a];
  if (uses(short.article, long)) return null;
  return {
    weight: isHouseStyle(a, b) ? weights.namingStyle : weights.namingLength,
    detail: 'a longer and a shorter form',
  };
}

/** Whether the name, without its title, stands anywhere in the article. */
const uses = ({ article }: AnalysedArticle, { text, title }: NameMention): boolean =>
  article.text.includes(title === null ? text : text.slice(title.length).trim());
