import { freshPairs } from '../../compare/labelled/fresh.ts';
import { labelledKinds } from '../../compare/labelled/pair.ts';
import { referredFiles, referredPairs } from '../../compare/labelled/referred.ts';
import { scoreKinds } from '../../compare/labelled/score.ts';
import { writtenPairs } from '../../compare/labelled/written.ts';
import type { Figure, Measure } from '../measure.ts';

const halves = ['tuning', 'held-out', 'fresh'] as const;

/** Precision and recall of each kind of difference on the labelled pairs, by half, and on those labelled later; what is missed or wrong is listed. */
function run(): Figure[] {
  const pairs = [...writtenPairs, ...referredPairs(), ...freshPairs()];
  return halves.flatMap((half) => {
    const scores = scoreKinds(pairs.filter((pair) => pair.half === half));
    for (const error of scores.flatMap(({ errors }) => errors)) console.log(`    ${half}: ${error}`);
    return labelledKinds.flatMap((kind) => {
      const score = scores.find((one) => one.kind === kind);
      return [
        { name: `labelled pairs, ${half} half, ${kind}: precision`, value: score?.precision ?? 0 },
        { name: `labelled pairs, ${half} half, ${kind}: recall`, value: score?.recall ?? 0 },
      ];
    });
  });
}

export const measure: Measure = { name: 'wording', needs: referredFiles, run };
