import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPlainText } from '../../../src/ingest/clean/plain-text.ts';

const BODY = [
  'The harbour council agreed on Tuesday to close the old ferry pier for repairs until the spring.',
  'Its chairwoman said that two temporary landings would be ready before the first of the month.',
  '“We shall not leave the islands without a boat,” she told the meeting, and the harbour staff applauded.',
];
const TITLE = 'Harbour council closes old ferry pier for repairs';
const body = BODY.join('\n\n');

const cut = (raw: string, title?: string): string[] =>
  cleanPlainText(raw, title === undefined ? {} : { title }).excluded.map(
    (piece) => `${piece.reason}: ${piece.text}`,
  );

describe('what is cut', () => {
  test('metadata lines, and their fields are read', () => {
    const cleaned = cleanPlainText(
      `${TITLE}\nBy Jane Doe and John Roe | Published: 15 Nov 2020\nSource: Northern Wire\nURL: https://example.org/a\n\n${body}`,
    );
    expect(cleaned).toMatchObject({
      title: TITLE,
      author: 'Jane Doe, John Roe',
      credit: 'Northern Wire',
      url: 'https://example.org/a',
      publishedAt: { kind: 'date', date: { value: '2020-11-15' } },
      text: body,
    });
  });

  test('a day of publication is believed before a day of change, whatever their order', () => {
    const cleaned = cleanPlainText(`Updated: 2020-11-16\nPublished: 2020-11-15\n\n${body}`);
    expect(cleaned.publishedAt).toMatchObject({ date: { value: '2020-11-15' } });
  });

  test('an ambiguous date is handed on with its words', () => {
    expect(cleanPlainText(`Date: 9/3/2021\n\n${body}`).publishedAt).toEqual({
      kind: 'ambiguous',
      words: '9/3/2021',
    });
  });

  test('labels between the body and what the outlet says of itself', () => {
    const self = 'The Shore Gazette is a daily news site that reports on ports and islands.';
    const labels = ['What you can do', 'Give to the boat fund', 'Download the leaflet'];
    expect(cut([...BODY, ...labels, self].join('\n'))).toEqual([
      ...labels.map((label) => `furniture: ${label}`),
      `self-description: ${self}`,
    ]);
  });

  test.each([
    ['nothing known below', ['North pier', 'South pier'], []],
    [
      'figures',
      ['North pier 12', 'South pier 4'],
      ['The Shore Gazette is a daily news site on ports and islands.'],
    ],
    [
      'a colon above',
      ['North pier', 'South pier'],
      ['The Shore Gazette is a daily news site on ports and islands.'],
    ],
  ])('but no list that closes the article: %s', (reason, list, below) => {
    const lines =
      reason === 'a colon above' ? [...BODY, 'The piers that will be closed until spring:'] : BODY;
    expect(cleanPlainText([...lines, ...list, ...below].join('\n')).text).toBe(
      [...lines, ...list].join('\n'),
    );
  });

  test('a headline that asks, where it stands twice or is known', () => {
    const question = 'Who will pay for the old ferry pier?';
    expect(cleanPlainText(`${question}\n\n${question}\n\n${body}`)).toMatchObject({
      title: question,
      text: body,
    });
    expect(cleanPlainText(`${question}\n\n${body}`, { title: question }).text).toBe(body);
    expect(cleanPlainText(`${question}\n\n${body}`).title).toBeNull();
  });

  test.each([
    ['LONDON (Reuters) - ', null, 'Reuters', 'credit'],
    ['PORT CITY, Nov. 15 (AFP) – ', null, 'AFP', 'credit'],
    ['WASHINGTON — ', null, null, 'metadata'],
    ['Dunmore, Ill. — ', null, null, 'metadata'],
    ['SHORENEWS - ', 'SHORENEWS', null, 'metadata'],
    ['Shore.net - ', 'Shore.net', null, 'metadata'],
  ])('the dateline %s', (dateline, publisher, credit, reason) => {
    const cleaned = cleanPlainText(`${dateline}${body}`);
    expect(cleaned).toMatchObject({ publisher, credit, text: body });
    expect(cleaned.excluded).toEqual([{ text: dateline.trim(), reason }]);
  });

  test('a teaser between paragraphs, twice, the second time with its first lines glued to it', () => {
    const teaser = 'Lighthouse keeper retires after forty years';
    const raw = `${BODY[0]}\n\n${teaser}\n\n${teaser}The last keeper of the coast hands over his keys.\n\n${BODY[1]}\n\n${BODY[2]}`;
    expect(cleanPlainText(raw).text).toBe(body);
    expect(cut(raw)).toHaveLength(2);
    expect(cut(raw).every((piece) => piece.startsWith('teaser: '))).toBe(true);
  });

  test('what an outlet says of itself at the end', () => {
    const cleaned = cleanPlainText(
      `${body}\n\nThe Shore Tribune is a weekly newspaper for the islands and the coast.`,
    );
    expect(cleaned).toMatchObject({ publisher: 'The Shore Tribune', text: body });
    expect(cleaned.excluded[0]?.reason).toBe('self-description');
  });

  test('a credit sentence at the end', () => {
    expect(
      cleanPlainText(`${body}\n\nThis article was originally published by Northern Wire.`),
    ).toMatchObject({ credit: 'Northern Wire', text: body });
  });
});

