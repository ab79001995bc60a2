import { compareTwoStrings } from 'string-similarity';
import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import { offices } from '../language/data/en/titles.ts';
import type { NameMention } from '../language/names.ts';
import type { Sides } from '../model/sides.ts';
import { type Entities, entityOf } from './entities.ts';
import { isDerived, isOfficeOfBody } from './name-forms.ts';
import { namesOf, namesOfArticle } from './names-of.ts';
import { isOneContext } from './one-context.ts';
import { rangeOfSpan, sideOf } from './side.ts';
import { groupsIn } from './slots.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences } from './view.ts';
import { weights } from './weights.ts';

/** Word links below this are too unsure to say that two names are one. */
const SURE = 0.6;

/** Dice similarity from which two names in one place are one name in two spellings: `Swayne` / `Swain`. */
const SPELLING = 0.55;

/** Linked mentions of what is not known to be one, of which neither article uses the other's name anywhere. */
export function otherNames(event: ComparedEvent, entities: Entities): FoundDifference[] {
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
        ...(compareTwoStrings(left.key, right.key) >= SPELLING
          ? { weight: weights.namingSpelling, detail: 'another spelling' }
          : { weight: weights.namingOther, detail: 'another name in the same place' }),
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
