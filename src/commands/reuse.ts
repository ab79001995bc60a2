import type { ReuseDocument } from '../model/reuse.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { renderReuse } from '../report/reuse.ts';
import { findFamilies } from '../reuse/families.ts';
import { searchReuse } from '../reuse/find-reuse.ts';
import { independentTexts } from '../reuse/independent-texts.ts';
import { withProvenance } from '../reuse/provenance.ts';
import { listFormat } from './format.ts';
import { pathsOf, readAll } from './read.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum reuse`: which articles hold text of which others. */
export async function reuse(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = listFormat(args);
  const { articles } = await readAll(pathsOf(args), terminal);
  terminal.progress(`looking for copied passages in ${articles.length} articles …`);
  const { pairs, furniture } = searchReuse(articles);
  const { families, stubs } = findFamilies(articles, pairs);
  const document: ReuseDocument = {
    schemaVersion: SCHEMA_VERSION,
    pairs: withProvenance(articles, pairs),
    families,
    ...(stubs.length > 0 && { stubs }),
    ...(furniture.length > 0 && { furniture }),
    independentTexts: independentTexts(articles, families),
  };
  for (const chunk of renderReuse(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}
