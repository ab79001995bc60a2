import type { CheckDocument, FindingLevel, SourcePlace } from '../../model/gate.ts';
import { inertJson } from '../json.ts';
import { checkRules } from './check-rules.ts';
import { findingWords, named, placeWords } from './check-words.ts';

const severities: Readonly<Record<FindingLevel, 'critical' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'minor',
  note: 'info',
};

/** The Code Quality report of GitLab: one entry a finding. */
export function* checkGitlab(document: CheckDocument): Generator<string> {
  const entries = [
    ...document.unreadable.map(({ place, message }) => ({
      description: `${placeWords(place)}: ${named(message, 300)}`,
      check_name: 'variorum/unreadable',
      fingerprint: `unreadable:${place.path}:${place.record ?? place.region?.startLine ?? ''}`,
      severity: 'blocker',
      location: locationOf(place),
    })),
    ...document.findings.map((finding) => ({
      description: findingWords(finding),
      check_name: checkRules[finding.relation].id,
      fingerprint: finding.fingerprint,
      severity: severities[finding.level],
      location: locationOf(finding.place),
    })),
  ];
  yield '[';
  for (const [index, entry] of entries.entries())
    yield* inertJson([`${index === 0 ? '' : ','}\n  ${JSON.stringify(entry)}`]);
  yield entries.length === 0 ? ']\n' : '\n]\n';
}

/** GitLab links the path below the repository's root, and needs a line: the first, where the whole file is meant. */
const locationOf = ({ path, region }: SourcePlace) => ({
  path: path.replace(/^(?:\.\/)+/u, ''),
  lines: { begin: region?.startLine ?? 1, ...(region === undefined ? {} : { end: region.endLine }) },
});
