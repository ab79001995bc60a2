import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/report/tui/frame.ts';
import { keysOf, type NamedKeys } from '../../src/report/tui/keys.ts';
import { textOfLine, widthOfLine } from '../../src/report/tui/line.ts';
import { markedSentence } from '../../src/report/tui/marked-sentence.ts';
import { initialState, reduce } from '../../src/report/tui/reducer.ts';
import type { Key, State } from '../../src/report/tui/state.ts';
import { article, madeUpState, pressing } from './made-up.ts';

const small = madeUpState({ columns: 80, rows: 24 });
const shown = (state: State): string =>
  frameOf(state)
    .map((line) => textOfLine(line).trimEnd())
    .join('\n');

const keyNames = [
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'home',
  'end',
  'enter',
  'escape',
  'backspace',
] as const;
const key: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom(...keyNames),
  fc.constantFrom(...'nNofewxy?q/sa ').map((text) => ({ text })),
);
const size = fc.record({ columns: fc.integer({ min: 10, max: 200 }), rows: fc.integer({ min: 3, max: 60 }) });

describe('every screen', () => {
  it('fills the terminal exactly, whatever is pressed and however it is resized', () => {
    const action = fc.oneof(
      key.map((pressed) => ({ kind: 'key', key: pressed }) as const),
      size.map((to) => ({ kind: 'resized', size: to }) as const),
    );
    fc.assert(
      fc.property(size, fc.array(action, { maxLength: 40 }), (first, actions) => {
        let state = madeUpState(first);
        for (const next of actions) {
          state = reduce(state, next);
          const frame = frameOf(state);
          expect(frame.length).toBe(state.size.rows);
          for (const line of frame) expect(widthOfLine(line)).toBeLessThanOrEqual(state.size.columns);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can be left by q alone', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), (pressed) => {
        const state = pressing(small, ...pressed, 'escape', 'q', 'q', 'q', 'q');
        expect(state.ending).toBe('quit');
      }),
    );
  });

  it('says so where the window is too small, and comes back', () => {
    const tiny = reduce(small, { kind: 'resized', size: { columns: 30, rows: 8 } });
    expect(shown(tiny)).toContain('Enlarge the');
    expect(shown(reduce(tiny, { kind: 'resized', size: small.size }))).toBe(shown(small));
  });

  it('stops at Ctrl-C from everywhere', () => {
    for (const way of [[], ['/'], ['enter'], ['enter', 'enter', 'down', 'enter'], ['?']])
      expect(pressing(small, ...way, 'interrupt').ending).toBe('interrupted');
  });
});

describe('events', () => {
  it('say when, how many independent texts, who, and what differs most', () => {
    expect(shown(small)).toContain('2026-03-09  3 of 3    A storm damages the pier');
    expect(shown(small)).toContain('figures: “Twelve” ≠ “Some fourteen”');
    expect(shown(small)).toContain('told by one article only');
  });

  it('are there before they are compared', () => {
    const grouped = initialState(
      { articles: [], events: [{ id: 'a', label: 'An event', articles: ['x', 'y'] }] },
      small.size,
    );
    expect(shown(grouped)).toContain('? of 2    An event');
    expect(shown(grouped)).toContain('comparing 0');
    expect(shown(pressing(grouped, 'enter'))).toContain('comparing …');
  });

  it('narrow as a filter is typed, and widen again', () => {
    expect(pressing(small, '/muse').events.shown).toEqual([1]);
    expect(pressing(small, '/muse', 'backspace', 'backspace', 'backspace', 'backspace').events.shown).toEqual(
      [0, 1],
    );
    expect(pressing(small, '/pier gazette').events.shown).toEqual([0]);
    expect(shown(pressing(small, '/nothing like it'))).toContain('No event holds all these words.');
    expect(pressing(small, '/q').ending).toBeNull();
    expect(pressing(small, '/muse', 'escape').events).toMatchObject({
      filter: '',
      isTyping: false,
      shown: [0, 1],
    });
  });

  it('keep the chosen event chosen when they are sorted anew', () => {
    const sorted = pressing(small, 'down', 'sss');
    expect(sorted.events.sorting).toBe('label');
    expect(sorted.entries[sorted.events.shown[sorted.events.chosen] ?? -1]?.id).toBe('museum');
  });

  it('take one row each on a wide screen as soon as they do not fit on two', () => {
    const events = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      label: `Event ${index}`,
      articles: [],
    }));
    const at = (rows: number): string =>
      shown(initialState({ articles: [], events }, { columns: 160, rows }));
    expect(at(50)).toContain('Event / publishers / strongest difference');
    expect(at(24)).toMatch(/Publishers +Strongest difference/u);
    expect(at(24)).toContain('Event 19');
  });

  it('cost a key press no more than the rows that it shows when there are ten thousand', () => {
    const articles = Array.from({ length: 10_000 }, (_, index) =>
      article(`a${index}`, [`Sentence ${index}.`]),
    );
    const events = articles.map(({ id }, index) => ({
      id: `e${index}`,
      label: `Event ${index} of many`,
      articles: [id],
    }));
    const first = initialState({ articles, events }, small.size);
    let looked = 0;
    const entries = new Proxy(first.entries, {
      get(target, property, receiver): unknown {
        looked += 1;
        return Reflect.get(target, property, receiver);
      },
    });
    let state = { ...first, entries };
    for (let round = 0; round < 300; round += 1) {
      state = { ...pressing(state, round % 3 === 0 ? 'page-down' : 'down'), entries };
      frameOf(state);
    }
    expect(looked).toBeGreaterThan(300);
    expect(looked / 300).toBeLessThan(4 * small.size.rows);
    expect(pressing(state, '/777 event').events.shown.length).toBe(19);
  });
});

