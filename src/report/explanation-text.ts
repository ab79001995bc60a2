import type { CopySearch, EvidenceItem, EvidenceSum, Explanation } from '../model/explanation.ts';
import { percent, wrapped } from './layout.ts';
import { oneLine } from './plain.ts';
import { pairLine, provenanceWords } from './reuse.ts';

/** Contributions below this many log-odds change no reader's mind; the JSON has them all. */
const WORTH_TELLING = 0.05;

const groupTitles: Readonly<Record<string, string>> = {
  wording: 'the words used',
  names: 'who and where is named',
  numbers: 'figures and years',
  opening: 'the opening',
  headline: 'the headline',
  sentences: 'sentences that answer each other',
  time: 'the dates',
  surroundings: 'how far the pair stands out from its neighbours',
  length: 'the length',
};

/** The argument for and against one event, from the verdict to the single figures. */
export function* explanationText(explanation: Explanation, width: number): Generator<string> {
  const { left, right, probability, threshold, isGroupedTogether } = explanation;
  yield `${oneLine(left)}\n${oneLine(right)}\n\n`;
  yield wrapped(
    `${isGroupedTogether ? 'One event' : 'Not one event'}: as a pair, the chance that the two report the same event is ${percent(probability)}; pairs are joined from ${percent(threshold)}.`,
    width,
  );
  if (isGroupedTogether !== (explanation.verdict === 'joined')) {
    yield wrapped(
      'The other articles decided: in the grouping they weighed more than this pair by itself.',
      width,
    );
  }
  yield* side('Speaks for one event', explanation.for, explanation.features, width);
  yield* side('Speaks against', explanation.against, explanation.features, width);
  yield `\n${wrapped(balance(explanation), width)}`;
  yield '\nShared word for word\n';
  yield wrapped(
    explanation.reuse.relation === 'independent'
      ? 'No passage of 20 words or more.'
      : pairLine(explanation.reuse),
    width,
    '  ',
  );
  const { reuse, copySearch } = explanation;
  if (reuse.provenance !== undefined && reuse.relation !== 'independent')
    yield wrapped(provenanceWords(reuse, reuse.provenance), width, '  ');
  if (copySearch !== undefined) yield* copySearchText(copySearch, width);
}

/** What a reader needs to judge a copy that was not found. */
function* copySearchText(search: CopySearch, width: number): Generator<string> {
  const { passageWords, shingleWords, signatureSlots, bands, rows, recall } = search;
  yield '\nHow copies are searched for among many articles\n';
  yield wrapped(
    `A shared run of ${passageWords} words outside furniture is always found (winnowing).`,
    width,
    '  ',
  );
  yield wrapped(
    `Similar articles with shorter runs: MinHash of ${shingleWords}-word shingles in ${signatureSlots} slots, ${bands} bands of ${rows} rows. Found at Jaccard ${recall.map(({ jaccard, probability }) => `${jaccard.toFixed(1)}: ${(probability * 100).toFixed(1)} %`).join(', ')}.`,
    width,
    '  ',
  );
}

function* side(
  title: string,
  sums: readonly EvidenceSum[],
  features: readonly EvidenceItem[],
  width: number,
): Generator<string> {
  const told = sums.filter(({ contribution }) => Math.abs(contribution) >= WORTH_TELLING);
  yield `\n${title}\n`;
  if (told.length === 0) yield '  nothing of weight\n';
  for (const { group, contribution } of told) {
    yield `  ${signed(contribution)}  ${groupTitles[group] ?? group}\n`;
    for (const item of features.filter((feature) => feature.group === group)) {
      if (Math.abs(item.contribution) < WORTH_TELLING) continue;
      yield wrapped(
        `${item.meaning}: ${item.value.toFixed(2)}`,
        width,
        `          ${signed(item.contribution)}  `,
      );
    }
  }
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`.padStart(5);

/** What it would take to turn the verdict: the distance to the threshold, in the unit of the figures above. */
function balance({ probability, threshold, verdict }: Explanation): string {
  const distance = Math.abs(logOdds(probability) - logOdds(threshold));
  const direction = verdict === 'joined' ? 'against' : 'for';
  return `The figures are log-odds: each +0.7 doubles the odds. Evidence of ${distance.toFixed(1)} more ${direction} one event would turn the verdict on the pair.`;
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
