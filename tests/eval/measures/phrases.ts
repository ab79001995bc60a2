import {
  fitLinks,
  fitRelations,
  oddsOf,
  type PreparedHeadlines,
  prepareHeadlines,
} from '../../../scripts/lib/phrase-training.ts';
import { PHRASE_LINK_THRESHOLD } from '../../../src/align/phrase-links.ts';
import { phraseRelations } from '../../../src/align/phrase-relations.ts';
import { at } from '../../../src/model/list.ts';
import type { Figure, Measure } from '../measure.ts';
import { type ChunkedSide, readChunkedPairs } from '../phrase-data.ts';

const TRAIN = 'wording/ists-headlines.train.jsonl.gz';
const FOLDS = 5;

/** Every pair of headlines judged by models that were trained without it and its fold. */
function crossValidated<T>(
  headlines: readonly PreparedHeadlines[],
  judge: (trainedOn: readonly PreparedHeadlines[], judged: readonly PreparedHeadlines[]) => readonly T[],
): readonly T[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    judge(
      headlines.filter((_one, n) => n % FOLDS !== fold),
      headlines.filter((_one, n) => n % FOLDS === fold),
    ),
  ).flat();
}

interface Judged {
  readonly gold: number;
  readonly found: number;
}

const judgeRelations = (
  trainedOn: readonly PreparedHeadlines[],
  judged: readonly PreparedHeadlines[],
): Judged[] => {
  const models = fitRelations(trainedOn);
  return judged.flatMap(({ linked }) =>
    linked.map(({ features, relation }) => {
      const odds = models.map((model) => oddsOf(model, features));
      return { gold: phraseRelations.indexOf(relation), found: odds.indexOf(Math.max(...odds)) };
    }),
  );
};

interface JudgedLink {
  readonly isGold: boolean;
  readonly isFound: boolean;
  /** Pairs of words that the two chunks hold. */
  readonly pairsOfWords: number;
}

const THRESHOLD_ODDS = Math.log(PHRASE_LINK_THRESHOLD / (1 - PHRASE_LINK_THRESHOLD));

const judgeLinks = (
  trainedOn: readonly PreparedHeadlines[],
  judged: readonly PreparedHeadlines[],
): JudgedLink[] => {
  const model = fitLinks(trainedOn);
  return judged.flatMap(({ pair, candidates }) =>
    candidates.map(({ left, right, features, isLinked }) => ({
      isGold: isLinked,
      isFound: oddsOf(model, features) >= THRESHOLD_ODDS,
      pairsOfWords: wordsOf(pair.left, left) * wordsOf(pair.right, right),
    })),
  );
};

function wordsOf({ chunks }: ChunkedSide, place: number): number {
  const { tokens, start, end } = at(chunks, place);
  return tokens.slice(start, end).filter(({ kind }) => kind !== 'punctuation').length;
}

function scoreOf<T>(
  judged: readonly T[],
  isGold: (one: T) => boolean,
  isFound: (one: T) => boolean,
  weight = (_: T) => 1,
) {
  const sum = (list: readonly T[]): number => list.reduce((total, one) => total + weight(one), 0);
  const right = sum(judged.filter((one) => isGold(one) && isFound(one)));
  return (2 * right) / (sum(judged.filter(isGold)) + sum(judged.filter(isFound)) || 1);
}

export const measure: Measure = {
  name: 'phrases',
  needs: [TRAIN],
  run(): readonly Figure[] {
    const headlines = readChunkedPairs(TRAIN).map(prepareHeadlines);
    const relations = crossValidated(headlines, judgeRelations);
    const links = crossValidated(headlines, judgeLinks);
    const byRelation = phraseRelations.map((relation, k) => ({
      name: `iSTS headlines, cross-validated: F of ${relation}`,
      value: scoreOf(
        relations,
        ({ gold }) => gold === k,
        ({ found }) => found === k,
      ),
    }));
    const isGold = (one: JudgedLink): boolean => one.isGold;
    const isFound = (one: JudgedLink): boolean => one.isFound;
    return [
      {
        name: 'iSTS headlines, cross-validated: accuracy of chunk relations',
        value: relations.filter(({ gold, found }) => gold === found).length / relations.length,
      },
      {
        name: 'iSTS headlines, cross-validated: macro F of chunk relations',
        value: byRelation.reduce((sum, { value }) => sum + value, 0) / byRelation.length,
      },
      ...byRelation,
      {
        name: 'iSTS headlines, cross-validated: F of linked words by chunks',
        value: scoreOf(links, isGold, isFound, ({ pairsOfWords }) => pairsOfWords),
      },
      { name: 'iSTS headlines, cross-validated: F of linked chunks', value: scoreOf(links, isGold, isFound) },
    ];
  },
};
