import type { AnalysedArticle } from '../../language/analysis.ts';
import type { SentenceLink } from '../../model/alignment.ts';
import { byCodeUnit } from '../../model/list.ts';
import type { EventView, LinkedSentences, WordGroup } from '../view.ts';
import { alignSentencePairs, type BareSide } from './align-pairs.ts';
import { bundleLinks, joined } from './bundle-links.ts';
import { editLinks } from './edit-script.ts';
import { sharesEnough } from './shared-words.ts';
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
    parts: links,
    groups,
    isEdited: edited !== null,
    left: { ...sides.left, groupAt: groupAt(sides.left.tokens.length, groups, (group) => group.left) },
    right: { ...sides.right, groupAt: groupAt(sides.right.tokens.length, groups, (group) => group.right) },
  };
}

function bareSide(article: AnalysedArticle, indices: readonly number[]): BareSide {
  const sentences = indices.flatMap((index) => article.sentences[index] ?? []);
  return {
    article,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens).slice(0, MAX_TOKENS),
  };
}

export function groupAt(
  length: number,
  groups: readonly WordGroup[],
  indicesOf: (group: WordGroup) => readonly number[],
): readonly (WordGroup | undefined)[] {
  const found: (WordGroup | undefined)[] = Array.from({ length }, () => undefined);
  for (const group of groups) for (const index of indicesOf(group)) found[index] = group;
  return found;
}
