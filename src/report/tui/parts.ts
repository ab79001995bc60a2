import { cutLine, fitLine, type Line, line, segment, spread } from './line.ts';

/** The first row of every screen: where one is, and how things stand. */
export const bar = (left: string, right: string, columns: number): Line =>
  spread([segment(` ${left}`, 'bar')], [segment(`  ${right} `, 'bar')], columns, 'bar').map((piece) => ({
    ...piece,
    style: 'bar',
  }));

/** The last row: keys with what they do, as many as fit. */
export function keysLine(keys: readonly (readonly [key: string, does: string])[], columns: number): Line {
  const pieces: Line[] = [];
  let used = 1;
  for (const [key, does] of keys) {
    const width = key.length + does.length + 3;
    if (used + width > columns + 2) break;
    pieces.push([segment(key, 'strong'), segment(` ${does}  `, 'dim')]);
    used += width;
  }
  const [last, ...before] = pieces.flat().reverse();
  if (last === undefined) return [];
  const closed = { ...last, text: last.text.trimEnd() };
  return cutLine([segment(' '), ...before.reverse(), closed], columns);
}

/** A rule across the screen with words in it. */
export function rule(left: Line, right: string, columns: number): Line {
  const end = right === '' ? [] : line(` ${right} ──`, 'dim');
  const room = columns - 3 - end.reduce((sum, { text }) => sum + text.length, 0);
  const start = cutLine([...left, segment(' ')], Math.max(1, room));
  const filled = fitLine([segment('── ', 'dim'), ...start], room + 3);
  const last = filled[filled.length - 1];
  const isFiller = last !== undefined && filled.length > start.length + 1;
  return isFiller
    ? [...filled.slice(0, -1), segment('─'.repeat(last.text.length), 'dim'), ...end]
    : [...filled, ...end];
}

/** Lines cut or filled to exactly `rows`. */
export function fillRows(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({ length: Math.max(0, rows) }, (_, index) => lines[index] ?? []);
}
