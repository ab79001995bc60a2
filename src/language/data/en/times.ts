/**
 * Words for times of the day and of the year, folded. Neighbouring parts of the day overlap, those further apart do not.
 *
 * source: written out for this project from common usage of English-language news.
 * note: `fall` and `spring` are words of movement as often, so `fall` is left out and `spring` counts beside another
 *   season only.
 */

export const dayParts: ReadonlyMap<string, number> = new Map([
  ['dawn', 1],
  ['daybreak', 1],
  ['morning', 1.5],
  ['noon', 2.5],
  ['midday', 2.5],
  ['afternoon', 3],
  ['dusk', 4],
  ['evening', 4],
  ['night', 5],
  ['midnight', 5],
]);

export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['winter', 4],
]);
