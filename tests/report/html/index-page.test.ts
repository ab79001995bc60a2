import { describe, expect, it } from 'vitest';
import type { ReportIndex } from '../../../src/model/report.ts';
import { digestOf } from '../../../src/report/html/digest.ts';
import { renderIndexPage } from '../../../src/report/html/index-page.ts';
import { bridgeComparison } from './made-up.ts';
import { parsed, sha256 } from './pages.ts';

const comparison = bridgeComparison();
const index: ReportIndex = {
  schemaVersion: 1,
  variorum: '0.0.0',
  inputs: [],
  articles: comparison.articles,
  events: [
    {
      id: 'e1',
      label: 'Bridge <closed>',
      articles: comparison.articles.map(({ id }) => id),
      document: 'events/e1.json',
      differences: 6,
    },
    { id: 'e2', label: 'Bread', articles: ['local-bridge'], document: 'events/e2.json', differences: 0 },
  ],
};
const digests = new Map([['e1', digestOf(comparison, 'events/e1.html')]]);
const page = [...renderIndexPage(index, { digests, sha256 })].join('');

describe('the index page', () => {
  it('lists each event with dates, publishers, sizes and its strongest difference', () => {
    const row = parsed(page).querySelector('.events tbody tr');
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim());
    expect(cells).toEqual([
      'Bridge <closed>',
      '4–5 March 2024',
      'Meridian Wire, Aldern Echo, publisher not known',
      '3 2 independent texts',
      'Figures “At least 12 lorries” / “Nine lorries”',
      '6',
    ]);
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('events/e1.html');
  });

  it('lists events of one article apart, and links none that has no page', () => {
    const alone = parsed(page).querySelector('.alone-events li');
    expect(alone?.textContent).toContain('Bread');
    expect(alone?.querySelector('a')).toBeNull();
  });

  it('is the same bytes for the same index', () => {
    expect([...renderIndexPage(structuredClone(index), { digests, sha256 })].join('')).toBe(page);
  });
});
