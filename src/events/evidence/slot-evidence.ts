import type { Sides } from '../../model/sides.ts';
import type { Figure, Official } from '../profile/opening.ts';
import type { ArticleProfile } from '../profile/profile.ts';
import type { Evidence } from './features.ts';

export type SlotEvidence = Pick<
  Evidence,
  | 'yearShared'
  | 'yearConflict'
  | 'weekdayConflict'
  | 'dayShared'
  | 'dayConflict'
  | 'figuresShared'
  | 'figuresConflict'
  | 'officialShared'
  | 'officialConflict'
>;

/** Where two openings fill one slot alike or differently: when, how many, who holds the office. */
export function slotEvidence(profiles: Sides<ArticleProfile>): SlotEvidence {
  const years = profiles.left.years.some((year) => profiles.right.years.includes(year));
  const [left, right] = [profiles.left.opening, profiles.right.opening];
  const days = left.days.some((day) => right.days.includes(day));
  const figures = compareFigures(left.figures, right.figures);
  const officials = compareOfficials(left.officials, right.officials);
  return {
    yearShared: years ? 1 : 0,
    yearConflict: profiles.left.years.length > 0 && profiles.right.years.length > 0 && !years ? 1 : 0,
    weekdayConflict:
      left.weekdays !== 0 && right.weekdays !== 0 && (left.weekdays & right.weekdays) === 0 ? 1 : 0,
    dayShared: days ? 1 : 0,
    dayConflict: left.days.length > 0 && right.days.length > 0 && !days ? 1 : 0,
    figuresShared: share(figures.same),
    figuresConflict: share(figures.other),
    officialShared: share(officials.same),
    officialConflict: share(officials.other),
  };
}

/** Of 0, 1, 2 … observations: 0, 1/2, 2/3 … */
const share = (count: number): number => count / (count + 1);

export const isSameFigure = (a: Figure, b: Figure): boolean => a.least <= b.most && b.least <= a.most;

/** By any word of the names: `Salih` and `Barham Salih`. */
export const isSamePerson = (a: Official, b: Official): boolean =>
  a.name.some((word) => b.name.includes(word));

interface Counts {
  readonly same: number;
  readonly other: number;
}

/** Units of which both openings give a figure: one in common, or none. */
function compareFigures(left: readonly Figure[], right: readonly Figure[]): Counts {
  let [same, other] = [0, 0];
  for (const unit of new Set(left.map((figure) => figure.unit))) {
    const theirs = right.filter((figure) => figure.unit === unit);
    if (theirs.length === 0) continue;
    const own = left.filter((figure) => figure.unit === unit);
    if (own.some((a) => theirs.some((b) => isSameFigure(a, b)))) same += 1;
    else other += 1;
  }
  return { same, other };
}

/** Offices, and countries, of which both openings name an official: one in common, or none. */
function compareOfficials(left: readonly Official[], right: readonly Official[]): Counts {
  let [same, other] = [0, 0];
  for (const title of new Set(left.flatMap(({ titles }) => titles))) {
    const theirs = right.filter(({ titles }) => titles.includes(title));
    if (theirs.length === 0) continue;
    const own = left.filter(({ titles }) => titles.includes(title));
    if (own.some((a) => theirs.some((b) => isSamePerson(a, b)))) same += 1;
    else other += 1;
  }
  return { same, other };
}
