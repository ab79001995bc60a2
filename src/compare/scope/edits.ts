import { determiners } from '../../language/data/en/closed-classes.ts';
import { negativeWords } from '../../language/data/en/negations.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { classesOf } from '../grammar/side-classes.ts';
import { sideOfRange } from '../side.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange, WordGroup } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isQuantifier, isWord } from '../words.ts';

/** An inserted stretch with more content words than this is a clause of its own: a matter of selection. */
const LONGEST_INSERTION = 4;

/**
 * Words that an editor put in or took out of a nearly equal sentence, each with the words beside it:
 * `a crowded passenger ferry` / `a passenger ferry`.
 */
export function insertions(linked: LinkedSentences): readonly FoundDifference[] {
  return [...insertionsIn(linked, 'left'), ...insertionsIn(linked, 'right')];
}

function insertionsIn(linked: LinkedSentences, name: SideName): FoundDifference[] {
  const other = otherSide(name);
  return unlinkedRuns(linked[name]).flatMap((run) => {
    const inserted = linked[name].tokens.slice(run.start, run.end);
    const content = inserted.filter(isContentWord).length;
    if (!inserted.some(isWord) || content > LONGEST_INSERTION) return [];
    const frame = frameAround(run, linked[name], other);
    if (frame === null) return [];
    const here = sideOfRange(linked[name], withNoun(linked[name], frame.here));
    const there = sideOfRange(linked[other], withNoun(linked[other], frame.there));
    return [
      {
        kind: 'scope',
        statement: linked.statement,
        sides: leftFirst(name, here, there),
        weight:
          isOfGrammar(inserted) ||
          isMoved(linked[other], inserted) ||
          isOfVerb(linked[name], run) ||
          isBesideGrammar(linked[other], withNoun(linked[other], frame.there))
            ? weights.wordChoiceGrammar
            : weights.scopeAdded,
        detail: '',
        cautions: [],
      },
    ];
  });
}

/** Closed-class words alone, and denials, which a kind of their own tells: `no longer`. */
const isOfGrammar = (inserted: readonly Token[]): boolean => {
  const telling = inserted.filter((token) => !negativeWords.has(token.norm) && token.norm !== 'longer');
  return !telling.some(isContentWord) && !telling.some(isQuantifier);
};

/** `Mistakes were made` / `officials made mistakes`: what is put in here stood elsewhere. */
const isMoved = ({ tokens }: LinkedSide, inserted: readonly Token[]): boolean =>
  inserted.some(isContentWord) &&
  inserted.filter(isContentWord).every(({ lemma }) => tokens.some((token) => token.lemma === lemma));

/** `nato considers` put in front of `cyber attacks`: another clause, which other kinds tell. */
const isOfVerb = (side: LinkedSide, { start, end }: TokenRange): boolean =>
  classesOf(side)
    .slice(start, end)
    .some((one) => one === 'verb' || one === 'be' || one === 'modal');

/** `until nightfall and` / `and`: the other side has nothing beside the place that a reader would miss something at. */
const isBesideGrammar = (side: LinkedSide, { start, end }: TokenRange): boolean =>
  !side.tokens.slice(start, end).some(isContentWord);

/** Maximal runs of tokens that nothing stands for, without marks at their ends. */
function unlinkedRuns(side: LinkedSide): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  let start: number | null = null;
  for (let index = 0; index <= side.tokens.length; index += 1) {
    const isFree = index < side.tokens.length && side.groupAt[index] === undefined;
    if (isFree) start ??= index;
    else if (start !== null) {
      runs.push({ start, end: index });
      start = null;
    }
  }
  return runs.flatMap((run) => trimmed(run, side.tokens));
}

function trimmed(run: TokenRange, tokens: readonly Token[]): TokenRange[] {
  let { start, end } = run;
  while (start < end && !isWord(at(tokens, start))) start += 1;
  while (end > start && !isWord(at(tokens, end - 1))) end -= 1;
  return start < end ? [{ start, end }] : [];
}

/** `most of the` is read with its noun: `most of the passengers`. */
function withNoun({ tokens }: LinkedSide, { start, end }: TokenRange): TokenRange {
  const [last, next] = [tokens[end - 1], tokens[end]];
  const isOpen =
    last !== undefined && determiners.has(last.norm) && next !== undefined && isContentWord(next);
  return isOpen ? { start, end: end + 1 } : { start, end };
}

/** The run with the linked word before and behind it, and those two words on the other side. */
function frameAround(
  run: TokenRange,
  side: LinkedSide,
  other: SideName,
): { here: TokenRange; there: TokenRange } | null {
  const before = wordGroup(side, run.start - 1);
  const behind = wordGroup(side, run.end);
  const [first, last] = [before?.[other][0], behind?.[other].at(-1)];
  if (first === undefined && last === undefined) return null;
  const there = { start: first ?? last ?? 0, end: (last ?? first ?? 0) + 1 };
  // Something else stands between the two words on the other side: a replacement, not an insertion.
  if (there.end <= there.start || there.end - there.start > 2) return null;
  return {
    here: {
      start: before === null ? run.start : run.start - 1,
      end: behind === null ? run.end : run.end + 1,
    },
    there,
  };
}

function wordGroup(side: LinkedSide, index: number): WordGroup | null {
  const token = side.tokens[index];
  return token === undefined || !isWord(token) ? null : (side.groupAt[index] ?? null);
}