describe('an event', () => {
  const event = pressing(small, 'enter');

  it('shows who has what', () => {
    expect(shown(event)).toMatch(/A B C {3}≠/u);
    expect(shown(event)).toMatch(/● ● · {3}1 {2}The mayor said/u);
    expect(shown(event)).toMatch(/● ● ● {3}3 {2}Twelve boats/u);
    expect(shown(event)).toMatch(/● · · {3}1 {2}Nobody was hurt/u);
  });

  it('shows the chosen statement in full, and what comes nearest where it was not found', () => {
    const chosen = pressing(event, 'end', 'up');
    expect(shown(chosen)).toContain('A3 Nobody was hurt.');
    expect(shown(chosen)).toContain('B not found; nearest B2 (0.12): Insurers expect');
  });

  it('compares two articles: the first Enter marks, the second opens', () => {
    const marked = pressing(event, 'down', 'enter');
    expect(marked.event?.marked).toBe(1);
    expect(shown(marked)).toContain('▸●B');
    expect(pressing(marked, 'up', 'enter').pair).toMatchObject({ left: 0, right: 1 });
    expect(pressing(marked, 'enter').event?.marked).toBeNull();
  });

  it('compares at a statement', () => {
    expect(pressing(event, 'end', 'enter').pair).toMatchObject({ left: 0, right: 1 });
  });

  it('of one article has nothing to compare, and says so', () => {
    const lone = pressing(small, 'down', 'enter');
    expect(shown(lone)).toContain('there is nothing to compare it with');
    expect(pressing(lone, 'enter').pair).toBeNull();
  });
});

