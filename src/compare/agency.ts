import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { closeness, RELATED } from './closeness.ts';
import { sideOfRange } from './side.ts';
import type {
  ComparedEvent,
  FoundDifference,
  LinkedSentences,
  LinkedSide,
  TokenRange,
  WordGroup,
} from './view.ts';
import { weights } from './weights.ts';
import { isContentWord, isPastForm } from './words.ts';

/** A verb with its subject or its auxiliary: `police pushed the picket away`, `pickets were moved away`. */
interface VerbPhrase {
  readonly range: TokenRange;
  readonly isPassive: boolean;
  /** Whether a passive names who acted: `was dismissed by the referee`. */
  readonly namesAgent: boolean;
}

/**
 * The same deed told as done by somebody in one and as having happened to somebody in the other: `police pushed the
 * picket away` / `pickets were moved away`. Told by a form of `be` before a past participle, against the same or a
 * substituted verb with a subject in front of it.
 */
export function findAgency(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) =>
    linked.groups.flatMap((group) => {
      if (group.kind === 'grammar' || !isOneDeed(group, linked)) return [];
      const left = verbPhrase(linked.left, group.left);
      const right = verbPhrase(linked.right, group.right);
      if (left === null || right === null || left.isPassive === right.isPassive) return [];
      return [describe(linked, left, right)];
    }),
  );
}

/** Verbs that are at least related in meaning: `pushed`/`moved`, and not `lived`/`confined`. */
const isOneDeed = (group: WordGroup, linked: LinkedSentences): boolean =>
  group.kind === 'same' ||
  group.left.some((i) =>
    group.right.some(
      (j) => (closeness(at(linked.left.tokens, i), at(linked.right.tokens, j)) ?? 0) >= RELATED,
    ),
  );

function verbPhrase(side: LinkedSide, indices: readonly number[]): VerbPhrase | null {
  const verb = indices.find((index) => isPastForm(at(side.tokens, index)));
  if (verb === undefined) return null;
  return passive(side.tokens, verb) ?? active(side.tokens, verb);
}

const beForms = new Set('is are was were been being be'.split(' '));
const MAX_AGENT_DISTANCE = 6;

function passive(tokens: readonly Token[], verb: number): VerbPhrase | null {
  const be = [verb - 1, verb - 2].find((index) => beForms.has(tokens[index]?.norm ?? ''));
  if (be === undefined) return null;
  if (be === verb - 2 && !/ly$|^(?:not|also|then)$/u.test(at(tokens, verb - 1).norm)) return null;
  const after = tokens.slice(verb + 1, verb + 1 + MAX_AGENT_DISTANCE);
  const stop = after.findIndex((token) => token.kind === 'punctuation');
  const namesAgent = (stop === -1 ? after : after.slice(0, stop)).some((token) => token.norm === 'by');
  return {
    range: { start: startOfSubject(tokens, be), end: endOfVerb(tokens, verb) },
    isPassive: true,
    namesAgent,
  };
}

const subjectPronouns = new Set('he she they we i it who'.split(' '));

/** Active only where somebody stands right in front of the verb: a noun or a pronoun, and no auxiliary. */
function active(tokens: readonly Token[], verb: number): VerbPhrase | null {
  const before = tokens[verb - 1];
  if (before === undefined || before.kind === 'punctuation') return null;
  if (!isContentWord(before) && !subjectPronouns.has(before.norm)) return null;
  return {
    range: { start: startOfSubject(tokens, verb), end: endOfObject(tokens, verb) },
    isPassive: false,
    namesAgent: true,
  };
}

const MAX_SUBJECT = 3;

function startOfSubject(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && from - start < MAX_SUBJECT) {
    const token = at(tokens, start - 1);
    if (
      !isContentWord(token) &&
      !subjectPronouns.has(token.norm) &&
      !/^(?:has|have|had|been|the|was|were)$/u.test(token.norm)
    )
      break;
    start -= 1;
  }
  // `At noon riot police`: behind a preposition the first noun is its own.
  const before = tokens[start - 1];
  return before !== undefined && /^(?:at|on|in|after|before|by)$/u.test(before.norm) && from - start > 1
    ? start + 1
    : start;
}

const MAX_OBJECT = 3;
const separable = new Set('away off out up down back over'.split(' '));

/** With the particle of the verb, which may stand behind a short object: `pushed the picket away`. */
function endOfVerb(tokens: readonly Token[], verb: number): number {
  for (let index = verb + 1; index <= verb + MAX_OBJECT; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') break;
    if (separable.has(token.norm)) return index + 1;
  }
  return verb + 1;
}

/** With the first noun behind the verb, whom it is done to: `dragged strikers`. */
function endOfObject(tokens: readonly Token[], verb: number): number {
  const end = endOfVerb(tokens, verb);
  if (end > verb + 1) return end;
  for (let index = verb + 1; index <= verb + MAX_OBJECT; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') break;
    if (isContentWord(token)) return index + 1;
    if (!/^(?:the|a|an|his|her|their|its|this|that|these|those)$/u.test(token.norm)) break;
  }
  return end;
}

function describe(linked: LinkedSentences, left: VerbPhrase, right: VerbPhrase): FoundDifference {
  const turned = left.isPassive ? left : right;
  return {
    kind: 'agency',
    statement: linked.statement,
    sides: [sideOfRange(linked.left, left.range), sideOfRange(linked.right, right.range)],
    weight: turned.namesAgent ? weights.agencyTurned : weights.agencyDropped,
    detail: turned.namesAgent ? 'active and passive' : 'one does not say who acted',
    cautions: [],
  };
}
