import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../src/compare/find-differences.ts';
import { comparisonLimits } from '../../src/compare/limits/limits.ts';
import { estimateRatios, type Tally } from '../../src/compare/measures/estimate.ts';
import { distinctiveWords } from '../../src/compare/measures/log-odds.ts';
import { profileOf } from '../../src/compare/profile.ts';
import { withEntities } from '../../src/compare/voices/speaker-entities.ts';
import { analyseArticle } from '../../src/language/analysis.ts';
import type { Statement } from '../../src/model/alignment.ts';
import type { Article } from '../../src/model/article.ts';
import type { Difference } from '../../src/model/difference.ts';
import { foremost } from '../../src/model/foremost.ts';
import { articleOf, viewOf } from './compare-texts.ts';

const times = (count: number, sentenceOf: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => sentenceOf(n)).join(' ');

const PLAIN = times(
  24,
  (n) =>
    `The council of Marrow met on day ${n + 1} and looked at the plans for the new road along the river bank.`,
);
const LOADED = times(
  24,
  (n) =>
    `On day ${n + 1} the disgraceful council slammed its critics in a shameless tirade about the road along the river.`,
);

const differencesOf = (kind: Difference['kind'], ...articles: readonly Article[]): Difference[] =>
  findDifferences(viewOf(articles)).filter((difference) => difference.kind === kind);

const measureOf = (article: Article, name: string) =>
  profileOf(analyseArticle(article)).measures.find((measured) => measured.name === name);

describe('tone', () => {
  it('sets loaded telling against plain telling, with intervals and the words', () => {
    const [loaded] = differencesOf('tone', articleOf('plain', PLAIN), articleOf('loaded', LOADED));
    expect(loaded?.sides.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^loaded words: 0\.0 in 100 words/u),
      expect.stringMatching(/^loaded words: 2\d\.\d in 100 words \(.+\), such as “disgraceful”/u),
    ]);
    expect(
      loaded?.evidence?.every(({ article, voice }) => article === 'loaded' && voice === 'narrator'),
    ).toBe(true);
    for (const { span, text } of loaded?.evidence ?? [])
      expect(LOADED.slice(span.start, span.end)).toBe(text);
  });

  it('what a speaker says is the speaker’s and counts for no narrator', () => {
    const quoting = times(
      24,
      (n) =>
        `"The disgraceful council is a shameless circus," Ines Harrow said on day ${n + 1} at the river bank in front of the old mill.`,
    );
    const measured = measureOf(articleOf('quoting', quoting), 'loaded words');
    expect(measured?.sum).toBe(0);
    expect(measured?.words[0]).toMatchObject({ text: 'disgraceful', voice: 'quote', speaker: 'Ines Harrow' });
  });

  it('too little text is said to be too little', () => {
    const short = articleOf(
      'short',
      'The disgraceful council slammed its critics. It was a shameless tirade.',
    );
    expect(measureOf(short, 'loaded words')?.estimate).toBeNull();
    const [difference] = differencesOf('tone', articleOf('plain', PLAIN), articleOf('loaded', LOADED), short);
    expect(difference?.sides[2]?.text).toBe('loaded words: too short to say');
    expect(
      comparisonLimits([analyseArticle(articleOf('plain', PLAIN)), analyseArticle(short)]),
    ).toContainEqual({ article: null, text: expect.stringContaining('too short to say: tone of short') });
  });

  it('a language without lexicons has no figures, and the kinds that need none still work', () => {
    const foreign = articleOf('foreign', LOADED, { language: 'nl' });
    expect(profileOf(analyseArticle(foreign)).measures).toEqual([]);
    expect(profileOf(analyseArticle(foreign)).words.narrator).toBeGreaterThan(150);
    const limits = comparisonLimits([analyseArticle(articleOf('plain', PLAIN)), analyseArticle(foreign)]);
    expect(limits).toContainEqual({
      article: null,
      text: 'no lexicons for the language of foreign: tone and frames were not compared',
    });
  });

  it('text in capitals is measured like any other', () => {
    expect(measureOf(articleOf('capitals', LOADED.toUpperCase()), 'subjective words')?.of).toBeGreaterThan(
      150,
    );
  });
});

describe('frames', () => {
  it('a story told as a matter of money and one told as a fight lie apart', () => {
    const money = times(
      24,
      (n) =>
        `The budget for week ${n + 1} covers wages, taxes and loans, and investors expect profits from the market.`,
    );
    const fight = times(
      24,
      (n) =>
        `In week ${n + 1} the rivals clashed, critics attacked the opponents and the feud became a battle of accusations.`,
    );
    const sides = differencesOf('frames', articleOf('money', money), articleOf('fight', fight)).flatMap(
      (found) => found.sides,
    );
    const texts = sides.map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringMatching(/^words of the economic consequences frame: [1-9].+“budget”/u),
    );
    expect(texts).toContainEqual(expect.stringMatching(/^words of the conflict frame: [1-9].+“attacked”/u));
    expect(texts).toContainEqual(expect.stringMatching(/^on the axis cooperation–conflict: \u2212/u));
  });
});

