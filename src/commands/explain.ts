import { UserError } from '../errors.ts';
import { explainPair } from '../events/explaining/explain-pair.ts';
import { at } from '../model/list.ts';
import { explanationText } from '../report/explanation-text.ts';
import { jsonChunks } from '../report/json.ts';
import { compareReuse } from '../reuse/find-reuse.ts';
import { copySearchOf } from '../reuse/search/copy-search.ts';
import { provenanceOf } from '../reuse/versions/provenance.ts';
import { chosen } from './format.ts';
import { findGiven } from './given-articles.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum explain`: the evidence for and against joining two articles, judged among those of `--in`. */
export async function explain(
  args: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen(args, ['text', 'json']);
  const { articles, pool } = await findGiven(args, terminal);
  if (articles.length !== 2) throw new UserError(`explain takes two articles, not ${articles.length}`);
  const [left, right] = [at(articles, 0), at(articles, 1)];
  const reuse = compareReuse(left, right);
  const provenance = provenanceOf({ left, right }, reuse);
  const explanation = {
    ...explainPair(left, right, pool),
    reuse: reuse.relation === 'independent' ? reuse : { ...reuse, provenance },
    copySearch: copySearchOf(),
  };
  const chunks =
    format === 'json' ? jsonChunks({ ...explanation }) : explanationText(explanation, terminal.width);
  for (const chunk of chunks) await terminal.out(chunk);
  return 0;
}
