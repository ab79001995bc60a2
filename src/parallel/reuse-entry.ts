import { type PairTask, type VerifiedPair, verifyPairs } from '../reuse/passages/verify.ts';
import { Profiler, type TextProfiles } from '../reuse/search/profiles.ts';
import { TextCache } from '../reuse/search/text-cache.ts';
import type { ReuseSettings } from '../reuse/settings.ts';
import { serve } from './serve.ts';
import { readStoredText, type StoredTexts } from './stored-texts.ts';

/** What a thread is asked to do for the search for copies. */
export type ReuseTask =
  | { readonly kind: 'profile'; readonly texts: StoredTexts; readonly settings: ReuseSettings }
  | {
      readonly kind: 'verify';
      /** Numbers of texts in it are places in `texts`. */
      readonly task: PairTask;
      readonly texts: StoredTexts;
      readonly settings: ReuseSettings;
    };

export type ReuseAnswer =
  | { readonly kind: 'profile'; readonly profiles: TextProfiles }
  | { readonly kind: 'verify'; readonly verified: readonly VerifiedPair[] };

serve<ReuseTask, ReuseAnswer>((asked) => {
  switch (asked.kind) {
    case 'profile': {
      const profiles = new Profiler(asked.settings).profile(textsOf(asked.texts));
      const moved = Object.values(profiles).map((list: Int32Array<ArrayBuffer>) => list.buffer);
      return { result: { kind: 'profile', profiles }, moved };
    }
    case 'verify': {
      const cache = new TextCache((place) => readStoredText(asked.texts, place), asked.settings);
      return { result: { kind: 'verify', verified: verifyPairs(asked.task, cache, asked.settings) } };
    }
  }
});

function* textsOf(texts: StoredTexts): Generator<string> {
  for (let index = 0; index < texts.starts.length; index++) yield readStoredText(texts, index);
}
