import { semanticAxes } from '../../language/data/en/axes.ts';
import { genericFrames } from '../../language/data/en/frames.ts';
import type { VerbClass } from '../../language/data/en/saying-verbs.ts';
import type { Habit } from '../../model/habits.ts';
import type { ArticleProfile } from '../../model/profile.ts';
import type { Tally } from '../measures/estimate.ts';
import { distinctiveWords, type WordCounts } from '../measures/log-odds.ts';
import type { ArticleRecord } from './record.ts';
import { type Counted, ExampleCounter, habitRows, rounded } from './rows.ts';
import { speakerLabels } from './speaker-labels.ts';

const voices = ['quoted words', 'reported words', 'words of the narrator'];
const verbClasses: readonly string[] = [
  'neutral',
  'emphatic',
  'assertive',
  'doubting',
  'factive',
  'directive',
  'evaluative',
] satisfies VerbClass[];
const tones = ['loaded words', 'valence', 'subjective words'];
const frames: readonly string[] = genericFrames.map(({ name }) => name);
const axes: readonly string[] = semanticAxes.map(({ name }) => name);
const MOST_WORDS = 8;

/**
 * What a source does, over all articles with words of its own.
 *
 * @param records its articles, in order of their ids
 * @param others words of the other sources in the events that it shares with them, and its own there
 */
export function habitsOf(
  records: readonly ArticleRecord[],
  words: { readonly own: WordCounts; readonly others: WordCounts },
): readonly Habit[] {
  return [
    ...habitRows(namingOf(records)),
    ...habitRows(attributionOf(records)),
    ...habitRows(voiceOf(records)),
    ...selectionOf(records),
    ...habitRows(measured(records, 'tone', tones, 'in 100 words')),
    ...habitRows(measured(records, 'frames', frames, 'in 100 words')),
    ...habitRows(measured(records, 'frames', axes, 'between the poles')),
    ...distinctiveRows(words),
  ];
}

const countersFor = (names: readonly string[]): readonly ExampleCounter[] =>
  names.map(() => new ExampleCounter());

const inHundred = { scale: 100, isCount: true };

function namingOf(records: readonly ArticleRecord[]): Counted {
  const examples = new ExampleCounter();
  for (const { namings, article } of records)
    for (const { text, others } of namings) examples.add(`${text} (elsewhere ${others})`, article);
  const tallies = records.map(({ named }) => ({ of: named.of, sums: Float64Array.of(named.sum) }));
  return {
    kind: 'naming',
    names: ['names written otherwise than by other sources'],
    unit: 'in 100 names that several write',
    ...inHundred,
    tallies,
    examples: [examples],
  };
}

function attributionOf(records: readonly ArticleRecord[]): Counted {
  const examples = countersFor(verbClasses);
  const tallies = records.map(({ profile, article }): Tally => {
    const sums = new Float64Array(verbClasses.length);
    let of = 0;
    for (const { verb, verbClass, count } of profile.verbs) {
      const place = verbClasses.indexOf(verbClass);
      of += count;
      sums[place] = (sums[place] ?? 0) + count;
      examples[place]?.add(verb, article, count);
    }
    return { of, sums };
  });
  return {
    kind: 'attribution',
    names: verbClasses.map((name) => `${name} verbs`),
    unit: 'in 100 verbs of saying',
    ...inHundred,
    tallies,
    examples,
  };
}

function voiceOf(records: readonly ArticleRecord[]): Counted {
  const examples = countersFor(voices);
  const labelOf = speakerLabels(records);
  const tallies = records.map((record): Tally => {
    const { profile, article } = record;
    for (const { speaker, quoted, reported } of profile.speakers) {
      if (speaker === null) continue;
      const label = labelOf(record, speaker);
      if (quoted > 0) examples[0]?.add(label, article, quoted);
      if (reported > 0) examples[1]?.add(label, article, reported);
    }
    const { narrator, reported, quoted } = profile.words;
    return { of: narrator + reported + quoted, sums: Float64Array.of(quoted, reported, narrator) };
  });
  return { kind: 'voice', names: voices, unit: 'in 100 words', ...inHundred, tallies, examples };
}

function selectionOf(records: readonly ArticleRecord[]): readonly Habit[] {
  const examples = new ExampleCounter();
  for (const { ownStatements, article } of records)
    for (const statement of ownStatements) examples.add(statement, article);
  const row = (name: string, part: (record: ArticleRecord) => ArticleRecord['told'], shown: ExampleCounter) =>
    habitRows({
      kind: 'selection',
      names: [name],
      unit: 'in 100 statements',
      ...inHundred,
      tallies: records.map((record) => ({ of: part(record).of, sums: Float64Array.of(part(record).sum) })),
      examples: [shown],
    });
  return [
    ...row('told here, of what other sources tell', ({ told }) => told, new ExampleCounter()),
    ...row('told here alone, of what it tells', ({ alone }) => alone, examples),
  ];
}

function measured(
  records: readonly ArticleRecord[],
  kind: 'tone' | 'frames',
  names: readonly string[],
  unit: ArticleProfile['measures'][number]['unit'],
): Counted {
  const examples = countersFor(names);
  const tallies = records.map(({ profile, article }): Tally => {
    const sums = new Float64Array(names.length);
    let of = 0;
    for (const [place, name] of names.entries()) {
      const measure = profile.measures.find((one) => one.kind === kind && one.name === name);
      if (measure === undefined) continue;
      of = measure.of;
      sums[place] = measure.sum;
      // Loaded words of speakers are listed in a profile, too, as theirs.
      const shown =
        kind === 'tone' ? measure.words.filter(({ voice }) => voice === 'narrator') : measure.words;
      for (const { text } of shown) examples[place]?.add(text, article);
    }
    return { of, sums };
  });
  const isCount = unit === 'in 100 words';
  return { kind, names, unit, scale: isCount ? 100 : 1, isCount, tallies, examples };
}

function distinctiveRows({ own, others }: { own: WordCounts; others: WordCounts }): readonly Habit[] {
  const of = [...own.values()].reduce((sum, count) => sum + count, 0);
  return distinctiveWords(own, others)
    .slice(0, MOST_WORDS)
    .map(({ word, count, countElsewhere, z }) => ({
      kind: 'distinctive-words',
      name: `${word} (elsewhere ${countElsewhere} times)`,
      unit: 'z',
      sum: count,
      of,
      value: rounded(z),
      interval: null,
      examples: [],
    }));
}
