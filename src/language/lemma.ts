import { linesOf, loadLanguageText } from './load.ts';

let table: ReadonlyMap<string, string> | undefined;

/**
 * Dictionary form of a folded English word, by look-up: `said` → `say`, `countries` → `country`. Part of speech is not
 * known here, so a form that may be two words gives the likelier one (`meeting` → `meet`, but `evening` stays).
 * A word that the table does not hold, such as a name or a word of another language, is its own dictionary form.
 */
export function lemmaOf(norm: string): string {
  table ??= readTable(loadLanguageText('en/lemmas.txt'));
  return table.get(norm) ?? norm;
}

/** A line holds the dictionary form and then its inflected forms. */
function readTable(text: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [lemma, ...forms] = line.split(' ');
    if (lemma !== undefined) for (const form of forms) lemmas.set(form, lemma);
  }
  return lemmas;
}
