import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, html, isolated } from '../../../src/report/html/markup.ts';
import { plain } from '../../../src/report/plain.ts';
import { parsed } from './pages.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '&',
      '/',
      '=',
      ' ',
      'a',
      'script',
      '&lt;',
      '\u202e',
      '\u0000',
    ),
  }),
);

describe('html', () => {
  it('shows any text as it is, in an element and in an attribute, and lets none of it become markup', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const page = parsed(
          `<!doctype html><html><body>${html`<p title="${text}">${text}</p>`.text}</body></html>`,
        );
        const body = page.body;
        expect(body.querySelectorAll('*')).toHaveLength(1);
        const paragraph = body.querySelector('p');
        expect(paragraph?.textContent).toBe(plain(text));
        expect(paragraph?.getAttributeNames()).toEqual(['title']);
        expect(paragraph?.getAttribute('title')).toBe(plain(text));
      }),
    );
  });

  it('keeps markup that it made itself, joins lists, and shows nothing for nothing', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`${[inner, 3, null, undefined, false, ['x', inner]]}`.text).toBe(
      '<b>&lt;i&gt;</b>3x<b>&lt;i&gt;</b>',
    );
  });

  it('keeps a right-to-left name from reordering the sentence around it', () => {
    expect(isolated('وكالة \u202eأنباء').text).toBe('<bdi>وكالة \ufffdأنباء</bdi>');
  });
});

describe('clipped', () => {
  it('cuts at a word where one is near, and never more than asked', () => {
    expect(clipped('The bridge is closed', 40)).toBe('The bridge is closed');
    expect(clipped('The bridge is closed since Monday', 17)).toBe('The bridge is\u00a0…');
    fc.assert(
      fc.property(anything, fc.integer({ min: 2, max: 40 }), (text, longest) => {
        expect([...clipped(text, longest)].length).toBeLessThanOrEqual(longest + 2);
      }),
    );
  });

  it('looks at no more than the beginning of a megabyte of marks', () => {
    const beginning = `e${'\u0301'.repeat(1_000)}`;
    expect(clipped(beginning + '\u0301'.repeat(2_000_000), 80)).toBe(clipped(`${beginning} and more`, 80));
  });
});
