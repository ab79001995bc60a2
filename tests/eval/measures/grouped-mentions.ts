import { groupMentions } from '../../../src/compare/naming/group-mentions.ts';
import { readMention } from '../../../src/compare/naming/mentions.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { readRows } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

const FILE = 'framing/newswcl50-concepts.dev.jsonl.gz';

interface ConceptRow {
  readonly event: string;
  readonly concept: string;
  readonly mentions: readonly { readonly text: string }[];
}

interface Counts {
  readonly right: number;
  readonly grouped: number;
  readonly gold: number;
}

/** Pairs of mentions of one event: which are grouped, which are of one concept. */
function countPairs(groups: readonly unknown[], concepts: readonly string[]): Counts {
  let [right, grouped, gold] = [0, 0, 0];
  for (let i = 0; i < groups.length; i += 1) {
    for (let j = i + 1; j < groups.length; j += 1) {
      const isGrouped = groups[i] === groups[j];
      const isOne = concepts[i] === concepts[j];
      if (isGrouped) grouped += 1;
      if (isOne) gold += 1;
      if (isGrouped && isOne) right += 1;
    }
  }
  return { right, grouped, gold };
}

const groupings: readonly (readonly [string, (texts: readonly string[]) => readonly unknown[]])[] = [
  ['', (texts) => groupMentions([texts.map(readMention)])[0] ?? []],
  [', exact words', (texts) => texts.map((text) => text.toLowerCase())],
  [
    ', last word',
    (texts) => texts.map((text) => tokenise(text).findLast(({ kind }) => kind === 'word')?.norm),
  ],
];

function run(): Figure[] {
  const events = new Map<string, { text: string; concept: string }[]>();
  for (const { event, concept, mentions } of readRows<ConceptRow>(FILE)) {
    const known = events.get(event) ?? [];
    for (const { text } of mentions) known.push({ text, concept });
    events.set(event, known);
  }
  return groupings.map(([name, group]) => {
    const counts = [...events.values()].map((mentions) =>
      countPairs(
        group(mentions.map(({ text }) => text)),
        mentions.map(({ concept }) => concept),
      ),
    );
    const sum = (pick: (one: Counts) => number): number =>
      counts.reduce((total, one) => total + pick(one), 0);
    const right = sum((one) => one.right);
    const f1 = (2 * right) / Math.max(1, sum((one) => one.grouped) + sum((one) => one.gold));
    return { name: `NewsWCL50 dev mentions${name}: pairwise F1`, value: f1 };
  });
}

export const measure: Measure = { name: 'grouped mentions', needs: [FILE], run };
