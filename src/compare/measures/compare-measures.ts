import type { AnalysedArticle } from '../../language/analysis.ts';
import type { DifferenceSide } from '../../model/difference.ts';
import type { Measured, PlacedWords } from '../../model/profile.ts';
import { profileOf } from '../profile.ts';
import { sideTelling, sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { withoutCopies } from '../without-copies.ts';
import { TOO_SHORT } from './enough-text.ts';
import { areApart } from './estimate.ts';

/** Words that stand as evidence for one article. */
const MOST_EVIDENCE = 8;

interface Comparing {
  readonly kind: Measured['kind'];
  readonly weight: number;
  /** What a figure is called where it stands by itself. */
  readonly label: (measured: Measured) => string;
  readonly cautions: readonly string[];
}

/**
 * A difference for each figure of the profiles by which two articles lie further apart than their intervals reach, with all
 * articles as its sides. Copies and articles without text are no sides.
 */
export function compareMeasures(event: ComparedEvent, comparing: Comparing): readonly FoundDifference[] {
  const articles = withoutCopies(event);
  const measures = articles.map((article) =>
    profileOf(article).measures.filter(({ kind }) => kind === comparing.kind),
  );
  const most = Math.max(0, ...measures.map(({ length }) => length));
  return Array.from({ length: most }, (_, place) => measures.map((own) => own[place])).flatMap((row) => {
    const estimates = row.flatMap((measured) => measured?.estimate ?? []);
    if (!estimates.some((a, index) => estimates.slice(index + 1).some((b) => areApart(a, b)))) return [];
    return [
      {
        kind: comparing.kind,
        statement: null,
        sides: articles.map((article, index) => sideOfMeasure(article, row[index], comparing)),
        weight: comparing.weight,
        detail: '',
        cautions: comparing.cautions,
        evidence: articles.flatMap((article, index) => evidenceOf(article, row[index])),
      },
    ];
  });
}

function sideOfMeasure(
  article: AnalysedArticle,
  measured: Measured | undefined,
  { label }: Comparing,
): DifferenceSide {
  return measured === undefined
    ? sideWithoutPlace(article, `no lexicon for ${article.article.language ?? 'its language'}`)
    : sideTelling(article, label(measured), figureOf(measured));
}

const MINUS = '\u2212';
const EXAMPLES = 3;

/** `4.2 in 100 words (2.9 to 5.8), such as “slammed”, “chaos”`. */
export function figureOf({ estimate, unit, words }: Measured): string {
  if (estimate === null) return TOO_SHORT;
  const digits = unit === 'in 100 words' ? 1 : 3;
  const number = (value: number): string => value.toFixed(digits).replace('-', MINUS);
  const { value, low, high } = estimate;
  const shown = [...new Set(words.map(({ text }) => text.toLowerCase()))].slice(0, EXAMPLES);
  const examples = shown.length === 0 ? '' : `, such as ${shown.map((word) => `“${word}”`).join(', ')}`;
  return `${number(value)} ${unit} (${number(low)} to ${number(high)})${examples}`;
}

const evidenceOf = ({ article }: AnalysedArticle, measured: Measured | undefined): PlacedWords[] =>
  (measured?.words ?? []).slice(0, MOST_EVIDENCE).map((word) => ({ article: article.id, ...word }));
