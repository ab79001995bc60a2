import type { CheckDocument } from '../model/gate.ts';
import { jsonChunks } from './json.ts';

export const checkJson = (document: CheckDocument): Iterable<string> => inertJson(jsonChunks(document));

// What JSON leaves as it is but a terminal, an editor or a build log would act on: C1 controls, bidirectional controls,
// line separators, and the first mark of `##[command]`.
const ACTED_ON = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]|#(?=#[a-z]{0,20}\[)/giu;

/**
 * JSON that means the same and shows nothing that anything acts on. Such characters can only stand inside strings, where
 * an escape says the same.
 */
export function* inertJson(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks)
    yield chunk.replace(
      ACTED_ON,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