describe('voice', () => {
  const QUOTES = times(
    4,
    () =>
      '"We have waited for this bridge since my grandmother was a girl and sold fish here," Rear Admiral Ines Harrow said.',
  );

  it('a speaker to whom one article gives far more words, under one name', () => {
    const left = articleOf(
      'left',
      `${QUOTES} "It will be built," the Admiral said. The ferry runs in summer only.`,
    );
    const right = articleOf(
      'right',
      'Harrow said that the bridge would be built soon. The ferry runs in summer.',
    );
    expect(profileOf(analyseArticle(left)).speakers).toEqual([
      { speaker: 'Rear Admiral Ines Harrow', quoted: 68, reported: 0 },
    ]);
    const [difference, ...others] = differencesOf('voice', left, right);
    expect(others).toEqual([]);
    expect(difference?.sides).toMatchObject([
      { article: 'left', span: null, text: 'Rear Admiral Ines Harrow: 68 words quoted', voice: 'quote' },
      {
        article: 'right',
        span: null,
        text: expect.stringMatching(/^Harrow: \d+ words reported$/u),
        voice: 'reported',
      },
    ]);
  });

  it('a speaker is one over the articles of an event, under the fullest name', () => {
    const texts = [
      `${QUOTES} The ferry runs in summer only.`,
      'Harrow said that the bridge would be built soon. The ferry runs in summer.',
    ];
    const profiles = texts.map((text, place) => profileOf(analyseArticle(articleOf(`a${place}`, text))));
    for (const order of [profiles, profiles.toReversed()])
      expect(withEntities(order).flatMap(({ speakers }) => speakers.map(({ entity }) => entity))).toEqual([
        'Rear Admiral Ines Harrow',
        'Rear Admiral Ines Harrow',
      ]);
  });

  it('another name of the speaker in a near copy is no difference of voice', () => {
    const text = `${PLAIN} ${QUOTES}`;
    expect(
      differencesOf('voice', articleOf('one', text), articleOf('two', text.replaceAll('Harrow', 'Marlow'))),
    ).toEqual([]);
  });

  it('every word is the narrator’s, reported or quoted', () => {
    const words = [
      '"We go," she said.',
      'He said that all was well.',
      'They left.',
      '“Never,',
      'said ‘no’',
      'According to Venn,',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const article = analyseArticle(articleOf('any', parts.join(' ')));
        const { narrator, reported, quoted } = profileOf(article).words;
        const all = article.sentences.flatMap(({ tokens }) =>
          tokens.filter(({ kind }) => kind !== 'punctuation'),
        );
        expect(narrator + reported + quoted).toBe(all.length);
      }),
    );
  });
});

describe('prominence', () => {
  it('a headline with words that its own text does not take up is set beside the others', () => {
    const left = articleOf('left', PLAIN, { title: 'Council of Marrow plans a new road' });
    const body = `${LOADED} ${PLAIN} ${times(30, (n) => `Shop owner number ${n} named a price for bread, fish, lamps, chairs, ropes, paint and window glass in the old market hall.`)} The mayor, a farmer, two teachers, a nurse, a sailor, several drivers, some children and one young priest walked slowly home after supper, while rain fell on empty gardens, wooden boats, iron gates, stone steps and quiet kitchens. Next morning a baker sold warm loaves, salted butter and strong tea beside the fountain.`;
    const right = articleOf('right', body, { title: 'Council wrecks romance, dinosaurs perplexed' });
    const [difference] = differencesOf('prominence', left, right).filter(
      ({ statement }) => statement === null,
    );
    expect(difference?.sides.map(({ text }) => text)).toEqual([
      'headline “Council of Marrow plans a new road”',
      expect.stringMatching(/of which the text does not take up .*“dinosaurs”/u),
    ]);
  });
});

describe('selection', () => {
  it('says how near the nearest candidate comes, and that a text which breaks off may have gone on', () => {
    const cut = articleOf(
      'cut',
      'The council of Marrow met on Monday. It looked at the plans for the road. It was late. The mayor of Marrow then turned on Monday to the …',
    );
    const full = articleOf(
      'full',
      'The council of Marrow met on Monday. It looked at the plans for the road. It was late. The mayor of Marrow said on Monday that divers had found two rusty bicycles in the river.',
    );
    const [found] = differencesOf('selection', full, cut).filter(
      ({ sides }) => sides[0]?.text.includes('divers') === true,
    );
    expect(found?.note).toMatch(/ · nearest in \S+ 0\.\d\d$/u);
    expect(found?.cautions).toContain('cut breaks off: it may stand in the part that is missing');
  });
});

