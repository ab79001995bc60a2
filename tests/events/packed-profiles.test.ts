import { describe, expect, it } from 'vitest';
import { ArticleStore } from '../../src/commands/article-store.ts';
import { beginningOf, contentOrder } from '../../src/commands/content-order.ts';
import { namesOf } from '../../src/events/evidence/shared-words.ts';
import { inContentOrder } from '../../src/events/profile/collection.ts';
import { packNames, unpackNames } from '../../src/events/profile/packed-names.ts';
import { ProfilePacker } from '../../src/events/profile/packed-profiles.ts';
import type { TermedProfile } from '../../src/events/profile/profile.ts';
import { readProfile } from '../../src/events/profile/read-profile.ts';
import { Vocabulary } from '../../src/events/profile/vocabulary.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { articleOf } from '../eval/event-sets.ts';
import { stories } from './stories.ts';

const articles: readonly Article[] = [
  ...stories,
  articleOf(
    'bounds',
    null,
    'At least 20 people died, and up to 300 houses burned down on 9 March 2022.',
    null,
  ),
  articleOf('month', 'Odd \ud800 title', 'President \udfff Salih spoke.', '2022-03'),
  articleOf('empty', null, '', null),
];

/** The lists of a profile by term. */
const byTerm = (
  terms: readonly string[],
  { counts, roles, sentenceStarts, sentences }: Omit<TermedProfile, 'terms' | 'spellings'>,
) =>
  new Map(
    terms.map((term, k) => [
      term,
      [counts[k], roles[k], ...sentences.slice(sentenceStarts[k], sentenceStarts[k + 1])],
    ]),
  );

describe('profiles in shared memory', () => {
  const vocabulary = new Vocabulary();
  const packer = new ProfilePacker(vocabulary);
  const read = articles.map((article) => readProfile(article));
  for (const profile of read) packer.add(profile);
  const packed = packer.pack();

  it.each(articles.map(({ id }, n) => [id, n] as const))('hold all that was read of %s', (_, n) => {
    const { terms, day, hasTitle, sentenceCount, runs, opening, years, ...lists } = packed.of(n);
    const { spellings, ...expected } = at(read, n);
    expect({ day, hasTitle, sentenceCount, opening, years }).toEqual({
      day: expected.day,
      hasTitle: expected.hasTitle,
      sentenceCount: expected.sentenceCount,
      opening: expected.opening,
      years: expected.years,
    });
    expect([...runs]).toEqual([...expected.runs]);
    expect([...terms]).toEqual([...terms].sort((a, b) => a - b));
    const wordOf = new Map(expected.terms.map((word) => [vocabulary.idOf(word, word), word]));
    const words = Array.from(terms, (term) => wordOf.get(term) ?? '');
    const all = { day, hasTitle, sentenceCount, runs, opening, years, ...lists };
    expect(byTerm(words, all)).toEqual(byTerm(expected.terms, expected));
    expect(words.toSorted()).toEqual(expected.terms.toSorted());
  });

  it('have names that come back as they were put aside', () => {
    for (const article of articles)
      expect(unpackNames(packNames(namesOf(article)))).toEqual(namesOf(article));
  });
});

describe('articles put aside', () => {
  it('are sorted by their contents as those in memory, texts that begin alike too', () => {
    const alike = ['Mirewick, Monday: no buses.', 'Mirewick, Monday: buses.', 'Mirewick, Mo', ''].flatMap(
      (text, n) => [articleOf(`b${n}`, 'Buses', text, null), articleOf(`a${n}`, 'Buses', text, null)],
    );
    const given = [...articles, ...alike].reverse();
    const store = new ArticleStore();
    try {
      for (const article of given) store.add(article);
      const order = contentOrder(
        store,
        given.map(({ text }) => beginningOf(text)),
      );
      expect(Array.from(order, (number) => at(given, number).id)).toEqual(
        inContentOrder(given).map(({ id }) => id),
      );
    } finally {
      store.close();
    }
  });
});
