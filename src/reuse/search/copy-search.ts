import type { CopySearch } from '../../model/explanation.ts';
import { type ReuseOptions, reuseSettings } from '../settings.ts';
import { bandingFor, bandRecall } from './minhash.ts';

const SIMILARITIES = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8];

/** How copies are searched for under these settings, and with what probability a pair is found by its signature. */
export function copySearchOf(options: ReuseOptions = {}): CopySearch {
  const settings = reuseSettings(options);
  const banding = bandingFor(settings);
  const { passageWords, shingleWords, signatureSlots } = settings;
  const recall = SIMILARITIES.map((jaccard) => ({ jaccard, probability: bandRecall(banding, jaccard) }));
  return { passageWords, shingleWords, signatureSlots, ...banding, recall };
}
