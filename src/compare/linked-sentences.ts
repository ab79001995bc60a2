import { alignTokens, type TokenLink } from '../align/words.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import type { Token } from '../language/token.ts';
import type { SentenceLink } from '../model/alignment.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { editLinks } from './edit-script.ts';
import { refineLinks } from './refine-links.ts';
import { sharesEnough } from './shared-words.ts';
import type { EventView, LinkedSentences, LinkedSide, WordGroup } from './view.ts';
import { groupWords } from './word-groups.ts';

/** Sentences are cut to this many tokens: beyond it a sentence is a list or unsplit text. */
const MAX_TOKENS = 300;

/** Every sentence link of the event with its words linked, in the order of the alignments. */
export function linkSentences(view: EventView): readonly LinkedSentences[] {
  const articles = new Map(view.articles.map((article) => [article.article.id, article]));
  const statements = statementsBySentence(view);
  const copies = copiesIn(view);
  return view.alignments.flatMap((alignment) => {
    const left = articles.get(alignment.left);
    const right = articles.get(alignment.right);
    if (left === undefined || right === undefined) return [];
    const isCopy = copies.has(pairKey(alignment.left, alignment.right));
    const usable = alignment.links.filter((link) => isUsable(left, right, link));
    return bundleLinks(usable).map((links) =>
      linkWords(left, right, links, {
        statement: statements.get(`${alignment.left} ${links[0]?.left[0] ?? ''}`) ?? null,
        isCopy,
      }),
    );
  });
}

/**
 * A partial link is looked at word by word only where enough words speak for it: the alignment links sentences in which
 * one name is shared, and comparing the rest of their words would oppose things that have nothing to do with each other.
 */
const isUsable = (left: AnalysedArticle, right: AnalysedArticle, link: SentenceLink): boolean =>
  link.relation === 'same' ||
  sharesEnough(bareSide(left, link.left).tokens, bareSide(right, link.right).tokens);

const pairKey = (left: string, right: string): string => [left, right].sort(byCodeUnit).join('\n');

/** The pairs of articles of which one is an edited version or an excerpt of the other. */
const copiesIn = (view: EventView): ReadonlySet<string> =>
  new Set(
    view.reuse
      .filter(
        ({ relation }) => relation === 'identical' || relation === 'near-duplicate' || relation === 'excerpt',
      )
      .map(({ left, right }) => pairKey(left, right)),
  );

/** Larger bundles are lists or boilerplate: there each link stands by itself. */
const MAX_BUNDLE = 6;

/**
 * Links that share a sentence, together: a sentence told in two places has each word linked once, with the better of its
 * partners.
 */
function bundleLinks(links: readonly SentenceLink[]): readonly (readonly SentenceLink[])[] {
  const bundles: SentenceLink[][] = [];
  for (const link of links) {
    const touching = bundles.filter((bundle) => bundle.some((other) => shareSentence(link, other)));
    const together = touching.reduce((sum, bundle) => sum + bundle.length, 1);
    if (touching.length === 0 || together > MAX_BUNDLE) {
      bundles.push([link]);
      continue;
    }
    const [first, ...rest] = touching;
    first?.push(...rest.flat(), link);
    for (const bundle of rest) bundles.splice(bundles.indexOf(bundle), 1);
  }
  return bundles;
}

const shareSentence = (a: SentenceLink, b: SentenceLink): boolean =>
  a.left.some((index) => b.left.includes(index)) || a.right.some((index) => b.right.includes(index));

function statementsBySentence(view: EventView): ReadonlyMap<string, string> {
  return new Map(
    view.statements.flatMap((statement) =>
      statement.members.flatMap((member) =>
        member.sentences.map((sentence): [string, string] => [`${member.article} ${sentence}`, statement.id]),
      ),
    ),
  );
}

