import type { Attribution } from '../language/attributions.ts';
import { at } from '../model/list.ts';
import { contains } from '../model/span.ts';
import { contentGroups, verbToken } from './attributed-content.ts';
import { attributionsOf } from './attributions-of.ts';
import { isParallel } from './context.ts';
import { canBeOneSpeaker } from './quote-change.ts';
import { isOfSameContent } from './same-content.ts';
import { sideOf } from './side.ts';
import { unsourced } from './unsourced.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide } from './view.ts';
import { weights } from './weights.ts';
import { isFormOf } from './words.ts';

/**
 * How the same content is attributed: with another verb of saying (`said` / `claimed`), compared in place and not as
 * lists of verbs, or to somebody in one and to nobody in the other.
 */
export function findAttributions(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => {
    const lefts = within(linked.left);
    const rights = within(linked.right);
    return [
      ...(isOneEach(linked, lefts, rights)
        ? [[at(lefts, 0), at(rights, 0)] as const]
        : pairs(linked, lefts, rights)
      ).flatMap(([left, right]) => compareVerbs(linked, left, right)),
      ...(rights.length === 0 ? unsourced(linked, 'left', lefts) : []),
      ...(lefts.length === 0 ? unsourced(linked, 'right', rights) : []),
    ];
  });
}

const within = (side: LinkedSide): readonly Attribution[] =>
  attributionsOf(side.article).filter((attribution) =>
    side.sentences.some(({ span }) => contains(span, attribution.verb)),
  );

/** Two sentences that say the same, with one verb of saying each: it is of the same content. */
const isOneEach = (
  linked: LinkedSentences,
  lefts: readonly Attribution[],
  rights: readonly Attribution[],
): boolean =>
  isOfSameContent(linked) &&
  linked.left.sentences.length === 1 &&
  linked.right.sentences.length === 1 &&
  lefts.length === 1 &&
  rights.length === 1;

/** Share of the shorter content that must be linked for two attributions to be of the same content. */
const SAME_CONTENT = 0.35;

/** As much, and so many words, where the sentences share a part only. */
const SAME_CONTENT_PARTIAL = 0.5;

const MIN_SHARED = 3;

/** Attributions of the same content: each other's best. */
function pairs(
  linked: LinkedSentences,
  lefts: readonly Attribution[],
  rights: readonly Attribution[],
): (readonly [Attribution, Attribution])[] {
  const least = isParallel(linked) ? SAME_CONTENT : SAME_CONTENT_PARTIAL;
  const shares = lefts.map((left) => rights.map((right) => sharedContent(linked, left, right)));
  return lefts.flatMap((left, i) =>
    rights.flatMap((right, j) => {
      const share = shares[i]?.[j] ?? 0;
      const isBest =
        share >= Math.max(...(shares[i] ?? [])) && share >= Math.max(...shares.map((row) => row[j] ?? 0));
      return isBest && share >= least ? [[left, right] as const] : [];
    }),
  );
}

/** Linked content words of the two contents, as a share of the shorter. */
function sharedContent(linked: LinkedSentences, left: Attribution, right: Attribution): number {
  const lefts = contentGroups(linked.left, left.content);
  const rights = contentGroups(linked.right, right.content);
  const smaller = Math.min(lefts.words, rights.words);
  const shared = [...lefts.groups].filter((group) => rights.groups.has(group)).length;
  if (smaller === 0 || (shared < MIN_SHARED && !isParallel(linked))) return 0;
  return shared / smaller;
}

function compareVerbs(linked: LinkedSentences, left: Attribution, right: Attribution): FoundDifference[] {
  const verbs = { left: verbToken(linked.left, left), right: verbToken(linked.right, right) };
  if (verbs.left === undefined || verbs.right === undefined || isFormOf(verbs.left, verbs.right)) return [];
  // In partly parallel sentences two speakers are two remarks.
  if (linked.link.relation === 'partial' && !canBeOneSpeaker(left.speaker, right.speaker)) return [];
  return [
    {
      kind: 'attribution',
      statement: linked.statement,
      sides: [verbSide(linked.left, left), verbSide(linked.right, right)],
      weight: weightOf(left, right),
      detail: left.verbClass === right.verbClass ? '' : `${left.verbClass} against ${right.verbClass}`,
      cautions: [],
    },
  ];
}

/** The words are the reporter's, the speaker is who is said to speak. */
function verbSide(side: LinkedSide, attribution: Attribution): FoundDifference['sides'][number] {
  const { article, span, text } = sideOf(side.article, attribution.verb);
  const shown = { article, span, text, voice: 'narrator' as const };
  return attribution.speaker === null ? shown : { ...shown, speaker: attribution.speaker };
}

function weightOf(left: Attribution, right: Attribution): number {
  if (left.verbClass === right.verbClass) return weights.sayingSameClass;
  if (left.verbClass === 'doubting' || right.verbClass === 'doubting') return weights.sayingDoubts;
  return weights.sayingOtherClass;
}
