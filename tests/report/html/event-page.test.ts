import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/difference.ts';
import { at } from '../../../src/model/list.ts';
import { expectGolden } from '../../golden.ts';
import {
  bridgeComparison,
  largeComparison,
  madeUpArticle,
  madeUpComparison,
  madeUpDifference,
} from './made-up.ts';
import { eventPage, parsed, sha256 } from './pages.ts';

/** What a reader reads, a line a block, without the numbers of the notes. */
function textOf(page: string): string {
  const document = parsed(page);
  for (const element of document.querySelectorAll('script,style,.toolbar')) element.remove();
  for (const block of document.querySelectorAll(
    'h1,h2,h3,p,li,td,th,tr,dt,dd,div,section,figcaption,blockquote,text',
  )) {
    block.append('\n');
  }
  return document.body.textContent
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The sentences as they stand in the parallel text, by article: without numbers of notes. */
function sentencesShown(page: string, comparison: Comparison): string[][] {
  const document = parsed(page);
  for (const reference of document.querySelectorAll('.ref')) reference.remove();
  return comparison.articles.map((_, index) =>
    [...document.querySelectorAll(`.cell[data-a="${index}"]:not(.none) > p`)].map((cell) => cell.textContent),
  );
}

describe('the page of an event', () => {
  it('reads as the golden text', () => {
    expectGolden('report/bridge.txt', `${textOf(eventPage(bridgeComparison()))}\n`);
  });

  it('is the same bytes for the same comparison', () => {
    expect(eventPage(bridgeComparison())).toBe(eventPage(structuredClone(bridgeComparison())));
  });

  it('allows what it holds by its hash, and nothing else', () => {
    const document = parsed(eventPage(bridgeComparison()));
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]));
    const style = document.querySelector('style')?.textContent ?? '';
    const script = document.querySelector('script')?.textContent ?? '';
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('style-src')).toBe(`style-src 'sha256-${sha256(style)}'`);
    expect(directives.get('script-src')).toBe(`script-src 'sha256-${sha256(script)}'`);
    expect(policy).not.toContain('unsafe');
    expect(document.querySelectorAll('script,style')).toHaveLength(2);
    expect(document.querySelectorAll('[style],link,img,iframe,object,embed,base')).toHaveLength(0);
  });

  it('never judges and never calls anything omitted', () => {
    const text = textOf(eventPage(bridgeComparison())).replace(/what is right|which of them is right/gu, '');
    expect(text).toContain('not found in B and C');
    expect(text).not.toMatch(/\b(?:omit|omitted|bias|biased|wrong|misleading|propaganda|fails? to)\b/iu);
  });

  it('has a note for each difference, and each number in the text leads to one', () => {
    const document = parsed(eventPage(bridgeComparison()));
    const notes = [...document.querySelectorAll('.note')].map(({ id }) => id);
    expect(notes.toSorted()).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6']);
    const leading = [...document.querySelectorAll('.ref')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    expect(new Set(leading)).toEqual(new Set(notes));
  });

  it('has each id once, and leads nowhere that does not exist', () => {
    for (const comparison of [bridgeComparison(), largeComparison(6, 16)]) {
      const document = parsed(eventPage(comparison));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
        link.getAttribute('href')?.slice(1),
      );
      for (const target of targets) expect(ids).toContain(target);
    }
  });

  it('shows every sentence of every article once and whole, whatever is marked in it', () => {
    const sentences = fc.array(fc.stringMatching(/^[A-Za-z<&" ]{1,30}\.$/u), { minLength: 1, maxLength: 5 });
    const ranges = fc.array(fc.tuple(fc.nat(160), fc.nat(160)), { maxLength: 12 });
    fc.assert(
      fc.property(sentences, ranges, (texts, spans) => {
        const article = madeUpArticle('a', texts);
        const other = madeUpArticle('b', ['Another text.']);
        const differences = spans.map(([start, length], index) => {
          const end = Math.min(article.text.length, start + length);
          const side = {
            article: 'a',
            span: { start: Math.min(start, end), end },
            text: 'x',
            voice: 'narrator',
          } as const;
          return madeUpDifference(`d${index + 1}`, 'word-choice', null, [side]);
        });
        const comparison = madeUpComparison([article, other], { differences });
        expect(sentencesShown(eventPage(comparison), comparison)).toEqual([texts, ['Another text.']]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the sentences of many articles, too, and stays small', () => {
    const comparison = largeComparison(60);
    const page = eventPage(comparison);
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
    const shown = sentencesShown(page, comparison);
    for (const [index, { text, sentences }] of comparison.articles.entries()) {
      expect(at(shown, index).toSorted()).toEqual(
        sentences.map(({ start, end }) => text.slice(start, end)).toSorted(),
      );
    }
  });

  it('notes the heaviest differences where there are thousands, and says how many more there are', () => {
    const [left, right] = [madeUpArticle('a', ['One text.']), madeUpArticle('b', ['Other text.'])];
    const differences = Array.from({ length: 800 }, (_, index) =>
      madeUpDifference(
        `d${index + 1}`,
        'word-choice',
        null,
        [
          { article: 'a', span: { start: 0, end: 3 }, text: 'One', voice: 'narrator' },
          { article: 'b', span: { start: 0, end: 5 }, text: 'Other', voice: 'narrator' },
        ],
        { weight: index < 300 ? 0.1 : 0.5 },
      ),
    );
    const page = eventPage(madeUpComparison([left, right], { differences }));
    const document = parsed(page);
    expect(document.querySelectorAll('.note')).toHaveLength(500);
    expect(document.querySelector('#d301')).not.toBeNull();
    expect(textOf(page)).toContain('the 500 heaviest differences; 300 more');
  });

  it('reads on where a saved document refers to what is not there', () => {
    const article = madeUpArticle('a', ['One text.']);
    const page = eventPage(
      madeUpComparison([article, madeUpArticle('b', [])], {
        statements: [
          {
            id: 's1',
            members: [
              { article: 'gone', sentences: [0] },
              { article: 'a', sentences: [0, 9] },
            ],
            nearest: [{ article: 'b', sentence: 4, score: 1 }],
          },
        ],
        alignments: [{ left: 'a', right: 'gone', links: [] }],
        reuse: [
          {
            left: 'gone',
            right: 'a',
            relation: 'identical',
            jaccard: 1,
            coverage: { left: 1, right: 1 },
            passages: [],
          },
        ],
        differences: [
          madeUpDifference('d1', 'figures', 'gone', [
            { article: 'gone', span: { start: 5, end: 9 }, text: 'x', voice: 'narrator' },
            { article: 'a', span: { start: 5, end: 900 }, text: 'y', voice: 'narrator' },
          ]),
        ],
      }),
    );
    expect(textOf(page)).toContain('One text.');
  });

  it('isolates right-to-left articles, and tells their language', () => {
    const page = eventPage(
      madeUpComparison([
        madeUpArticle('الخبر', ['أغلق الجسر يوم الاثنين.'], { language: 'ar', title: 'إغلاق الجسر' }),
        madeUpArticle('b', ['The bridge.']),
      ]),
    );
    const cell = parsed(page).querySelector('.cell[data-a="0"] > p');
    expect(cell?.getAttribute('dir')).toBe('auto');
    expect(cell?.getAttribute('lang')).toBe('ar');
    expect(page).toContain('<bdi>الخبر</bdi>');
  });

  it('follows no address but one of the web', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://x.example',
      'file:///etc/passwd',
      'https://x.example/"onclick="x',
    ]) {
      const page = eventPage(madeUpComparison([madeUpArticle('a', ['One.'], { url })]));
      const links = [...parsed(page).querySelectorAll('#articles a')];
      for (const link of links) {
        expect(link.getAttribute('href')).toMatch(/^https:\/\//u);
        expect(link.getAttributeNames().toSorted()).toEqual(['href', 'rel']);
      }
    }
  });

  it('says of a single article that there is nothing to compare it with', () => {
    const text = textOf(
      eventPage(
        madeUpComparison([madeUpArticle('a', ['One text.'])], {
          limits: [{ article: null, text: 'only one article: nothing to compare it with' }],
        }),
      ),
    );
    expect(text).toContain('nothing to compare it with');
    expect(text).not.toContain('Coverage');
  });
});
