import { describe, expect, it } from 'vitest';
import { mentionsOfEvent } from '../../src/compare/naming/event-mentions.ts';
import { groupMentions } from '../../src/compare/naming/group-mentions.ts';
import { readMention } from '../../src/compare/naming/mentions.ts';
import { namingTable } from '../../src/compare/naming/naming-table.ts';
import { analyseArticle } from '../../src/language/analysis.ts';
import { articleOf, compareLinked, lineOf } from './compare-texts.ts';

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

describe('mentions in an article', () => {
  const kindsIn = (text: string): string[] =>
    mentionsOfEvent([analyseArticle(articleOf('a', text))]).byArticle.flatMap((mentions) =>
      mentions.map((mention) => `${mention.kind}: ${mention.text}`),
    );

  it.each([
    ['titles in small letters', 'They met former mayor Leon Vasco.', ['name: former mayor Leon Vasco']],
    ['an office', 'The deputy finance minister resigned.', ['office: The deputy finance minister']],
    ['a body', 'He saw US military forces leave.', ['name: US', 'body: US military forces']],
    ['a role and what it is of', 'An heir of the mill sold it.', ['role: An heir of the mill']],
    ['letters that are a word', 'ICE said it would stay.', ['name: ICE']],
    ['no part of a longer phrase', 'The government shutdown went on.', []],
    ['no clause', 'He called for supporting people.', []],
  ])('%s', (_, text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  });

  const areOne = (text: string, first: string, second: string): boolean => {
    const { byArticle, entityOf } = mentionsOfEvent([analyseArticle(articleOf('a', text))]);
    const [one, other] = [first, second].map((form) =>
      byArticle.flat().find((mention) => mention.text === form),
    );
    return one !== undefined && other !== undefined && entityOf(one) === entityOf(other);
  };

  it.each([
    ['President Venn spoke. Then the president left.', 'President Venn', 'the president', true],
    ['President Venn met Vice President Quist.', 'President Venn', 'Vice President Quist', false],
    ['NATO met. Later the alliance agreed.', 'NATO', 'the alliance', true],
    ['The UN and the United Nations agreed.', 'UN', 'United Nations', true],
    ['He saw US troops and American forces.', 'US troops', 'American forces', true],
    ['He saw US troops and Danish troops.', 'US troops', 'Danish troops', false],
    ['The Rendal campaign began. It was the campaign of all.', 'The Rendal campaign', 'the campaign', true],
    ['Fred Wells met Jory Wells.', 'Fred Wells', 'Jory Wells', false],
    ['Leon Vasco met Leon Vasco Jr.', 'Leon Vasco', 'Leon Vasco Jr', false],
  ])('%s', (text, first, second, expected) => {
    expect(areOne(text, first, second)).toBe(expected);
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

describe('naming in linked sentences', () => {
  it.each([
    [
      'Fighters loyal to the Danish regime left on Monday.',
      'Fighters loyal to the Danish government left on Monday.',
      'naming: the Danish regime | the Danish government',
    ],
    [
      'Olin Barasch, who had been ill, promised more patrols along the coast.',
      'The head of the harbour board, who had been ill, promised more patrols along the coast.',
      'naming: Olin Barasch | The head of the harbour board',
    ],
    [
      'The Bureau of Mines closed the shaft near Kelso on Monday.',
      'The Department of Mines closed the shaft near Kelso on Monday.',
      'naming: Bureau of Mines | Department of Mines',
    ],
    [
      'ISIL claimed the attack on the convoy near Kelso.',
      'Daesh claimed the attack on the convoy near Kelso.',
      'naming: ISIL | Daesh',
    ],
  ])('%s', (left, right, expected) => {
    expect(compareLinked(left, right).map(lineOf)).toContain(expected);
  });

  it('says nothing of two people of other offices, of a list, or of a country and its adjective', () => {
    const pairs = [
      ['Mayor Iris Fenn spoke at noon in Dell.', 'Judge Ravi Solberg spoke at noon in Dell.'],
      [
        'Papers such as the Marsk Times, Politico and NPR were named.',
        'Papers such as Slate, BBC and CNN were named.',
      ],
      ['The United States lifted the ban on beef.', 'America lifted the ban on beef.'],
    ] as const;
    for (const [left, right] of pairs)
      expect(compareLinked(left, right).filter(({ kind }) => kind === 'naming')).toEqual([]);
  });
});
