import { describe, expect, it } from 'vitest';
import { clusterEvents, groupsToDescribe } from '../../src/events/cluster-events.ts';
import { describeGroups } from '../../src/events/describing/describe-groups.ts';
import { groupArticles } from '../../src/events/grouping/grouping.ts';
import type { Article } from '../../src/model/article.ts';
import type { Event } from '../../src/model/event.ts';
import { at } from '../../src/model/list.ts';
import { articleOf } from '../eval/event-sets.ts';
import { stories } from './stories.ts';

const followUp = articleOf(
  'fire-later',
  'Port Velden harbour master resigns over warehouse fire',
  'Harbour master Elin Torvald resigned on Monday, three weeks after the grain warehouse in the harbour of Port Velden burned down. Torvald said that she took responsibility for the missing sprinklers. The barley had belonged to the trading house of Marten and Sons. A report on the fire is due in May.',
  '2022-03-29',
);

const roundUp = articleOf(
  'week',
  'The week in short',
  'A fire destroyed a grain warehouse in the harbour of Port Velden on Tuesday night. Forty firefighters fought the flames for six hours, and two dock workers were taken to hospital with burns. Harbour master Elin Torvald said that 3,000 tonnes of barley were lost. Bus drivers in Mirewick stopped work at dawn on Monday after talks on pay broke down. The drivers’ union, led by Oona Field, asks for six per cent more, and the city has offered two per cent. Eighty lines stood still.',
  '2022-03-12',
);

const retold = articleOf(
  'retold',
  'Seven days in the province',
  'In Port Velden a grain warehouse in the harbour went up in flames, and two dock workers were burned. It took forty firefighters six hours; harbour master Elin Torvald counts 3,000 tonnes of barley lost. In Mirewick the buses stood still, since bus drivers walked out when talks on pay broke down. Oona Field of the drivers’ union wants six per cent more, and the city offers two. A new bicycle bridge has opened meanwhile; it cost 12 million crowns, and mayor Tam Brandt cut the ribbon in the rain.',
  '2022-03-12',
);

const eventOf = (events: readonly Event[], article: string): Event | undefined =>
  events.find(({ articles }) => articles.includes(article));

const linksOf = (articles: readonly Article[], article: string): readonly (readonly [string, string])[] => {
  const events = clusterEvents(articles);
  const labels = new Map(events.map((event) => [event.id, event.articles.join(' ')]));
  return (eventOf(events, article)?.related ?? []).map(({ event, kind }) => [labels.get(event) ?? '', kind]);
};

describe('related events', () => {
  it('links a follow-up from both sides, with a reason, and nothing else', () => {
    const articles = [...stories, followUp];
    expect(linksOf(articles, 'fire-later')).toEqual([['fire-1 fire-2', 'follow-up']]);
    expect(linksOf(articles, 'fire-1')).toEqual([['fire-later', 'follow-up']]);
    expect(linksOf(articles, 'recipe-1')).toEqual([]);
    const [related] = eventOf(clusterEvents(articles), 'fire-1')?.related ?? [];
    expect(related?.reason).toContain('Elin Torvald');
    expect(related?.reason).toMatch(/; 20 days later$/u);
  });

  it('does not let a round-up bridge the events that it tells of, be it copied or retold', () => {
    for (const week of [roundUp, retold]) {
      const articles = [...stories, week];
      const events = clusterEvents(articles);
      expect(eventOf(events, 'fire-1')?.articles).not.toContain('strike-1');
      const [fromFire, fromStrike] = ['fire-1', 'strike-1'].map((id) =>
        linksOf(articles, id).map(([members]) => members),
      );
      expect(fromFire?.filter((members) => members.includes('strike'))).toEqual([]);
      expect(fromStrike?.filter((members) => members.includes('fire'))).toEqual([]);
    }
  });

  it('links a round-up that stands by itself to each event that it tells of, and says so', () => {
    const grouping = groupArticles([...stories, retold]);
    const ids = grouping.collection.articles.map(({ id }) => id);
    const groups = [['fire-1', 'fire-2'], ['strike-1', 'strike-2'], ['bridge-1'], ['recipe-1'], ['retold']];
    const positions = groups.map((group) => group.map((id) => ids.indexOf(id)).sort((a, b) => a - b));
    const described = groupsToDescribe({ ...grouping, groups: positions });
    const kinds = describeGroups(grouping, described).map(({ related }, own) =>
      related.map(({ kind }, n) => [at(groups, at(at(described, own).related, n).group).join(' '), kind]),
    );
    expect(at(kinds, 0)).toEqual([['retold', 'round-up']]);
    expect(at(kinds, 1)).toEqual([['retold', 'round-up']]);
    expect(new Set(at(kinds, 4).map(([event]) => event))).toEqual(
      new Set(['fire-1 fire-2', 'strike-1 strike-2', 'bridge-1']),
    );
    expect(at(kinds, 4).every(([, kind]) => kind === 'round-up')).toBe(true);
  });

  it('are nobody for one article and for none', () => {
    expect(clusterEvents([followUp])[0]?.related).toEqual([]);
    expect(clusterEvents([])).toEqual([]);
  });
});
