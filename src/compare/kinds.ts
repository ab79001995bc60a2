import type { DifferenceKind } from '../model/difference.ts';
import { findAgency } from './agency/agency.ts';
import { findAttributions } from './attribution/attribution.ts';
import { findCertainty } from './certainty/certainty.ts';
import { findDenials } from './certainty/negation.ts';
import { findFigures } from './figures/figures.ts';
import { findDistinctiveWords } from './measures/distinctive-words.ts';
import { findFrames } from './measures/frames.ts';
import { findTone } from './measures/tone.ts';
import { findNamings } from './naming/naming.ts';
import { findQuotations } from './quotation/quotation.ts';
import { findScope } from './scope/scope.ts';
import { findProminence } from './selection/prominence.ts';
import { findSelections } from './selection/selection.ts';
import type { FindKind } from './view.ts';
import { findSpeakers } from './voices/speakers.ts';
import { findWordChoices } from './word-choice/word-choice.ts';

/**
 * The kinds that are looked for, the most telling first: where two kinds see one and the same pair of words, the one
 * that stands first reports it.
 */
export const kinds: readonly { readonly kind: DifferenceKind; readonly find: FindKind }[] = [
  { kind: 'figures', find: findFigures },
  { kind: 'negation', find: findDenials },
  { kind: 'naming', find: findNamings },
  { kind: 'quotation', find: findQuotations },
  { kind: 'attribution', find: findAttributions },
  { kind: 'certainty', find: findCertainty },
  { kind: 'agency', find: findAgency },
  { kind: 'scope', find: findScope },
  { kind: 'word-choice', find: findWordChoices },
  { kind: 'selection', find: findSelections },
  { kind: 'prominence', find: findProminence },
  { kind: 'voice', find: findSpeakers },
  { kind: 'distinctive-words', find: findDistinctiveWords },
  { kind: 'tone', find: findTone },
  { kind: 'frames', find: findFrames },
];
