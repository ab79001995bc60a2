import type {
  CopySearch,
  EvidenceSum,
  ExplainedArticle,
  Explanation,
  WithOtherDates,
} from '../model/explanation.ts';
import { type Direction, reasonOf, thingOf } from './explanation-reasons.ts';
import { percent, wrapped } from './layout.ts';
import { pairLine, provenanceWords } from './reuse.ts';
import { publisherWords } from './words.ts';

/** Kinds of evidence below this many log-odds change no reader's mind; the figures have them all. */
const WORTH_TELLING = 0.15;
/** Single figures below this are left out. */
const WORTH_A_FIGURE = 0.05;

/** The argument for and against one event: the verdict, the reasons, what would change it, and the figures beneath. */
export function* explanationText(explanation: Explanation, width: number): Generator<string> {
  const { left, right, facts } = explanation;
  yield* articleLines('1', left, facts.articles.left, width);
  yield* articleLines('2', right, facts.articles.right, width);
  yield `\n${wrapped(verdictWords(explanation), width)}`;
  yield `\n${wrapped('Each reason multiplies or divides the odds of one event; the more dots, the more it weighs.', width)}`;
  yield* side('Speaks for one event', 'for', explanation, width);
  yield* side('Speaks against', 'against', explanation, width);
  yield '\nWhat would change the verdict\n';
  for (const line of whatIf(explanation)) yield wrapped(line, width, '  ');
  yield* copies(explanation, width);
  yield* figures(explanation, width);
}

function* articleLines(
  number: string,
  id: string,
  { title, published, publisher }: ExplainedArticle,
  width: number,
): Generator<string> {
  const known = [id, publisherWords(publisher), published ?? 'no date'].join(' · ');
  yield wrapped(known, width, `${number}  `);
  yield wrapped(title === null ? '(no headline)' : `“${title}”`, width, '   ');
}

function verdictWords({ isGroupedTogether, verdict, probability, threshold }: Explanation): string {
  const outcome = isGroupedTogether ? 'One event' : 'Not one event';
  const likely = `the chance that the two report the same happening is ${chance(probability)}, and articles are joined from ${percent(threshold)}`;
  if (isGroupedTogether === (verdict === 'joined')) return `${outcome}: ${likely}.`;
  return isGroupedTogether
    ? `${outcome}, though not by themselves: ${likely}. Other articles of the event are near to both.`
    : `${outcome}, though by themselves they would be: ${likely}. Other articles stand nearer to one of them and have a vote.`;
}

function* side(
  title: string,
  direction: Direction,
  explanation: Explanation,
  width: number,
): Generator<string> {
  const told = explanation[direction].filter(({ contribution }) => Math.abs(contribution) >= WORTH_TELLING);
  yield `\n${title}\n`;
  if (told.length === 0) yield '  Nothing of weight.\n';
  for (const { group, contribution } of told) {
    const { heading, details } = reasonOf(explanation, group, direction);
    yield wrapped(`${heading} (${weightWords(contribution)})`, width, `  ${strength(contribution)} `);
    for (const line of details) yield wrapped(line, width, '       ');
  }
}

/** Marks for a reader who runs down the page: the odds at least doubled, times five, times twenty. */
const STRENGTHS = [0.7, 1.6, 3];

const strength = (contribution: number): string =>
  '•'
    .repeat(1 + STRENGTHS.filter((least) => Math.abs(contribution) >= least).length)
    .padEnd(STRENGTHS.length + 1);

/** Log-odds as what they do to the odds: `odds × 8`, `odds ÷ 33`. */
function weightWords(contribution: number): string {
  return `odds ${contribution < 0 ? '÷' : '×'} ${factorWords(contribution)}`;
}

/** Thought experiments: each reason that decides, other dates, and how much it would take beyond. */
function whatIf(explanation: Explanation): readonly string[] {
  const { without, verdict, probability, threshold, prior } = explanation;
  const outcome = verdict === 'joined' ? 'they would not be joined' : 'they would be joined';
  const turning = without.filter(({ isTurned }) => isTurned);
  const decided = turning.map(
    ({ group, probability: left }) =>
      `Without ${thingOf(group)} the chance would be ${chance(left)}: ${outcome}.`,
  );
  const needed = `one event ${factorWords(logOdds(probability) - logOdds(threshold))} times ${verdict === 'joined' ? 'less' : 'more'} likely`;
  return [
    ...(turning.length === 0 ? ['No reason decides it by itself.'] : decided),
    ...otherDates(explanation),
    `New evidence would turn the verdict if it made ${needed}.`,
    `Before any evidence the chance is ${percent(prior)}: that of two articles which the search for similar ones brings together.`,
  ];
}

const DATE_WORDS: Readonly<Record<WithOtherDates['dates'], string>> = {
  'one day': 'Had both been published on one day',
  'two weeks apart': 'Had they been published two weeks apart',
  'not known': 'Without any date',
};

/** Dates are the evidence that a reader can most easily look up. */
const otherDates = ({ withOtherDates, verdict }: Explanation): readonly string[] =>
  withOtherDates.map(({ dates, probability, isTurned }) => {
    const isJoined = (verdict === 'joined') !== isTurned;
    return `${DATE_WORDS[dates]}, the chance would be ${chance(probability)}: ${isTurned ? '' : 'still '}${isJoined ? 'joined' : 'not joined'}.`;
  });

/** No chance is nothing or everything. */
function chance(probability: number): string {
  if (probability < 0.005) return 'below 1 %';
  return probability > 0.995 ? 'above 99 %' : percent(probability);
}

const factorWords = (odds: number): string => {
  const factor = Math.exp(Math.abs(odds));
  if (factor > 1_000) return 'more than 1,000';
  return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
};

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

function* copies({ reuse, copySearch }: Explanation, width: number): Generator<string> {
  yield '\nShared word for word\n';
  yield wrapped(
    reuse.relation === 'independent' ? 'No passage of 20 words or more.' : pairLine(reuse),
    width,
    '  ',
  );
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

/** Every figure that weighs, by kind, as log-odds with the value that it was read from. */
function* figures(explanation: Explanation, width: number): Generator<string> {
  yield `\n${wrapped('The figures: log-odds added, what was measured, its value from 0 to 1', width)}`;
  for (const { group, contribution } of [...explanation.for, ...explanation.against.toReversed()])
    yield* groupFigures(explanation, { group, contribution }, width);
}

function* groupFigures(
  { features }: Explanation,
  { group, contribution }: EvidenceSum,
  width: number,
): Generator<string> {
  const told = features.filter(
    (feature) => feature.group === group && Math.abs(feature.contribution) >= WORTH_A_FIGURE,
  );
  if (told.length === 0) return;
  yield `  ${signed(contribution)}  ${thingOf(group)}\n`;
  for (const { meaning, value, contribution: single } of told)
    yield wrapped(`${meaning}: ${value.toFixed(2)}`, width, `         ${signed(single)}  `);
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`.padStart(5);