describe('a comparison', () => {
  const pair = pressing(small, 'enter', 'enter', 'down', 'enter');

  it('puts linked sentences side by side and the others in their place', () => {
    expect(shown(pair)).toMatch(/1 The mayor said: “\[5 We will mend\s+≈.≈ 3 The mayor promised that \[5/u);
    expect(shown(pair)).toMatch(/2 \[1 Twelve\] \[3 boats\] were\s+═.═ 1 \[1 Some fourteen\] \[3 vessels\]/u);
    expect(shown(pair)).toMatch(/– not found; nearest A3 \(0.12\)\s+. {2}2 Insurers expect/u);
    expect(shown(pair)).toMatch(/3 \[4 Nobody was hurt\.\]\s+. {2} {2}– not found; nearest B2 \(0.12\)/u);
  });

  it('turns to the order of the other article', () => {
    const text = shown(pressing(pair, 'o'));
    expect(text).toContain('order of B');
    expect(text.indexOf('Twelve')).toBeLessThan(text.indexOf('The mayor said'));
  });

  it('goes through the differences in both directions', () => {
    const chosen = (state: State) => state.pair?.chosen;
    expect(chosen(pressing(pair, 'n'))).toBe(5);
    expect(chosen(pressing(pair, 'nn'))).toBe(1);
    expect(chosen(pressing(pair, 'nnN'))).toBe(5);
    expect(chosen(pressing(pair, 'N'))).toBe(4);
    expect(chosen(pressing(pair, 'nnnnnn'))).toBe(5);
  });

  it('says whose words the chosen ones are, and why they stand side by side', () => {
    expect(shown(pressing(pair, 'n'))).toContain('A1 QUOTE, the mayor: “We will mend the pier.”');
    expect(shown(pressing(pair, 'n'))).toContain('B3 reported, the mayor: “the pier would be repaired”');
    expect(shown(pressing(pair, 'n'))).toContain('link score 0.41 of 1 (little certainty)');
    expect(shown(pressing(pair, 'nn'))).toMatch(/they disagree on\s+number\s+“Twelve” ≠ “fourteen”/u);
    expect(shown(pressing(pair, 'nnnn'))).toContain('Mind: a made-up caution');
    expect(shown(pressing(pair, 'N'))).toContain('Nearest in B: B2 (0.12 of 1) “Insurers expect');
  });

  it('hides kinds', () => {
    const chosen = pressing(pair, 'f', 'o', 'q');
    expect(shown(chosen)).toContain('14 kinds hidden');
    expect(shown(chosen)).toContain('[1 Twelve] boats were damaged');
    expect(shown(pressing(chosen, 'f', 'a', 'f'))).toContain('[3 boats]');
  });

  it('shows evidence, what was cut, and a citation', () => {
    expect(shown(pressing(pair, 'e'))).toContain('In A, not found in B');
    expect(shown(pressing(pair, 'n', 'e'))).toContain('A1 The mayor said: “We will mend the pier.”');
    expect(shown(pressing(pair, 'x'))).toContain('furniture: Share harbour');
    expect(shown(pressing(pair, 'y'))).toContain('Choose a difference first');
    const citation = shown(pressing(pair, 'n', 'y'));
    expect(citation).toContain('“We will mend the pier.” (QUOTE, the mayor)');
    expect(citation).toContain('Publisher of harbour, Title of harbour, 2026-03-09T10:00; sentence 1 of 3');
  });

  it('keeps the chosen difference in view when the window is resized', () => {
    const narrow = reduce(pressing(pair, 'N'), { kind: 'resized', size: { columns: 60, rows: 15 } });
    expect(shown(narrow)).toContain('[4 Nobody was');
  });
});

describe('keys', () => {
  const none: NamedKeys = {
    upArrow: false,
    downArrow: false,
    leftArrow: false,
    rightArrow: false,
    pageUp: false,
    pageDown: false,
    home: false,
    end: false,
    return: false,
    escape: false,
    backspace: false,
    delete: false,
    tab: false,
    ctrl: false,
    meta: false,
  };

  it('come one by one, by name, or many at once', () => {
    expect(keysOf('n', none)).toEqual([{ text: 'n' }]);
    expect(keysOf('', { ...none, pageDown: true })).toEqual(['page-down']);
    expect(keysOf('nn\r\u0003', none)).toEqual([{ text: 'n' }, { text: 'n' }, 'enter', 'interrupt']);
    expect(keysOf('c', { ...none, ctrl: true })).toEqual(['interrupt']);
    expect(keysOf('d', { ...none, ctrl: true })).toEqual([]);
    expect(keysOf('漢🇺🇳\u0000', none)).toEqual([{ text: '漢' }, { text: '🇺' }, { text: '🇳' }]);
  });
});

describe('names and evidence', () => {
  it('shows who is called how for the event and for two articles, by the same key', () => {
    const event = pressing(small, 'enter', { text: 'w' });
    expect(shown(event)).toContain('Who and what is called how');
    expect(shown(pressing(event, { text: 'w' }))).not.toContain('Who and what is called how');
  });

  it('marks the words behind a difference of whole articles without a sign, and ties them to its number', () => {
    const own = article('own', ['The storm wrecked the old pier.']);
    const word = { start: 10, end: 17, numbers: [7], family: 'words', isEvidence: true } as const;
    const pieces = markedSentence(own, 0, [word]);
    expect(textOfLine(pieces)).toBe('The storm wrecked the old pier.');
    expect(pieces.find(({ text }) => text === 'wrecked')).toMatchObject({ style: 'plain', of: [7] });
  });
});
