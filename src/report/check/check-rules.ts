import type { FindingLevel, FindingRelation } from '../../model/gate.ts';

/** One kind of finding as analysis tools know it. The ids are stable: suppressions and dashboards refer to them. */
export interface CheckRule {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly help: string;
  readonly level: FindingLevel;
}

const HELP =
  'Look at both places. If the text was taken over on purpose (an agency report, a revision of your own article), keep one version, or move the other to where it is kept apart; else find out which of the two came first.';

/** In the order of `--fail-on`; the level is that of the default policy. */
export const checkRules: Readonly<Record<FindingRelation, CheckRule>> = {
  identical: {
    id: 'variorum/identical',
    name: 'IdenticalArticle',
    short: 'The article has the same words, in the same order, as another.',
    full: 'Both articles have the same words in the same order; letter case, punctuation and white space may differ.',
    help: HELP,
    level: 'error',
  },
  'near-duplicate': {
    id: 'variorum/near-duplicate',
    name: 'NearDuplicateArticle',
    short: 'The article is a near copy of another.',
    full: 'At least 80 % of the words of each of the two articles stand in shared passages: runs of at least 20 words, extended over small edits.',
    help: `${HELP} The message lists figures, dates, names and negations that differ inside the copied text.`,
    level: 'error',
  },
  excerpt: {
    id: 'variorum/excerpt',
    name: 'ExcerptOfArticle',
    short: 'Most of one article stands in the other.',
    full: 'At least 80 % of the words of one of the two articles stand in passages that the other shares; the other holds more.',
    help: HELP,
    level: 'warning',
  },
  partial: {
    id: 'variorum/partial',
    name: 'SharedPassage',
    short: 'The article shares a passage with another.',
    full: 'The two articles share at least one passage of 20 words or more, but less than 80 % of either: a long quotation, a background paragraph, a press release.',
    help: HELP,
    level: 'note',
  },
};
