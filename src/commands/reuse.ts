import { at } from '../model/list.ts';
import type { ReuseDocument } from '../model/reuse.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { renderReuse } from '../report/reuse.ts';
import { familiesAmong } from '../reuse/versions/families.ts';
import { independentTexts } from '../reuse/versions/independent-texts.ts';
import { cluesById, withProvenanceFromClues } from '../reuse/versions/provenance.ts';
import { listFormat } from './format.ts';
import { pathsOf, readEach } from './read.ts';
import { type SearchedArticles, searchCopies } from './search-copies.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum reuse`: which articles hold text of which others. */
export async function reuse(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = listFormat(args);
  const articles = readEach(pathsOf(args), terminal);
  const onRead = (count: number): void =>
    terminal.progress(`looking for copied passages in ${count} articles …`);
  const document = await searchCopies(articles, { jobs: terminal.settings.jobs, onRead }, documentOf);
  for (const chunk of renderReuse(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}

/** What was found among all articles, from open files on: pairs with their provenance, families, independent texts. */
export function documentOf({ search, corpus, lookUp }: SearchedArticles): ReuseDocument {
  const { pairs, furniture } = search;
  const cluesOfId = cluesById(lookUp);
  const { families, stubs } = familiesAmong(lookUp, cluesOfId, pairs);
  const all = corpus.ids.map((id, number) => ({ id, publisher: at(corpus.publishers, number) }));
  return {
    schemaVersion: SCHEMA_VERSION,
    pairs: withProvenanceFromClues(cluesOfId, pairs),
    families,
    ...(stubs.length > 0 && { stubs }),
    ...(furniture.length > 0 && { furniture }),
    independentTexts: independentTexts(all, families),
  };
}
