import { compareTwoStrings } from 'string-similarity';
import type { NameMention } from '../language/names.ts';
import { type Entities, groupEntities, isAliasOf } from './entities.ts';
import {
  type Form,
  isDerived,
  isFuller,
  isHouseStyle,
  lacksTitle,
  nameLength,
  withoutStanding,
} from './name-forms.ts';
import { namesOfArticle } from './names-of.ts';
import { officesForNames } from './office-names.ts';
import { otherNames } from './other-names.ts';
import { sideOf } from './side.ts';
import { statementOf } from './statement-of.ts';
import type { ComparedEvent, FoundDifference } from './view.ts';
import { weights } from './weights.ts';

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

/** A name of somebody or something: not `Danish`, and not an office without a name. */
export const isOfOne = ({ kind }: NameMention): boolean => kind === 'name' || kind === 'acronym';

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