function linkWords(
  left: AnalysedArticle,
  right: AnalysedArticle,
  links: readonly SentenceLink[],
  { statement, isCopy }: { readonly statement: string | null; readonly isCopy: boolean },
): LinkedSentences {
  const link = joined(links);
  const sides = { left: bareSide(left, link.left), right: bareSide(right, link.right) };
  const edited = editLinks(sides.left.tokens, sides.right.tokens, isCopy);
  const groups = groupWords(
    sides.left.tokens,
    sides.right.tokens,
    edited ?? alignSentencePairs(sides, links),
    edited !== null,
  );
  return {
    statement,
    link,
    groups,
    isEdited: edited !== null,
    left: { ...sides.left, groupAt: groupAt(sides.left.tokens.length, groups, (group) => group.left) },
    right: { ...sides.right, groupAt: groupAt(sides.right.tokens.length, groups, (group) => group.right) },
  };
}

/** Several links as one, which is partial: what of each side stands in which sentence of the other is not known. */
function joined(links: readonly SentenceLink[]): SentenceLink {
  const [first, ...others] = links;
  if (first === undefined) throw new RangeError('a bundle holds at least one link');
  if (others.length === 0) return first;
  const indices = (side: 'left' | 'right'): number[] =>
    [...new Set(links.flatMap((link) => link[side]))].sort((a, b) => a - b);
  return {
    left: indices('left'),
    right: indices('right'),
    relation: 'partial',
    score: Math.max(...links.map(({ score }) => score)),
    conflicts: links.flatMap(({ conflicts }) => conflicts),
  };
}

/** What a link to the same word counts more than one to another word, where a word is linked in several sentences. */
const SAME_WORD = 0.3;
/** Links of one word into several sentences that are this much weaker than its best one are dropped. */
const WEAKER = 0.05;

/**
 * Each sentence of the one side aligned with each of the other: several sentences in a row would mislead an aligner
 * that looks at places. A word that finds partners in several sentences keeps the best.
 */
function alignSentencePairs(sides: Sides<BareSide>, links: readonly SentenceLink[]): readonly TokenLink[] {
  const { left, right } = sides;
  const isMany = left.sentences.length > 1 || right.sentences.length > 1;
  const inRange = startsOf(left).flatMap((first) =>
    startsOf(right).flatMap((second) => {
      const link = links.find((one) => one.left.includes(first.index) && one.right.includes(second.index));
      if (link === undefined) return [];
      const words = alignTokens(first.tokens, second.tokens);
      return refineLinks(first.tokens, second.tokens, words, isMany || link.relation === 'partial').map(
        (word) => ({
          left: first.start + word.left,
          right: second.start + word.right,
          score: word.score,
        }),
      );
    }),
  );
  if (!isMany) return inRange;
  const strength = (link: TokenLink): number =>
    link.score + (at(left.tokens, link.left).norm === at(right.tokens, link.right).norm ? SAME_WORD : 0);
  const bestLeft = new Map<number, number>();
  const bestRight = new Map<number, number>();
  for (const link of inRange) {
    bestLeft.set(link.left, Math.max(bestLeft.get(link.left) ?? 0, strength(link)));
    bestRight.set(link.right, Math.max(bestRight.get(link.right) ?? 0, strength(link)));
  }
  return inRange.filter(
    (link) =>
      strength(link) >= Math.max(bestLeft.get(link.left) ?? 0, bestRight.get(link.right) ?? 0) - WEAKER,
  );
}

interface PlacedSentence {
  readonly index: number;
  readonly start: number;
  readonly tokens: readonly Token[];
}

/** The sentences with their place among the tokens of the side, cut where the side is cut. */
function startsOf({ sentences, tokens }: BareSide): PlacedSentence[] {
  let start = 0;
  return sentences.map((sentence) => {
    const placed = {
      index: sentence.index,
      start,
      tokens: tokens.slice(start, start + sentence.tokens.length),
    };
    start += sentence.tokens.length;
    return placed;
  });
}

type BareSide = Omit<LinkedSide, 'groupAt'>;

function bareSide(article: AnalysedArticle, indices: readonly number[]): BareSide {
  const sentences = indices.flatMap((index) => article.sentences[index] ?? []);
  return {
    article,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens).slice(0, MAX_TOKENS),
  };
}

function groupAt(
  length: number,
  groups: readonly WordGroup[],
  indicesOf: (group: WordGroup) => readonly number[],
): readonly (WordGroup | undefined)[] {
  const found: (WordGroup | undefined)[] = Array.from({ length }, () => undefined);
  for (const group of groups) for (const index of indicesOf(group)) found[index] = group;
  return found;
}
