import type { DifferenceKind } from '../model/difference.ts';
import { findAgency } from './agency.ts';
import { findAttributions } from './attribution.ts';
import { findCertainty } from './certainty.ts';
import { findDistinctiveWords } from './distinctive-words.ts';
import { findFigures } from './figures.ts';
import { findFrames } from './frames.ts';
import { findNamings } from './naming.ts';
import { findDenials } from './negation.ts';
import { findProminence } from './prominence.ts';
import { findQuotations } from './quotation.ts';
import { findScope } from './scope.ts';
import { findSelections } from './selection.ts';
import { findSpeakers } from './speakers.ts';
import { findTone } from './tone.ts';
import type { FindKind } from './view.ts';
import { findWordChoices } from './word-choice.ts';

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
