import { at } from '../../model/list.ts';
import type { Clues, NamedOutlet } from './clues.ts';
import { ownOutlet } from './provenance.ts';
import { isBefore } from './time-range.ts';

/** A version of a text, for finding the first of a family. */
export interface Version {
  readonly id: string;
  readonly clues: Clues;
  /** True where it is part of a longer version and not known to be older. */
  readonly isExcerpt: boolean;
}

interface Original {
  readonly version: Version | null;
  readonly reason: string;
}

/** As many ids are named in a reason. */
const NAMED = 3;

/**
 * The likely original of a family: the one version that nothing speaks against. Against a version speaks that another is
 * known to be older, that it is an excerpt of a longer one, and that it credits another. Where several are left, the
 * one that others credit. Dates of one day do not order articles of that day, and an article without a date may be the
 * oldest.
 */
export function originalOf(family: readonly Version[]): Original {
  const credits = creditsOf(family);
  const oldestEnd = family.reduce(
    (least, { clues }) => Math.min(least, clues.time?.end ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
  const possible = family.filter(
    (version) =>
      !version.isExcerpt &&
      !credits.crediting.has(version) &&
      (version.clues.time === null || version.clues.time.start < oldestEnd),
  );
  const credited = possible.filter((version) => credits.credited.has(version));
  const version = possible.length === 1 ? at(possible, 0) : credited.length === 1 ? at(credited, 0) : null;
  if (version === null) return { version, reason: openReason(possible.length, credited.length) };
  return { version, reason: reasonFor(version, family, credits.credited.get(version) ?? []) };
}

function openReason(possible: number, credited: number): string {
  if (credited > 1) return `${credited} versions are credited by others`;
  return possible === 0
    ? 'dates, credits and lengths contradict one another'
    : `nothing tells ${possible} of the versions apart`;
}

function reasonFor(version: Version, family: readonly Version[], crediting: readonly Version[]): string {
  if (crediting.length > 0) return `credited by ${named(crediting.map(({ id }) => id))}`;
  const { time, dateWords } = version.clues;
  const younger = family.filter(({ clues }) => isBefore(time, clues.time));
  if (younger.length > 0) return `earliest date, ${dateWords}`;
  if (family.some(({ isExcerpt }) => isExcerpt)) return 'the whole of which others are excerpts';
  return 'the others credit their source';
}

function named(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return `${ids.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * Who credits whom inside a family, in time proportional to its size: versions by the name of the outlet whose page
 * they are, then each credit looked up.
 */
function creditsOf(family: readonly Version[]): {
  readonly crediting: ReadonlySet<Version>;
  readonly credited: ReadonlyMap<Version, readonly Version[]>;
} {
  const pages = new Map<string, Version[]>();
  for (const version of family) {
    for (const form of ownOutlet(version.clues)?.forms ?? []) {
      const known = pages.get(form);
      if (known === undefined) pages.set(form, [version]);
      else known.push(version);
    }
  }
  const crediting = new Set<Version>();
  const credited = new Map<Version, Version[]>();
  for (const version of family) {
    const source = sourceOf(version.clues);
    const form = source?.forms.find((known) => pages.has(known));
    // One page of the outlet that is credited; of several, none is known to be the one.
    const [page, ...others] = form === undefined ? [] : (pages.get(form) ?? []);
    if (page === undefined || page === version) continue;
    crediting.add(version);
    if (others.length > 0) continue;
    const known = credited.get(page);
    if (known === undefined) credited.set(page, [version]);
    else known.push(version);
  }
  return { crediting, credited };
}

/** The outlet that an article names as its source, where that is not itself. */
export function sourceOf(clues: Clues): NamedOutlet | null {
  const own = ownOutlet(clues);
  const isOther = (outlet: NamedOutlet | null): outlet is NamedOutlet =>
    outlet !== null && !(own?.forms.some((form) => outlet.forms.includes(form)) ?? false);
  return [clues.credit, clues.dateline].find(isOther) ?? null;
}
