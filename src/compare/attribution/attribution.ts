import type { Attribution } from '../../language/attributions.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { at } from '../../model/list.ts';
import { contains } from '../../model/span.ts';
import { isParallel } from '../context/context.ts';
import { isOfSameContent } from '../linking/same-content.ts';
import { canBeOneSpeaker } from '../quotation/quote-change.ts';
import { sideOf } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide } from '../view.ts';
import { weights } from '../weights.ts';
import { isFormOf } from '../words.ts';
import { contentGroups, verbToken } from './attributed-content.ts';
import { attributionsOf } from './attributions-of.ts';
import { unsourced } from './unsourced.ts';

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
        ? [{ left: at(lefts, 0), right: at(rights, 0), share: 1 }]
        : pairs(linked, lefts, rights)
      ).flatMap((pair) => compareVerbs(linked, pair)),
      ...unsourced(linked, 'left', lefts, rights),
      ...unsourced(linked, 'right', rights, lefts),
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

interface AttributionPair {
  readonly left: Attribution;
  readonly right: Attribution;
  /** Of the shorter content that stands for words of the other, 0 to 1. */
  readonly share: number;
}

/** Whether one of a side's attributions is by the verb of another: `according to the file` on both sides is one source. */
const hasVerb = (
  side: LinkedSide,
  attributions: readonly Attribution[],
  otherSide: LinkedSide,
  other: Attribution,
): boolean =>
  attributions.some(
    (own) =>
      verbToken(side, own)?.lemma === verbToken(otherSide, other)?.lemma &&
      own.speaker !== null &&
      own.speaker === other.speaker,
  );

interface Candidate extends AttributionPair {
  /** Of the same verb: `concluded` goes with `concluded`, and what is left over with what is left over. */
  readonly isAlike: boolean;
}

/** What one verb on both sides is worth in shared content. */
const OF_ONE_VERB = 0.1;

const rankOf = ({ share, isAlike }: Candidate): number => share + (isAlike ? OF_ONE_VERB : 0);

/** Attributions of the same content, each used once: the most content in common first. */
function pairs(
  linked: LinkedSentences,
  lefts: readonly Attribution[],
  rights: readonly Attribution[],
): readonly AttributionPair[] {
  const least = isParallel(linked) ? SAME_CONTENT : SAME_CONTENT_PARTIAL;
  const candidates = lefts
    .flatMap((left) =>
      rights.map((right): Candidate => {
        const verbs = [verbToken(linked.left, left), verbToken(linked.right, right)] as const;
        const isSame = verbs[0] !== undefined && verbs[1] !== undefined && isFormOf(verbs[0], verbs[1]);
        return { left, right, share: sharedContent(linked, left, right), isAlike: isSame };
      }),
    )
    .filter(
      ({ left, right, share, isAlike }) =>
        share >= least &&
        (isAlike ||
          (!hasVerb(linked.left, lefts, linked.right, right) &&
            !hasVerb(linked.right, rights, linked.left, left))) &&
        !isAgainstDeed(linked.left, left, right) &&
        !isAgainstDeed(linked.right, right, left),
    )
    .sort((a, b) => rankOf(b) - rankOf(a));
  const found: AttributionPair[] = [];
  for (const pair of candidates)
    if (!found.some(({ left, right }) => left === pair.left || right === pair.right)) found.push(pair);
  return found;
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

function compareVerbs(linked: LinkedSentences, { left, right, share }: AttributionPair): FoundDifference[] {
  const verbs = { left: verbToken(linked.left, left), right: verbToken(linked.right, right) };
  if (verbs.left === undefined || verbs.right === undefined || isFormOf(verbs.left, verbs.right)) return [];
  // In partly parallel sentences two speakers are two remarks.
  const isOneRemark = share >= ONE_REMARK || canBeOneSpeaker(left.speaker, right.speaker);
  if (linked.link.relation === 'partial' && !isOneRemark) return [];
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

/** So much content in common is one remark, whoever passes it on: `the agency said` / `according to sources`. */
const ONE_REMARK = 0.7;

/** `criticized the mayor` / `according to a file`: a deed done with words, and the source of all of it. */
const isAgainstDeed = (side: LinkedSide, left: Attribution, right: Attribution): boolean =>
  (right.verbClass === 'neutral' || right.verbClass === 'factive') &&
  (left.verbClass === 'evaluative' || left.verbClass === 'directive') &&
  (right.verb.text.toLowerCase() === 'according to' || !canBeOneSpeaker(left.speaker, right.speaker)) &&
  sayingVerbs.get(verbToken(side, left)?.lemma ?? '')?.takes === 'object';

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
