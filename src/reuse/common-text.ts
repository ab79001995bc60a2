import type { WordRange } from './passages.ts';
import type { ReuseSettings } from './settings.ts';
import type { TextIndex } from './text-index.ts';
import { winnow } from './winnowing.ts';

/** Windows of a passage that must not be common; a word or two that agree by chance beside furniture give fewer. */
const OWN_WINDOWS = 3;

/**
 * True where every passage is furniture or boilerplate: text whose fingerprints stand in more than `commonTexts`
 * unrelated texts. Asked of a pair's passages, because a fingerprint at the edge of a common text is chosen in some
 * articles only, and so does not look common by itself.
 *
 * @param passages of one side, in that side's words
 */
export function isCommonText(
  passages: readonly WordRange[],
  text: TextIndex,
  common: ReadonlySet<number>,
  settings: ReuseSettings,
): boolean {
  return passages.every((passage) => ownWindows(passage, text, common, settings) === 'few');
}

function ownWindows(
  { start, end }: WordRange,
  text: TextIndex,
  common: ReadonlySet<number>,
  { passageWords, fingerprintWords }: ReuseSettings,
): 'few' | 'enough' {
  const windowHashes = passageWords - fingerprintWords + 1;
  const windows = Math.max(0, end - start - passageWords + 1);
  const wanted = Math.min(OWN_WINDOWS, windows);
  const fingerprint = new Int32Array(windowHashes);
  let own = 0;
  for (let window = start; window < start + windows && own < wanted; window++) {
    winnow(
      text.fingerprintHashes.subarray(window, window + windowHashes),
      windowHashes,
      windowHashes,
      fingerprint,
    );
    if (!common.has(fingerprint[0] ?? 0)) own++;
  }
  return own < wanted ? 'few' : 'enough';
}
