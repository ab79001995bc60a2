import type { Comparison, DifferenceSide } from '../model/difference.ts';

/** How an article writes a name; without a count where only a difference tells of it. */
export interface NameForm {
  readonly text: string;
  readonly count: number | null;
}

/** One person, body or place, and what each article calls it. */
export interface NamingRow {
  /** The fullest form; empty where only a difference says that the forms are of one. */
  readonly name: string;
  /** Whether only their place in the texts says that the forms are of one. */
  readonly isByPlace: boolean;
  /** By position of the article; articles that do not name it are missing. */
  readonly forms: ReadonlyMap<number, readonly NameForm[]>;
  /** Numbers of the differences of naming that the row sums up. */
  readonly numbers: readonly number[];
}

export interface NamingRows {
  /** Named differently, the most named first; then what only a difference tells of. */
  readonly differing: readonly NamingRow[];
  /** Named the same by every article that names it. */
  readonly alike: readonly NamingRow[];
}

/**
 * Who and what is called how by which article, with the differences that show it.
 *
 * @param isShown whether an output holds the difference with this number
 */
export function namingRows(
  { articles, naming = [], differences }: Pick<Comparison, 'articles' | 'naming' | 'differences'>,
  isShown: (number: number) => boolean = () => true,
): NamingRows {
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const rows = naming.map((entity) => ({
    name: entity.name,
    isByPlace: entity.isByPlace ?? false,
    forms: new Map<number, readonly NameForm[]>(
      entity.articles.flatMap(({ article, forms }) => {
        const place = places.get(article);
        return place === undefined ? [] : [[place, forms] as const];
      }),
    ),
    numbers: [] as number[],
  }));
  const others: NamingRow[] = [];
  for (const [index, { kind, sides }] of differences.entries()) {
    const number = index + 1;
    if (kind !== 'naming' || !isShown(number)) continue;
    const row = rows.find(({ forms }) => sides.every((side) => hasForm(forms, side, places)));
    if (row !== undefined) row.numbers.push(number);
    else others.push({ name: '', isByPlace: false, forms: formsOf(sides, places), numbers: [number] });
  }
  const isAlike = ({ forms, isByPlace, numbers }: NamingRow): boolean =>
    !isByPlace && numbers.length === 0 && new Set([...forms.values()].map(textsOf)).size < 2;
  return {
    differing: [...rows.filter((row) => !isAlike(row)), ...others],
    alike: rows.filter(isAlike),
  };
}

type Places = ReadonlyMap<string, number>;

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The same set of forms gives the same text, in whatever order and number. */
const textsOf = (forms: readonly NameForm[]): string =>
  JSON.stringify([...new Set(forms.map(({ text }) => fold(text)))].sort());

function hasForm(
  forms: NamingRow['forms'],
  { article, text, span }: DifferenceSide,
  places: Places,
): boolean {
  if (span === null) return true;
  const own = forms.get(places.get(article) ?? -1) ?? [];
  return own.some((form) => fold(form.text) === fold(text));
}

function formsOf(sides: readonly DifferenceSide[], places: Places): NamingRow['forms'] {
  const forms = new Map<number, readonly NameForm[]>();
  for (const { article, text, span } of sides) {
    const place = places.get(article);
    if (place !== undefined && span !== null)
      forms.set(place, [...(forms.get(place) ?? []), { text, count: null }]);
  }
  return forms;
}

/** `A: Rear Admiral Ali Shamkhani 1×, Shamkhani 1× · B: Ali Shamkhani 1×`, by the letters of the articles. */
export const namingWords = ({ forms }: NamingRow, letters: readonly string[]): string =>
  [...forms]
    .map(
      ([place, own]) =>
        `${letters[place] ?? ''}: ${own.map(({ text, count }) => (count === null ? text : `${text} ${count}\u00d7`)).join(', ')}`,
    )
    .join(' · ');

/** `Tehran (A 2×, B 1×)`, for a name that nobody calls otherwise. */
export const alikeWords = ({ name, forms }: NamingRow, letters: readonly string[]): string =>
  `${name} (${[...forms].map(([place, own]) => `${letters[place] ?? ''} ${own.reduce((sum, { count }) => sum + (count ?? 0), 0)}\u00d7`).join(', ')})`;

/** What stands for a name that no article gives. */
export const IN_ONE_PLACE = 'in one place only';
/** What is said of a name that only its places join. */
export const BY_PLACE = 'by their place only: it may be two';

/** What a row is about: its name, and whether that is sure. */
export const rowHead = ({ name, isByPlace }: NamingRow): string =>
  name === '' ? IN_ONE_PLACE : isByPlace ? `${name} (${BY_PLACE})` : name;
