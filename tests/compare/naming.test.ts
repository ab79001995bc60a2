import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../src/compare/group-mentions.ts';
import { readMention } from '../../src/compare/mentions.ts';
import { namingTable } from '../../src/compare/naming-table.ts';
import { analyseArticle } from '../../src/language/analysis.ts';
import { articleOf } from './compare-texts.ts';

describe('groups of mentions', () => {
  it('groups names, offices, countries and things', () => {
    const texts = [
      'former mayor Leon Vasco',
      'Mr. Vasco',
      'the former mayor',
      'Danish officials',
      'Denmark',
      'the lawsuit',
      'a lawsuit',
      'Orla Venn',
    ];
    const [groups = []] = groupMentions([texts.map(readMention)]);
    expect(groups.map((group) => groups.indexOf(group))).toEqual([0, 0, 0, 3, 3, 5, 5, 7]);
  });

  it('takes any text and gives each mention a group', () => {
    expect(groupMentions([])).toEqual([]);
    expect(groupMentions([['', '...', 'the', '“'].map(readMention)])[0]).toHaveLength(4);
  });
});

describe('the table of names', () => {
  it('counts what each article calls whom', () => {
    const articles = [
      'Captain Orla Venn opened the terminal in Marlow. Venn thanked the crew.',
      'Orla Venn opened the terminal. She left Marlow at noon.',
    ].map((text, index) => analyseArticle(articleOf(`a${index}`, text)));
    expect(namingTable(articles, [])).toEqual([
      {
        name: 'Orla Venn',
        articles: [
          {
            article: 'a0',
            forms: [
              { text: 'Captain Orla Venn', count: 1 },
              { text: 'Venn', count: 1 },
            ],
          },
          { article: 'a1', forms: [{ text: 'Orla Venn', count: 1 }] },
        ],
      },
      {
        name: 'Marlow',
        articles: [
          { article: 'a0', forms: [{ text: 'Marlow', count: 1 }] },
          { article: 'a1', forms: [{ text: 'Marlow', count: 1 }] },
        ],
      },
    ]);
  });

  it('counts no common noun that opens a sentence, and joins names that only a difference joins', () => {
    const texts = [
      'Fishermen saw troops of the Northern League near Marlow.',
      'Fishermen saw troops of the Kestrel Front near Marlow.',
    ];
    const articles = texts.map((text, index) => analyseArticle(articleOf(`a${index}`, text)));
    const sides = ['Northern League', 'Kestrel Front'].map((text, index) => {
      const start = texts[index]?.indexOf(text) ?? 0;
      const span = { start, end: start + text.length };
      return { article: `a${index}`, span, text, voice: 'narrator' as const };
    });
    const difference = {
      id: 'd1',
      kind: 'naming' as const,
      statement: 's1',
      sides,
      weight: 0.6,
      note: '',
      cautions: [],
    };
    expect(namingTable(articles, [difference])).toEqual([
      {
        name: 'Marlow',
        articles: [
          { article: 'a0', forms: [{ text: 'Marlow', count: 1 }] },
          { article: 'a1', forms: [{ text: 'Marlow', count: 1 }] },
        ],
      },
      {
        name: 'Northern League / Kestrel Front',
        isByPlace: true,
        articles: [
          { article: 'a0', forms: [{ text: 'Northern League', count: 1 }] },
          { article: 'a1', forms: [{ text: 'Kestrel Front', count: 1 }] },
        ],
      },
    ]);
  });
});
