import type { ComparedEvent, FoundDifference } from '../view.ts';
import { mentionsOfEvent } from './event-mentions.ts';
import { fullestForms } from './fullest-forms.ts';
import { officesForNames } from './office-names.ts';
import { otherBodies } from './other-bodies.ts';
import { otherNames } from './other-names.ts';

/**
 * What each article calls the same person, group or place in linked statements: longer and shorter forms and titles of one name,
 * other names in its place (`Ruvania` / `the Northern League`), offices and roles for a name, other words for those who belong to
 * somebody (`US troops` / `US military forces`).
 */
export function findNamings(event: ComparedEvent): readonly FoundDifference[] {
  const mentions = mentionsOfEvent(event.articles);
  return [
    ...fullestForms(event, mentions),
    ...otherNames(event, mentions),
    ...officesForNames(event, mentions),
    ...event.linked.flatMap((linked) => otherBodies(linked, mentions)),
  ];
}
