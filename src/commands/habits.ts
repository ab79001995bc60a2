import { collectHabits } from '../compare/habits/collect-habits.ts';
import { type ArticleRecord, type Ownership, recordArticles } from '../compare/habits/record.ts';
import type { Article } from '../model/article.ts';
import type { HabitsDocument } from '../model/habits.ts';
import { analyse } from '../pipeline.ts';
import { renderHabits } from '../report/habits.ts';
import { isSameOutlet, nameForms } from '../reuse/versions/outlet-names.ts';
import { chosen } from './format.ts';
import { pathsOf, readAll } from './read.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum habits`: what each source does with the same facts, over all events of a collection. */
export async function habits(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = chosen(args, ['text', 'json', 'csv']);
  const by: HabitsDocument['by'] = args['by'] === 'credit' ? 'credit' : 'publisher';
  const { articles } = await readAll(pathsOf(args), terminal);
  terminal.progress(`grouping ${articles.length} articles …`);
  const document = await habitsDocument(articles, by, (compared, events) =>
    terminal.progress(`comparing … ${compared} of ${events} events`),
  );
  for (const chunk of renderHabits(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}

/** Groups and compares the articles, an event at a time, and keeps of each what the habits need. */
export async function habitsDocument(
  articles: readonly Article[],
  by: HabitsDocument['by'],
  onProgress: (compared: number, events: number) => void = () => undefined,
): Promise<HabitsDocument> {
  const records: ArticleRecord[] = [];
  let [events, compared] = [0, 0];
  for await (const step of analyse(articles)) {
    if (step.kind === 'grouped') {
      events = step.events.length;
      continue;
    }
    records.push(...recordArticles(step.event.id, step.comparison, ownership[by]));
    compared += 1;
    onProgress(compared, events);
  }
  return collectHabits({ by, articles: articles.length, events, records });
}

/**
 * Whose an article is. By publisher, what it credits to another is another's words. By credit, a text is of whom it credits,
 * else of its publisher, and all reprints of it are one text.
 */
const ownership: Readonly<Record<HabitsDocument['by'], (article: Article) => Ownership>> = {
  publisher: ({ publisher, credit }) => ({
    source: publisher,
    wordsOf: credit !== null && !isOneOutlet(publisher, credit) ? credit : null,
  }),
  credit: ({ publisher, credit }) => ({ source: credit ?? publisher, wordsOf: null }),
};

const isOneOutlet = (publisher: string | null, credit: string): boolean =>
  publisher !== null && isSameOutlet(nameForms(publisher), nameForms(credit));