describe('what stands inside another sentence', () => {
  const articles = [
    articleOf('a0', 'The mayor of Marlow opened the new harbour terminal on Monday morning.'),
    articleOf('a1', 'Before the band played, the mayor opened the terminal, and it rained all day.'),
    articleOf('a2', 'Nothing of all this was told in the third paper of the coast.'),
  ];
  const selected = (count: number, alsoIn: NonNullable<Statement['alsoIn']>): readonly Difference[] => {
    const analysed = articles.slice(0, count).map(analyseArticle);
    const statements = analysed.map(
      ({ article }, index): Statement => ({
        id: `s${index + 1}`,
        members: [{ article: article.id, sentences: [0] }],
        nearest: [],
        ...(index === 0 ? { alsoIn } : {}),
      }),
    );
    const found = findDifferences({ articles: analysed, alignments: [], statements, reuse: [] });
    return found.filter(({ kind, statement }) => kind === 'selection' && statement === 's1');
  };
  const part = { article: 'a1', clause: { sentence: 0, start: 24, end: 53 } };

  it('is not left out', () => {
    expect(selected(2, []).length).toBe(1);
    expect(selected(2, [part])).toEqual([]);
    const [difference] = selected(3, [part]);
    expect(difference?.sides.map(({ text, span }) => (span === null ? null : text))).toEqual([
      articles[0]?.text,
      'the mayor opened the terminal',
      null,
    ]);
  });
});

describe('whole articles', () => {
  it('two identical articles, however loaded, have no differences', () => {
    expect(findDifferences(viewOf([articleOf('one', LOADED), articleOf('two', LOADED)]))).toEqual([]);
  });

  it('an article alone has a profile', () => {
    const profile = profileOf(analyseArticle(articleOf('alone', LOADED)));
    expect(profile.measures.filter(({ estimate }) => estimate !== null).length).toBe(16);
    expect(profileOf(analyseArticle(articleOf('bare', '')))).toMatchObject({
      words: { narrator: 0, reported: 0, quoted: 0 },
      speakers: [],
    });
  });

  it('figures over whole articles do not crowd out what stands in statements', () => {
    const left = articleOf(
      'left',
      `${PLAIN} The bridge will cost 48 million crowns. The mayor accepted the plan.`,
    );
    const right = articleOf(
      'right',
      `${LOADED} The bridge will cost 52 million crowns. The mayor did not accept the plan.`,
    );
    const [first] = foremost(findDifferences(viewOf([left, right])), (difference) => difference);
    expect(first?.statement).not.toBeNull();
  });
});

describe('distinctive words', () => {
  it('follow the log-odds ratio with an informative Dirichlet prior', () => {
    const text = new Map([
      ['strike', 20],
      ['port', 30],
      ['dispute', 2],
      ['crane', 48],
    ]);
    const other = new Map([
      ['strike', 2],
      ['port', 30],
      ['dispute', 20],
      ['crane', 48],
    ]);
    const [word, ...others] = distinctiveWords(text, other);
    expect(others).toEqual([]);
    // By hand: prior 100 · 22 / 200 = 11; 31 and 13 of 200; log(31/169) − log(13/187) = .971; √(1/31 + 1/13) = .330.
    expect(word).toMatchObject({ word: 'strike', count: 20, countElsewhere: 2 });
    expect(word?.z).toBeCloseTo(2.94, 2);
  });
});

describe('estimates', () => {
  const tally = (sum: number): Tally => ({ of: 20, sums: Float64Array.of(sum) });

  it('an interval holds its value, and the same units give the same figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 }), (sums) => {
        const [first] = estimateRatios(sums.map(tally), true);
        expect(estimateRatios(sums.map(tally), true)).toEqual([first]);
        expect(first?.low).toBeLessThanOrEqual(first?.value ?? 0);
        expect(first?.high).toBeGreaterThanOrEqual(first?.value ?? 0);
      }),
    );
  });

  it('nothing found among few words may still be there', () => {
    expect(estimateRatios([tally(0), tally(0), tally(0)], true)).toEqual([{ value: 0, low: 0, high: 0.05 }]);
  });

  it('takes no longer for a text of a hundred thousand sentences', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => tally(n % 3));
    const [estimate] = estimateRatios(many, true);
    expect(estimate?.value).toBeCloseTo(0.05, 3);
  });
});
