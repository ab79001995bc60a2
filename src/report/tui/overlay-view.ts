import { letteredArticles } from '../article-letters.ts';
import { citationLines } from './citation.ts';
import { differenceEvidence, eventEvidence } from './evidence.ts';
import { excludedLines } from './excluded.ts';
import { overlayRows } from './geometry.ts';
import { helpLines } from './help.ts';
import { kindsView } from './kinds-view.ts';
import { type Line, line } from './line.ts';
import { namesLines } from './names-lines.ts';
import { rememberingLast } from './once.ts';
import { chosenDifference, pairLayout } from './pair-layout.ts';
import { bar, fillRows, keysLine } from './parts.ts';
import { comparisonOf, type Overlay, type State } from './state.ts';
import { wrapHanging, wrapLine } from './wrap.ts';

type TextOverlay = Exclude<Overlay, { readonly kind: 'kinds' }>;

const titles: Readonly<Record<TextOverlay['kind'], string>> = {
  help: 'Keys and signs',
  evidence: 'Evidence',
  names: 'Who and what is called how',
  excluded: 'What was cut from the inputs',
  citation: 'A citation to copy',
};

const keys = [
  ['↑↓ PgUp PgDn', 'scroll'],
  ['q', 'close'],
] as const;

/** What lies over a screen, in full height. */
export function overlayView(state: State, overlay: Overlay): readonly Line[] {
  if (overlay.kind === 'kinds') return kindsView(state, overlay.chosen);
  const { columns } = state.size;
  const rows = overlayRows(state.size);
  const lines = overlayLines(state, overlay.kind);
  const last = Math.min(lines.length, overlay.top + rows);
  return [
    bar(
      titles[overlay.kind],
      lines.length <= rows ? '' : `rows ${overlay.top + 1}–${last}/${lines.length}`,
      columns,
    ),
    ...fillRows(lines.slice(overlay.top, overlay.top + rows), rows),
    keysLine(keys, columns),
  ];
}

/** All rows of an overlay, wrapped to the screen. */
export const overlayLines = (state: State, kind: TextOverlay['kind']): readonly Line[] =>
  linesOfLast(contentOf(state, kind), state.size.columns);

const linesOfLast = rememberingLast((content: readonly Line[], columns: number): readonly Line[] =>
  content.flatMap((pieces) => (pieces.length === 0 ? [[]] : indented(pieces, columns))),
);

/** Further rows of a paragraph stand under its text, not under its mark: `A3 …`, or the key of a table. */
function indented(pieces: Line, columns: number): readonly Line[] {
  const [mark, ...described] = pieces;
  if (mark?.isGlued === true) return wrapHanging(mark, described, columns - 1);
  const [first, ...others] = wrapLine(pieces, columns - 2);
  const rest = others.flatMap(textOf);
  const hanging = wrapLine(rest, columns - 6).map((wrapped): Line => [...line('    '), ...wrapped]);
  return [[...line(' '), ...(first ?? [])], ...(rest.length === 0 ? [] : hanging)];
}

/** The pieces of a wrapped row, with the space that the break took. */
const textOf = (row: Line): Line => [...row, ...line(' ')];

function contentOf(state: State, kind: TextOverlay['kind']): readonly Line[] {
  if (kind === 'help') return helpOnce;
  const { pair: screen, event } = state;
  const comparison = comparisonOf(state, screen?.event ?? event?.event ?? '');
  if (comparison === null) return notYet;
  const layout = screen === null ? null : pairLayout(state, screen);
  const pair = layout?.pair ?? null;
  const chosen = layout === null || screen === null ? null : chosenDifference(layout, screen);
  const shown =
    pair === null ? letteredArticles(comparison.articles) : [pair.articles.left, pair.articles.right];
  if (kind === 'names') return namesLines(comparison, shown);
  if (kind === 'excluded') return excludedLines(shown);
  if (pair === null || chosen === null)
    return kind === 'citation'
      ? chooseFirst
      : eventEvidence(comparison, pair, layout?.differences ?? [], (id) => labelOfEvent(state, id));
  return kind === 'citation' ? citationLines(pair, chosen) : differenceEvidence(pair, chosen);
}

const labelOfEvent = ({ entries }: State, id: string): string =>
  entries.find((entry) => entry.id === id)?.label ?? id;

const helpOnce = helpLines();
const notYet: readonly Line[] = [line('This event was not compared yet.', 'dim')];
const chooseFirst: readonly Line[] = [line('Choose a difference first: n.', 'dim')];
