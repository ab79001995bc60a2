import type { Article } from '../../model/article.ts';
import type { CopyChange } from '../../model/gate.ts';
import type { Passage, ReusePair } from '../../model/reuse.ts';
import { mapSides, type Sides } from '../../model/sides.ts';
import { overlaps } from '../../model/span.ts';
import {
  type Mark,
  type TokenRange,
  type VersionText,
  versionOf,
  wholeOf,
  within,
  wordAt,
  wordsOf,
} from '../words/version-text.ts';
import { stretchesIn } from './edit-stretches.ts';

/** Most words that the edit script of two whole versions may hold; beyond it each passage gets a script of its own. */
const MAX_EDITS = 400;
const MAX_PASSAGE_EDITS = 100;
/** Longest replaced stretch, in tokens: a longer one is another sentence, not a change in this one. */
const MAX_STRETCH = 8;
/** As many edits of a pair are looked at: more are another text. */
const MAX_STRETCHES = 2000;
/** As many changes are reported; a reader who needs more compares the two articles. */
const MAX_CHANGES = 10;

/**
 * What differs between an article (`left`) and the one it copies (`right`) where it matters: figures, dates, negations
 * and names inside the copied text, in the order of the left article, at most ten.
 *
 * `at least 12 people` / `at least 14 people` is one change: 12 → 14, before `people`. Found by the shortest edit script
 * over words (Myers 1986): one for two whole versions, so that their first and last words are compared, too; one for each
 * passage where only a part is shared, or where the versions differ by more than 400 words (moved paragraphs).
 *
 * @param reuse how the two are related; `left` of a passage is the side of the left article
 */
export function changesThatMatter(
  { relation, passages }: Pick<ReusePair, 'relation' | 'passages'>,
  left: Article,
  right: Article,
): readonly CopyChange[] {
  const articles = { left, right };
  const versions = mapSides(articles, versionOf);
  const whole =
    relation === 'near-duplicate' || relation === 'identical'
      ? stretchesIn(versions, mapSides(versions, wholeOf), MAX_EDITS)
      : null;
  const changes: CopyChange[] = [];
  let looked = 0;
  for (const stretch of whole ?? eachStretch(versions, passages)) {
    const change = changeOf(versions, stretch);
    if (change !== null) changes.push(change);
    if (changes.length === MAX_CHANGES || ++looked === MAX_STRETCHES) break;
  }
  return changes;
}

function* eachStretch(
  versions: Sides<VersionText>,
  passages: readonly Passage[],
): Generator<Sides<TokenRange>> {
  for (const passage of passages) yield* stretchesOf(versions, passage);
}

function stretchesOf(versions: Sides<VersionText>, passage: Passage): readonly Sides<TokenRange>[] {
  const ranges = { left: within(versions.left, passage.left), right: within(versions.right, passage.right) };
  return stretchesIn(versions, ranges, MAX_PASSAGE_EDITS) ?? [];
}

const kindsInOrder: readonly CopyChange['kind'][] = ['negation', 'number', 'date', 'name'];

function changeOf(versions: Sides<VersionText>, stretch: Sides<TokenRange>): CopyChange | null {
  if (Math.max(length(stretch.left), length(stretch.right)) > MAX_STRETCH) return null;
  const marks = {
    left: marksIn(versions.left, stretch.left),
    right: marksIn(versions.right, stretch.right),
  };
  const kind = kindsInOrder.find((known) => differs(marks, known));
  if (kind === undefined) return null;
  return {
    kind,
    article: wordsOf(versions.left, stretch.left),
    match: wordsOf(versions.right, stretch.right),
    before: wordAt(versions.left, stretch.left.start - 1),
    after: wordAt(versions.left, stretch.left.end),
  };
}

const length = ({ start, end }: TokenRange): number => end - start;

function marksIn({ tokens, marks }: VersionText, { start, end }: TokenRange): readonly Mark[] {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (first === undefined || last === undefined || end <= start) return [];
  const span = { start: first.start, end: last.end };
  return marks.filter((mark) => overlaps(mark, span));
}

/**
 * Whether the two stretches say something else of a kind. A name or a date that one version merely adds (a byline, a
 * credit) changes nothing that the other says.
 */
function differs(marks: Sides<readonly Mark[]>, kind: CopyChange['kind']): boolean {
  const values = mapSides(marks, (side) =>
    side.filter((mark) => mark.kind === kind).map(({ value }) => value),
  );
  const [left, right] = [values.left.sort().join('\n'), values.right.sort().join('\n')];
  switch (kind) {
    case 'negation':
      return values.left.length !== values.right.length;
    case 'number':
      return left !== right;
    case 'date':
    case 'name':
      return left !== right && values.left.length > 0 && values.right.length > 0;
  }
}