describe('what is kept', () => {
  test.each([
    ['subheadings', `${BODY[0]}\n\nA winter without boats\n\n${BODY[1]}\n\nWhat comes next\n\n${BODY[2]}`],
    ['quotes as lines of their own', `${BODY[0]}\n\n“Not one more winter”\n\n${BODY[1]}`],
    ['times of a live blog', `09:30\n${BODY[0]}\n10:15\n${BODY[1]}\n10:40\n${BODY[2]}`],
    [
      'verse',
      'The pier is old, the pier is long\nThe boats lie still below\nAnd every gull that knows the song\nHas seen the ferries go',
    ],
    [
      'a refrain',
      'Row to the island and row to the shore\nRow to the island and row to the shore\nThe ferry will not sail any more\nThe ferry will not sail any more',
    ],
    ['a dialogue with dashes', `- ${BODY[0]}\n\n- ${BODY[1]}\n\n- ${BODY[2]}`],
    ['one line', BODY.join(' ')],
    ['a sentence that names a date', `On November 15, 2020 the council met again. ${body}`],
    ['a sentence with a dash after capitals', `NASA — the American agency — will watch the tides. ${body}`],
    [
      'a report about an outlet',
      `The Shore Tribune will close in May. ${body}\n\nThe Shore Tribune is a weekly newspaper for the islands.`,
    ],
    ['a list at the end', `${body}\n\nPier A, east side\nPier B, west side\nPier C, by the market`],
    ['a headline alone', TITLE],
    ['a source in the middle', `${BODY[0]}\n\nSource: the council’s own figures\n\n${BODY[1]}`],
  ])('%s', (_, raw) => {
    const cleaned = cleanPlainText(raw);
    expect(cleaned.excluded).toEqual([]);
    expect(cleaned.text).toBe(raw);
  });

  test('with a known title, a first line that is another is not taken for the headline', () => {
    const raw = `Pier closed, boats moved to the market quay\n\n${body}`;
    expect(cleanPlainText(raw, { title: 'Ferries' })).toMatchObject({ title: 'Ferries', text: raw });
  });

  test('white space alone is made plain', () => {
    expect(cleanPlainText(`\uFEFF${BODY[0]}\u00A0 \r\n\r\n\r\n\r\n\u200B${BODY[1]}\t`).text).toBe(
      `${BODY[0]}\n\n${BODY[1]}`,
    );
  });

  test('a joiner in Persian stays, one between Latin letters goes', () => {
    expect(cleanPlainText('می\u200Cروند').text).toBe('می\u200Cروند');
    expect(cleanPlainText('fer\u200Cry').text).toBe('ferry');
  });
});

describe('whatever the input', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...BODY,
      TITLE,
      'Share this',
      'Related articles',
      'Leave a Reply',
      'By Jane Doe',
      'Date: 9/3/2021',
      '2020-11-15',
      '',
      '| |',
      '- ',
      'LONDON (Reuters) - ',
      `${TITLE}${BODY[0]}`,
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
  const seen = (value: string): string => [...value.replace(/[\s\p{Z}\p{C}]/gu, '')].sort().join('');

  test('nothing vanishes: every character stands in the text or in what is cut', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const cleaned = cleanPlainText(raw);
        expect(seen(cleaned.text + cleaned.excluded.map((piece) => piece.text).join(''))).toBe(seen(raw));
      }),
      { numRuns: 300 },
    );
  });

  test('cleaning the kept text again cuts nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: kept, title } = cleanPlainText(raw);
        expect(cleanPlainText(kept, { title }).text).toBe(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (raw) => {
        expect(cleanPlainText(raw).text.length).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  test.each([
    ['buttons', 'Share\n'.repeat(50_000)],
    ['headlines', `${TITLE}\n`.repeat(20_000)],
    ['metadata', 'By Jane Doe | 15 Nov 2020 | News ID : 4\n'.repeat(5_000)],
    ['labels', `${'date:'.repeat(60)}\n`.repeat(2_000)],
    ['one long line', 'a '.repeat(500_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['dots', 'a.....................b\n'.repeat(20_000)],
  ])('%s by the thousand end', (_, raw) => {
    expect(cleanPlainText(raw).text.length).toBeLessThanOrEqual(raw.length);
  });
});
