import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../../language/analysis.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { lowerCaseWords } from '../../language/data/en/word-case.ts';
import type { NameMention } from '../../language/names.ts';
import { at } from '../../model/list.ts';
import type { LinkedSide } from '../view.ts';
import { mentionsIn, type PlacedMention } from './find-mentions.ts';
import { groupMentions } from './group-mentions.ts';

/** Whom and what the articles of an event mention, and which mentions are of one. */
export interface EventMentions {
  /** In the order of the articles, each in the order of its text. */
  readonly byArticle: readonly (readonly PlacedMention[])[];
  /** Equal for mentions of one person, body, place or thing. */
  readonly entityOf: (mention: PlacedMention) => string;
  /** The same of a name; of an adjective (`Danish`) the country. */
  readonly entityOfName: (name: NameMention) => string;
}

/**
 * The mentions of some articles of one event, grouped. A role (`the company`) is of whom its place says, which no grouping by
 * words can tell, so each stands by itself; so does a thing, unless the article has told whose: `the campaign` where it speaks
 * of one campaign alone.
 */
export function mentionsOfEvent(articles: readonly AnalysedArticle[]): EventMentions {
  const found = known.get(articles) ?? findMentions(articles);
  known.set(articles, found);
  return found;
}

/** The differences ask for them, and then the table of the same articles. */
const known = new WeakMap<readonly AnalysedArticle[], EventMentions>();

function findMentions(articles: readonly AnalysedArticle[]): EventMentions {
  const byArticle = withoutCommonWords(articles);
  const told = byArticle.map((mentions) =>
    mentions.filter(({ kind }) => kind !== 'role' && kind !== 'thing'),
  );
  const groups = groupMentions(told.map((mentions) => mentions.map(({ said }) => said)));
  const entities = new Map(
    byArticle.flatMap((mentions, place) => [
      ...knownEntities(at(told, place), at(groups, place)),
      ...unknownEntities(mentions, at(told, place), at(groups, place), place),
    ]),
  );
  return {
    byArticle,
    entityOf: (mention) => entities.get(mention) ?? mention.text,
    entityOfName: (name) => entities.get(name) ?? `place ${countryOfWord.get(name.key) ?? name.key}`,
  };
}

type EntityEntry = readonly [PlacedMention | NameMention, string];

const isNobodyKnown = ({ kind }: PlacedMention, group: string): boolean =>
  kind === 'office' && group.startsWith('thing ');

function knownEntities(told: readonly PlacedMention[], groups: readonly string[]): readonly EntityEntry[] {
  return told.flatMap((mention, index): EntityEntry[] => {
    const group = at(groups, index);
    if (isNobodyKnown(mention, group)) return [];
    return mention.name === null
      ? [[mention, group]]
      : [
          [mention, group],
          [mention.name, group],
        ];
  });
}

/** Of roles, things and offices whose holder is not named: that of whom the article has told, or one of their own. */
function unknownEntities(
  mentions: readonly PlacedMention[],
  told: readonly PlacedMention[],
  groups: readonly string[],
  place: number,
): readonly EntityEntry[] {
  const known = new Set(told.filter((mention, index) => !isNobodyKnown(mention, at(groups, index))));
  const bodies = bodiesByHead(told, groups);
  return mentions.flatMap((mention): EntityEntry[] => {
    if (known.has(mention)) return [];
    const isMeant = mention.kind === 'thing' && DEFINITE.test(mention.text);
    const meant = isMeant ? bodies.get(mention.said.head) : undefined;
    return [[mention, meant ?? `${mention.kind} ${place} ${mention.start}`]];
  });
}

const DEFINITE = /^the\s/iu;

/** Each head noun → the entity of which the article has said whose it is, where there is one alone. */
function bodiesByHead(
  mentions: readonly PlacedMention[],
  groups: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const [index, { kind, said }] of mentions.entries()) {
    if (kind !== 'body') continue;
    const group = at(groups, index);
    const known = found.get(said.head);
    found.set(said.head, known === undefined || known === group ? group : null);
  }
  return new Map([...found].flatMap(([head, group]) => (group === null ? [] : [[head, group] as const])));
}

/**
 * One word that stands nowhere but at the beginning of sentences, and that is the plural or another form of a word, or one that
 * news writes small, is no name: `Fishermen pulled …`.
 */
function withoutCommonWords(articles: readonly AnalysedArticle[]): readonly (readonly PlacedMention[])[] {
  const found = articles.map(({ sentences }) =>
    sentences.flatMap((sentence) =>
      mentionsIn(sentence).map((mention) => ({ mention, isCommon: isCommonWord(sentence, mention) })),
    ),
  );
  const sure = new Set(
    found.flat().flatMap(({ mention: { name }, isCommon }) => {
      const key = name?.key ?? '';
      return isCommon ? [] : [key, key.slice(key.lastIndexOf(' ') + 1)];
    }),
  );
  return found.map((mentions) =>
    mentions.flatMap(({ mention, isCommon }) =>
      isCommon && !sure.has(mention.name?.key ?? '') ? [] : [mention],
    ),
  );
}

function isCommonWord({ tokens }: AnalysedSentence, { name }: PlacedMention): boolean {
  const opening = tokens.find(({ kind }) => kind === 'word');
  if (
    name === null ||
    name.kind === 'acronym' ||
    name.title !== null ||
    opening?.start !== name.start ||
    opening.end !== name.end
  )
    return false;
  return opening.lemma !== opening.norm || lowerCaseWords.has(opening.norm);
}

/** Some sentences of an article. */
export type MentioningSide = Pick<LinkedSide, 'article' | 'sentences'>;

/** The mentions on one side of linked sentences. */
export const mentionsOn = ({ sentences }: MentioningSide): readonly PlacedMention[] =>
  sentences.flatMap(mentionsIn);
