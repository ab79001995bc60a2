import type { CheckDocument, Finding } from '../../model/gate.ts';
import { checkRules } from './check-rules.ts';
import { summaryWords } from './check-summary.ts';
import { findingWords, named, placeWords, said } from './check-words.ts';

/** JUnit's XML as build servers read it: a test case for each new article. Without times, which would differ each run. */
export function* checkJunit(document: CheckDocument): Generator<string> {
  const { articles, findings, unreadable } = document;
  const ofArticle = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = ofArticle.get(finding.article);
    if (known === undefined) ofArticle.set(finding.article, [finding]);
    else known.push(finding);
  }
  const failing = findings.filter(({ level }) => level === 'error');
  const totals = attributes({
    tests: String(articles.length + unreadable.length),
    failures: String(new Set(failing.map(({ article }) => article)).size),
    errors: String(unreadable.length),
  });
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="variorum check"${totals}>\n<testsuite name="variorum check"${totals}>\n`;
  for (const { place, message } of unreadable) {
    yield `<testcase${attributes({ classname: place.path, name: placeWords(place) })}>\n`;
    yield `<error${attributes({ type: 'variorum/unreadable', message: named(message, 300) })}/>\n</testcase>\n`;
  }
  for (const { id, place } of articles) {
    yield `<testcase${attributes({ classname: place.path, name: id })}>\n`;
    yield* resultsOf(ofArticle.get(id) ?? []);
    yield '</testcase>\n';
  }
  yield `<system-out>${escapedXml(summaryWords(document))}</system-out>\n</testsuite>\n</testsuites>\n`;
}

function* resultsOf(findings: readonly Finding[]): Generator<string> {
  for (const finding of findings.filter(({ level }) => level === 'error')) {
    const message = findingWords(finding);
    yield `<failure${attributes({ type: checkRules[finding.relation].id, message })}>${escapedXml(message)}</failure>\n`;
  }
  for (const finding of findings.filter(({ level }) => level !== 'error'))
    yield `<system-out>${escapedXml(`${finding.level}: ${finding.relation}: ${findingWords(finding)}`)}</system-out>\n`;
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedXml(value)}"`)
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// Lone surrogates and the two noncharacters that no XML document may hold; controls are gone before.
const NOT_XML = /[\p{Cs}\ufffe\uffff]/gu;

const escapedXml = (text: string): string =>
  said(text)
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"']/gu, (mark) => entities[mark] ?? '');
