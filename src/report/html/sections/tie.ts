import type { Conflict } from '../../../model/alignment.ts';
import type { StatementLink } from '../links.ts';
import { html, joined, type Markup, quoted } from '../markup.ts';

const CONFLICTS: Readonly<Record<Conflict['kind'], string>> = {
  number: 'Numbers differ',
  date: 'Dates differ',
  negation: 'One denies',
  opposite: 'Opposites',
  name: 'Names differ',
};

const LINKS_LISTED = 12;

/** Why the sentences of a row are linked, how sure that is, and what the linked sentences disagree on. */
export function tie(links: readonly StatementLink[]): Markup | null {
  if (links.length === 0) return null;
  const lines = (['same', 'partial'] as const).flatMap((relation) => {
    const alike = bestOfPairs(links.filter(({ link }) => link.relation === relation));
    if (alike.length === 0) return [];
    const scores = alike.slice(0, LINKS_LISTED).map(scoreWords);
    const more = alike.length - scores.length;
    return html`<li>Linked as saying ${relation === 'same' ? 'the same' : 'partly the same'}: ${joined(scores, ', ')}${more > 0 && `, and ${more} more`}</li>`;
  });
  return html`<ul class="tie">${lines}${moves(links)}${conflictLines(links)}</ul>`;
}

/** What one article tells earlier or later than the order that it shares with the other would have it. */
function moves(links: readonly StatementLink[]): Markup | null {
  const moved = links.filter(({ link }) => link.moved === true);
  if (moved.length === 0) return null;
  const pairs = [...new Set(moved.map(({ left, right }) => `${left.letter}–${right.letter}`))];
  const more = pairs.length - LINKS_LISTED;
  return html`<li><span aria-hidden="true">↕ </span>Moved: told at another point of the order than the rest (${pairs.slice(0, LINKS_LISTED).join(', ')}${more > 0 && ` and ${more} more`})</li>`;
}

/** Two articles may be linked several times within a statement; the best link says how sure it is. */
function bestOfPairs(links: readonly StatementLink[]): readonly StatementLink[] {
  const best = new Map<string, StatementLink>();
  for (const one of links) {
    const pair = `${one.left.index} ${one.right.index}`;
    const known = best.get(pair);
    if (known === undefined || one.link.score > known.link.score) best.set(pair, one);
  }
  return [...best.values()];
}

const scoreWords = ({ left, right, link }: StatementLink): string =>
  `${left.letter}–${right.letter} with score ${link.score.toFixed(2)}`;

const CONFLICTS_LISTED = 6;

function conflictLines(links: readonly StatementLink[]): readonly Markup[] {
  const lines = new Map<string, Markup>();
  for (const { left, right, link } of links) {
    for (const { kind, left: one, right: other } of link.conflicts) {
      const line = html`<li>${CONFLICTS[kind]}: ${left.letter} ${quoted(one, 60)}, ${right.letter} ${quoted(other, 60)}</li>`;
      lines.set(line.text, line);
    }
  }
  return [...lines.values()].slice(0, CONFLICTS_LISTED);
}
