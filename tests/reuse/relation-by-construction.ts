import type { ReuseRelation } from '../../src/model/reuse.ts';
import { defaultReuseSettings } from '../../src/reuse/settings.ts';
import type { PlantedWord } from './plant.ts';

/** A stretch of a copy that was taken from one stretch of its source, with small edits. */
interface Stretch {
  copyStart: number;
  copyEnd: number;
  sourceStart: number;
  sourceEnd: number;
  shared: number;
  run: number;
  longestRun: number;
}

const { passageWords, editWords, editedPassageWords, coverage: enough } = defaultReuseSettings;

/**
 * The relation between a source of `sourceWords` words and a copy, by the definition: nothing is searched for,
 * because every word of the copy says where it comes from.
 */
export function relationByConstruction(sourceWords: number, copy: readonly PlantedWord[]): ReuseRelation {
  if (copy.length === sourceWords && copy.every(({ from }, index) => from === index)) return 'identical';
  const shorter = Math.min(sourceWords, copy.length);
  const passages = stretches(copy).filter(
    ({ longestRun, shared, copyStart, copyEnd }) =>
      longestRun >= passageWords ||
      shared >= editedPassageWords ||
      (shared >= passageWords && copyEnd - copyStart >= enough * shorter),
  );
  if (passages.length === 0) return 'independent';
  const covered = {
    copy: passages.reduce((sum, passage) => sum + passage.copyEnd - passage.copyStart, 0) / copy.length,
    source: passages.reduce((sum, passage) => sum + passage.sourceEnd - passage.sourceStart, 0) / sourceWords,
  };
  if (covered.copy >= enough && covered.source >= enough) return 'near-duplicate';
  return covered.copy >= enough || covered.source >= enough ? 'excerpt' : 'partial';
}

function stretches(copy: readonly PlantedWord[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [index, { from }] of copy.entries()) {
    if (from === null) continue;
    const last = found[found.length - 1];
    const near =
      last !== undefined &&
      index - last.copyEnd <= editWords &&
      from >= last.sourceEnd &&
      from - last.sourceEnd <= editWords;
    if (!near) {
      found.push({
        copyStart: index,
        copyEnd: index + 1,
        sourceStart: from,
        sourceEnd: from + 1,
        shared: 1,
        run: 1,
        longestRun: 1,
      });
      continue;
    }
    last.run = index === last.copyEnd && from === last.sourceEnd ? last.run + 1 : 1;
    last.longestRun = Math.max(last.longestRun, last.run);
    last.shared++;
    last.copyEnd = index + 1;
    last.sourceEnd = from + 1;
  }
  return found;
}
