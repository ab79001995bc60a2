import type { CheckDocument, Finding, FindingRelation, SourcePlace, Unreadable } from '../../model/gate.ts';
import { inertJson } from '../json.ts';
import type { CheckContext } from './check-context.ts';
import { checkRules } from './check-rules.ts';
import { findingWords, named, placeWords } from './check-words.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const relations: readonly FindingRelation[] = ['identical', 'near-duplicate', 'excerpt', 'partial'];

/** SARIF 2.1.0 (OASIS standard): a run with a result for each finding, the matched place as a related location. */
export function* checkSarif(document: CheckDocument, { version }: CheckContext): Generator<string> {
  const run = JSON.stringify(runOf(document, version), null, 1);
  yield* inertJson([
    `{"$schema": "${SCHEMA}", "version": "2.1.0", "runs": [${run.slice(0, -2)},\n "results": [`,
  ]);
  for (const [index, finding] of document.findings.entries())
    yield* inertJson([`${index === 0 ? '' : ','}\n  ${JSON.stringify(resultOf(finding))}`]);
  yield ']\n}]}\n';
}

/** Everything of the run but its results, which may be many and are written one by one. */
const runOf = ({ verdict, unreadable }: CheckDocument, version: string) => ({
  tool: {
    driver: {
      name: 'variorum',
      version,
      semanticVersion: version,
      rules: relations.map((relation) => {
        const { id, name, short, full, help, level } = checkRules[relation];
        return {
          id,
          name,
          shortDescription: { text: short },
          fullDescription: { text: full },
          help: { text: help },
          defaultConfiguration: { level },
        };
      }),
    },
  },
  columnKind: 'utf16CodeUnits',
  invocations: [
    {
      executionSuccessful: verdict !== 'unreadable',
      toolExecutionNotifications: unreadable.map(notificationOf),
    },
  ],
});

const notificationOf = ({ place, kind, message }: Unreadable) => ({
  level: 'error',
  descriptor: { id: `variorum/unreadable/${kind}` },
  message: { text: messageText(`${placeWords(place)}: ${named(message, 300)}`) },
  locations: [locationOf(place)],
});

const resultOf = (finding: Finding) => ({
  ruleId: checkRules[finding.relation].id,
  ruleIndex: relations.indexOf(finding.relation),
  level: finding.level,
  message: { text: messageText(findingWords(finding)) },
  locations: [locationOf(finding.place)],
  relatedLocations: [
    { id: 1, ...locationOf(finding.matchPlace), message: { text: messageText(named(finding.match)) } },
  ],
  partialFingerprints: { 'variorumPair/v1': finding.fingerprint },
  properties: {
    article: finding.article,
    match: finding.match,
    relation: finding.relation,
    jaccard: finding.jaccard,
    coverage: finding.coverage,
    changes: finding.changes,
  },
});

function locationOf({ path, record, region }: SourcePlace) {
  return {
    physicalLocation: { artifactLocation: artifactOf(path), ...(region === undefined ? {} : { region }) },
    ...(record === undefined ? {} : { logicalLocations: [{ name: `record ${record}`, kind: 'object' }] }),
  };
}

/** Paths below the current folder are told from there; a viewer knows where that is. */
function artifactOf(path: string) {
  const segments = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .split('/')
    .map(escapedSegment);
  const uri = segments.join('/');
  if (/^[a-z]:\//iu.test(path.replaceAll('\\', '/'))) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

const escapedSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));

/** In messages, brackets make links and braces are placeholders (SARIF 3.11.5 and 3.11.6). */
const messageText = (text: string): string =>
  text
    .replace(/[\\[\]]/gu, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
